import type { CalendarEvent, Instant } from '../core/model.ts';
import { isoWithOffset, toWall } from '../core/time.ts';
import type { MarkTime } from '../platform/marks.ts';

/** A span in the page's clock. The end of a span over midnight is 24:00 of its first day. */
export function markTime(start: Instant, end: Instant, zone: string): MarkTime {
  const from = toWall(start, zone);
  const to = toWall(end, zone);
  return {
    startIso: isoWithOffset(start, zone),
    endIso: isoWithOffset(end, zone),
    date: from.date,
    startMinute: Math.floor(from.minute),
    endMinute: to.date === from.date ? Math.ceil(to.minute) : 1440,
  };
}

/** The same of an event: whole days where no hours are written. */
export function eventTime(
  event: Pick<CalendarEvent, 'allDay'> | null,
  start: Instant,
  end: Instant,
  zone: string,
): MarkTime {
  if (!event?.allDay) return markTime(start, end, zone);
  const { from, to } = event.allDay;
  return { startIso: from, endIso: to, date: from, startMinute: 0, endMinute: 1440 };
}
