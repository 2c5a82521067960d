import type { Instant, LocalDate } from '../core/model.ts';
import { addDays, isZone, localDate, mondayOf } from '../core/time.ts';

/** Titles are kept from 8 weeks back to 60 ahead, whole weeks. */
export function keptDates(now: Instant, zone: string): { from: LocalDate; to: LocalDate } {
  const thisWeek = mondayOf(localDate(now, isZone(zone) ? zone : 'UTC'));
  return { from: addDays(thisWeek, -8 * 7), to: addDays(thisWeek, 61 * 7) };
}
