import { DAY } from '../../../core/time.ts';
import { dateProperty } from '../text/date-property.ts';
import { dateValue, type Wall } from '../text/date-value.ts';
import { durationValue, type Length } from '../text/duration-value.ts';
import { linesOf } from '../text/raw-component.ts';
import type { EventRecord } from './event-record.ts';
import { momentOf, wallOn } from './moment.ts';

/** The starts that RDATE adds, on the event's own wall; a PERIOD brings its own length. */
export function extraStarts(record: EventRecord): { wall: Wall; length: Length }[] {
  const { raw, start, calendar } = record;
  return linesOf(raw, 'RDATE').flatMap((line) => {
    const read = dateProperty(line);
    return (read?.values ?? []).flatMap((text) => {
      const [from = '', to] = text.split('/');
      const value = dateValue(from);
      if (!value) return [];
      const moment = momentOf(value, read?.tzid ?? null, start.clock, calendar.zones);
      const own = to === undefined ? null : periodLength(value.wall, to);
      return [{ wall: wallOn(moment, start, calendar.floating), length: own ?? record.length }];
    });
  });
}

/** The second half of a PERIOD: an end or a duration. */
function periodLength(from: Wall, to: string): Length | null {
  const end = dateValue(to);
  const length = end ? { days: 0, ms: end.wall - from } : durationValue(to);
  return length && length.days * DAY + length.ms >= 0 ? length : null;
}
