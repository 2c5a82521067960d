import type { Coverage, Instant } from '../model.ts';
import { DAY } from '../time.ts';

/** Whose absence makes the hours unchecked: no calendar was read by us. It has no account. */
export const NO_CALENDAR = { source: 'kneadtime', account: '' } as const;

/**
 * What is known of free time where no calendar was ever read: nothing, and so every hour of the weeks ahead may be proposed, and each
 * says that free time was not checked. //=> a plan with it alone: every slot has status 'unchecked' and unchecked [NO_CALENDAR]
 */
export function uncheckedCoverage(now: Instant, weeks: number): Coverage[] {
  const span = { from: now - DAY, to: now + (weeks * 7 + 1) * DAY };
  return [{ ...NO_CALENDAR, ...span, calendars: 'visible', asOf: 0, required: true }];
}
