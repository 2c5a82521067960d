import type { Instant } from '../model.ts';
import { addDays, HOUR, localDate, startOfDay } from '../time.ts';

/** Hours for which a flag said in a check-in holds (rules.md section 10). What lasts longer belongs in the settings. */
const HOLDS: Readonly<Record<string, number>> = { 'run-down': 48, 'acute-injury': 72 };
/** Anything else she said of her health: a week, since to forget it early is the worse mistake. */
const OTHERWISE = 168;

/** The last instant at which a flag said in a check-in holds. A red readiness is of its day alone, in the zone she lives in. */
export function flagEnd(flag: string, said: Instant, zone: string): Instant {
  if (flag === 'readiness-red') return startOfDay(addDays(localDate(said, zone), 1), zone) - 1;
  return said + (HOLDS[flag] ?? OTHERWISE) * HOUR;
}

/** Whether a flag said at one time holds at another. //=> flagHolds('run-down', said, said + 49 * HOUR, zone) is false */
export function flagHolds(flag: string, said: Instant, at: Instant, zone: string): boolean {
  return said <= at && at <= flagEnd(flag, said, zone);
}
