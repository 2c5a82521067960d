/** Days and candidates a rule may look at: a clock that tests can repeat. Shared by all rules of a file. */
export class Steps {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  get spent(): boolean {
    return this.#left <= 0;
  }

  take(steps: number): void {
    this.#left -= steps;
  }
}
