import type { EventTime, ReadEvent } from '../../../core/model.ts';
import { DAY } from '../../../core/time.ts';
import { LIMITS } from '../limits.ts';
import type { Length } from '../text/duration-value.ts';
import { plainLines, plainText } from '../text/plain-text.ts';
import { textOf } from '../text/property.ts';
import { lineOf } from '../text/raw-component.ts';
import { instantOf } from '../zones/clock.ts';
import type { EventRecord } from './event-record.ts';
import { eventState } from './event-state.ts';
import type { Moment } from './moment.ts';
import { isInWindow, type ReadWindow, wallDate } from './read-window.ts';

/** Makes the occurrences of one VEVENT: null outside the window. Its texts are parsed once, and only for one inside. */
export function occurrencesOf(record: EventRecord, uid: string, window: ReadWindow) {
  let rest: Omit<ReadEvent, 'key' | 'when'> | null = null;
  return (start: Moment, length: Length, instance: string | null): ReadEvent | null => {
    const when = timeOf(start, length);
    if (!when || !isInWindow(when, window)) return null;
    rest ??= restOf(record);
    return { ...rest, key: { uid, instance }, when };
  };
}

const LATEST = Date.UTC(9999, 11, 31);

function timeOf(start: Moment, length: Length): EventTime | null {
  const endWall = start.wall + length.days * DAY;
  if (endWall + length.ms > LATEST) return timeOf(start, { days: 0, ms: LATEST - start.wall });
  if (start.isDate) {
    const days = Math.max(1, Math.ceil((endWall + length.ms - start.wall) / DAY));
    return { type: 'dates', from: wallDate(start.wall), to: wallDate(start.wall + days * DAY) };
  }
  const at = instantOf(start.wall, start.clock);
  const end = (length.days === 0 ? at : instantOf(endWall, start.clock)) + length.ms;
  return { type: 'instants', start: at, end: Math.max(at, end), zone: start.clock.zone };
}

function restOf({ raw, calendar, uid }: EventRecord): Omit<ReadEvent, 'key' | 'when'> {
  const text = (name: string, cap: number) => textOf(lineOf(raw, name), cap * 4 + 1_000);
  const description = plainLines(text('DESCRIPTION', LIMITS.description), LIMITS.description);
  const location = plainText(text('LOCATION', LIMITS.location), LIMITS.location);
  return {
    nativeId: uid,
    calendar: calendar.name,
    title: plainText(text('SUMMARY', LIMITS.title), LIMITS.title),
    ...(description === '' ? {} : { description }),
    ...(location === '' ? {} : { location }),
    ...eventState(raw),
  };
}
