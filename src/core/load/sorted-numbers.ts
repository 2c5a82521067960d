/** Numbers in order: old ones may leave and new ones come, and those below a value are counted by halving. */
export class SortedNumbers {
  private constructor(private readonly values: number[]) {}

  static of(values: readonly number[] = []): SortedNumbers {
    return new SortedNumbers([...values].sort((a, b) => a - b));
  }

  get size(): number {
    return this.values.length;
  }

  add(value: number): void {
    this.values.splice(this.below(value), 0, value);
  }

  remove(value: number): void {
    this.values.splice(this.below(value), 1);
  }

  /** How many are lower. */
  below(value: number): number {
    return this.count((one) => one < value);
  }

  /** How many are lower or the same. */
  upTo(value: number): number {
    return this.count((one) => one <= value);
  }

  private count(isBefore: (value: number) => boolean): number {
    let from = 0;
    let to = this.values.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBefore(this.values[middle] as number)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
