/**
 * What a set misses, and how far down the lists its kinds stand, as one number that compares in that order: a place is 1, and a
 * missed need outweighs all that is weaker (docs/planning.md, "Which set is better"). Room for 60 needs of each strength.
 */
const WEIGHTS = [2 ** 41, 2 ** 35, 2 ** 29, 2 ** 23, 2 ** 19, 2 ** 12] as const;
export const PLACE = 1;
/** An hour she placed herself outweighs all needs there is room for; sixteen of them still are whole numbers. */
export const PLACED = 2 ** 48;

/** Weight of a need by its strength, 0 to 5. */
export function weightOf(strength: number): number {
  return WEIGHTS[strength] ?? 0;
}
