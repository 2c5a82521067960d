import type { Instant } from '../model.ts';
import { DAY, MINUTE, offsetAt } from '../time.ts';

/** Days from the first Monday counted, 29 December 1969, to 1970-01-01. */
const MONDAY_TO_EPOCH = 3;

/** The number of the Monday-to-Sunday week an instant lies in, on the clock of `zone`. //=> one more on each Monday at 00:00 */
export function weekOf(at: Instant, zone: string): number {
  return Math.floor((Math.floor((at + offsetAt(at, zone) * MINUTE) / DAY) + MONDAY_TO_EPOCH) / 7);
}
