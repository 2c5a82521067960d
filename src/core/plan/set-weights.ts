import type { Instant, Need } from '../model.ts';

/**
 * What a set misses, and how far down the lists its kinds stand, as one number that compares in that order: a place is 1, and a
 * missed need outweighs all that is weaker (docs/planning.md, "Which set is better"). Room for 60 needs of each strength.
 */
const WEIGHTS = [2 ** 41, 2 ** 35, 2 ** 29, 2 ** 23, 2 ** 19, 2 ** 12] as const;
export const PLACE = 1;

/** Weight of a need by its strength, 0 to 5. */
export function weightOf(strength: number): number {
  return WEIGHTS[strength] ?? 0;
}

/** The weight of all needs whose window is still open at an instant; each question is a binary search. */
export function openWeights(needs: readonly Need[]): (at: Instant) => number {
  const sorted = [...needs].sort((a, b) => a.window.to - b.window.to);
  const sums = new Array<number>(sorted.length + 1).fill(0);
  for (let i = sorted.length - 1; i >= 0; i--) {
    sums[i] = (sums[i + 1] as number) + weightOf((sorted[i] as Need).strength);
  }
  return (at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Need).window.to > at) high = middle;
      else low = middle + 1;
    }
    return sums[low] as number;
  };
}
