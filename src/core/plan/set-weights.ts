import type { Instant, Interval } from '../model.ts';

/**
 * What a set misses, as one number that compares in the order of docs/planning.md: a missed need outweighs all that is weaker. Room
 * for 60 needs of each strength but the last two: she asks for one at a time, and 120 regular visits are a year's.
 */
const WEIGHTS = [2 ** 41, 2 ** 35, 2 ** 29, 2 ** 23, 2 ** 19, 2 ** 12] as const;
/** An hour she placed herself outweighs all needs there is room for; sixteen of them still are whole numbers. */
export const PLACED = 2 ** 48;
/** Places outweigh points: added to the loss of an hour, whose units stay far below this. */
export const PLACE = 2 ** 24;
/** Of several sets that miss as many regular visits the one that misses them later is better: steps over the horizon. */
const STEPS = 63;

/** Weight of a need by its strength, 0 to 4. */
export function weightOf(strength: number): number {
  return WEIGHTS[strength] ?? 0;
}

/** Weight of a missed regular visit: a little more, the earlier it is due. */
export function missedWeight(due: Instant, { from, to }: Interval): number {
  const left = Math.min(Math.max((to - due) / (to - from), 0), 1);
  return WEIGHTS[5] + Math.floor(left * STEPS);
}
