import type { Option } from './set-problem.ts';
import { PLACE } from './set-weights.ts';

/** For the cheapest set: a doubtful hour is worse than any money. */
const DOUBTFUL = 2 ** 46;
/** A cent outweighs all points. */
const CENT = 2 ** 24;

/**
 * What an hour loses before its points are looked at: its place, which outweighs them; for the cheapest set its price, though a
 * doubtful hour is no bargain. An unknown price counts as nothing.
 */
export function rankOf(
  { price, severity }: Pick<Option, 'price' | 'severity'>,
  place: number,
  { cheapest }: { cheapest: boolean },
): number {
  if (!cheapest) return place * PLACE;
  return Math.round(price * 100) * CENT + (severity === 'caution' ? DOUBTFUL : 0);
}
