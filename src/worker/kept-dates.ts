import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { Instant, LocalDate, SourceId } from '../core/model.ts';
import { addDays, isZone, localDate, mondayOf } from '../core/time.ts';

/** Weeks back and ahead, this one not counted. */
const TITLES = { back: 8, ahead: 60 };
/** At most 400 days, in whole weeks: her year, and weeks that its first efforts are compared with. Nothing of it is words. */
const ACTIVITIES = { back: 56, ahead: 1 };

/** Titles are kept from 8 weeks back to 60 ahead, what was done for no more than 400 days; whole weeks. */
export function keptDates(now: Instant, zone: string, source: SourceId): { from: LocalDate; to: LocalDate } {
  const thisWeek = mondayOf(localDate(now, isZone(zone) ? zone : 'UTC'));
  const { back, ahead } = isActivitySource(source) ? ACTIVITIES : TITLES;
  return { from: addDays(thisWeek, -back * 7), to: addDays(thisWeek, (ahead + 1) * 7) };
}
