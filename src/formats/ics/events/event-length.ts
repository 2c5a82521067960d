import { DAY } from '../../../core/time.ts';
import { dateProperty } from '../text/date-property.ts';
import { midnightOf } from '../text/date-value.ts';
import { durationValue, type Length } from '../text/duration-value.ts';
import { lineOf, type RawComponent } from '../text/raw-component.ts';
import { eventName } from './event-name.ts';
import type { CalendarContext } from './event-record.ts';
import { firstMoment, instantAt, type Moment } from './moment.ts';

/** DTEND makes an exact length, DURATION a nominal one (RFC 5545 3.8.5.3). Without both: a day, or no time at all. */
export function eventLength(raw: RawComponent, start: Moment, calendar: CalendarContext): Length {
  const none: Length = start.isDate ? { days: 1, ms: 0 } : { days: 0, ms: 0 };
  const line = lineOf(raw, 'DTEND');
  const end = line === undefined ? null : firstMoment(line, start.clock, calendar.zones);
  const duration = end ? null : durationValue(dateProperty(lineOf(raw, 'DURATION') ?? '')?.values[0] ?? '');
  const length = end ? lengthUntil(start, end) : duration;
  if (!length) return none;
  if (length.days * DAY + length.ms < 0) {
    calendar.problems.add('unreadable-event', `${eventName(raw)} ends before it starts; its start was kept`);
    return none;
  }
  // Equal dates are a common slip for one day; an all-day event of some hours is one day too.
  return start.isDate ? { days: Math.max(1, length.days + Math.ceil(length.ms / DAY)), ms: 0 } : length;
}

function lengthUntil(start: Moment, end: Moment): Length {
  if (start.isDate) return { days: (midnightOf(end.wall) - start.wall) / DAY, ms: end.wall - midnightOf(end.wall) };
  return { days: 0, ms: instantAt(end) - instantAt(start) };
}
