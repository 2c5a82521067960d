import type { ProblemList } from '../problem-list.ts';
import { dateProperty } from '../text/date-property.ts';
import type { Length } from '../text/duration-value.ts';
import { plainText } from '../text/plain-text.ts';
import { textOf } from '../text/property.ts';
import { lineOf, type RawComponent } from '../text/raw-component.ts';
import type { Clock } from '../zones/clock.ts';
import type { ZoneFinder } from '../zones/zone-finder.ts';
import { derivedUid } from './derived-uid.ts';
import { eventLength } from './event-length.ts';
import { eventName } from './event-name.ts';
import { microsoftAllDay } from './microsoft-all-day.ts';
import { firstMoment, type Moment } from './moment.ts';

/** What all events of one VCALENDAR share. */
export interface CalendarContext {
  name: string;
  /** The clock of floating times: X-WR-TIMEZONE, else the user's own. */
  floating: Clock;
  zones: ZoneFinder;
  problems: ProblemList;
}

/** A VEVENT whose start is understood. Its texts stay unparsed until it is known to lie in the window. */
export interface EventRecord {
  calendar: CalendarContext;
  raw: RawComponent;
  uid: string;
  start: Moment;
  length: Length;
  /** RECURRENCE-ID: which start of its series it replaces. */
  replaces: Moment | null;
  /** It replaces all later ones too. */
  andFuture: boolean;
  isSeries: boolean;
}

/** Reads identity and time of a VEVENT; null, with a problem told, where it has no start that can be read. */
export function eventRecord(raw: RawComponent, calendar: CalendarContext): EventRecord | null {
  const { floating, zones } = calendar;
  const line = lineOf(raw, 'DTSTART');
  const start = line === undefined ? null : firstMoment(line, floating, zones);
  if (!start) {
    const why = line === undefined ? 'has no DTSTART' : `has a start we cannot read (${plainText(line, 60)})`;
    calendar.problems.add('unreadable-event', `${eventName(raw)} ${why}`);
    return null;
  }
  const own = start.clock;
  const replacesLine = lineOf(raw, 'RECURRENCE-ID');
  const record: EventRecord = {
    calendar,
    raw,
    start,
    length: eventLength(raw, start, calendar),
    uid: textOf(lineOf(raw, 'UID'), 2_000).trim().slice(0, 500) || derivedUid(raw),
    replaces: replacesLine === undefined ? null : firstMoment(replacesLine, own, zones),
    andFuture: replacesLine !== undefined && dateProperty(replacesLine)?.range === 'THISANDFUTURE',
    isSeries: lineOf(raw, 'RRULE') !== undefined || lineOf(raw, 'RDATE') !== undefined,
  };
  const allDay = microsoftAllDay(record);
  return allDay ? { ...record, ...allDay } : record;
}
