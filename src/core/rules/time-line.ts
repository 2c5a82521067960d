import type { Instant } from '../model.ts';

/** Things that last, in order of their start, to be asked for by time without a walk over all of them. */
export interface TimeLine<T> {
  items: readonly T[];
  starts: readonly Instant[];
  ends: readonly Instant[];
  /** The longest of them (ms): none that began earlier than this before an instant lasts until it. */
  longest: number;
}

/** Sorts once. `startOf` and `endOf` in ms. */
export function timeLine<T>(
  all: readonly T[],
  startOf: (item: T) => Instant,
  endOf: (item: T) => Instant,
): TimeLine<T> {
  const items = [...all].sort((a, b) => startOf(a) - startOf(b));
  const longest = items.reduce((most, item) => Math.max(most, endOf(item) - startOf(item)), 0);
  return { items, starts: items.map(startOf), ends: items.map(endOf), longest };
}

/** What lasts past `from` and begins before `to`, in order. //=> within(timeLine([{ at: 0, to: 5 }], …), 5, 9) is [] */
export function within<T>({ items, starts, ends, longest }: TimeLine<T>, from: Instant, to: Instant): T[] {
  const found: T[] = [];
  for (let i = firstFrom(starts, from - longest); i < items.length && (starts[i] as Instant) < to; i++) {
    if ((ends[i] as Instant) > from) found.push(items[i] as T);
  }
  return found;
}

/** The place of the first start that is not earlier; by halving. */
function firstFrom(starts: readonly Instant[], at: Instant): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as Instant) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
