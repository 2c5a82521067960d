import { DAY } from '../../../core/time.ts';
import { midnightOf } from '../text/date-value.ts';
import { wordOf } from '../text/raw-component.ts';
import { UTC, wallOf } from '../zones/clock.ts';
import type { EventRecord } from './event-record.ts';

/** Outlook writes all-day events as midnight to midnight, sometimes in UTC, and says so in a property of its own. */
export function microsoftAllDay(record: EventRecord): Pick<EventRecord, 'start' | 'length'> | null {
  const { raw, start, length, calendar } = record;
  if (start.isDate || wordOf(raw, 'X-MICROSOFT-CDO-ALLDAYEVENT') !== 'TRUE') return null;
  const local = start.clock === UTC ? wallOf(start.wall, calendar.floating) : start.wall;
  const days = Math.round((length.days * DAY + length.ms) / DAY);
  if (local !== midnightOf(local) || days < 1) return null;
  return { start: { ...start, wall: local, isDate: true }, length: { days, ms: 0 } };
}
