import { daysBetween } from './calendar-date.ts';
import type { ReplicaEvent } from './model.ts';
import { inAllDayRow } from './timed-pieces.ts';

/** An event's stretch within one row of days: the all-day row of a week, or a week row of the month view. */
export interface StackedSpan {
  event: ReplicaEvent;
  /** indexes into the row's dates, inclusive */
  first: number;
  last: number;
  /** 0 is the topmost line */
  lane: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

/** Last day an event touches; all-day ends are exclusive, and an end at 00:00 does not touch its day. */
export function lastDay(event: ReplicaEvent): string {
  if (event.end.minute > 0 || event.end.date === event.start.date) return event.end.date;
  const day = new Date(`${event.end.date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** In month a short event across midnight stands on its first day only (grade D). */
function stackedEnd(event: ReplicaEvent): string {
  return inAllDayRow(event) ? lastDay(event) : event.start.date;
}

function spanOf(event: ReplicaEvent, dates: string[]): StackedSpan | undefined {
  const first = dates.findIndex((date) => date >= event.start.date);
  const last = dates.findLastIndex((date) => date <= stackedEnd(event));
  if (first === -1 || last === -1 || first > last) return undefined;
  return {
    event,
    first,
    last,
    lane: 0,
    continuesBefore: event.start.date < (dates[first] ?? ''),
    continuesAfter: stackedEnd(event) > (dates[last] ?? ''),
  };
}

/** Longer stretches and all-day events above timed ones, as the page stacks them. */
function compare(a: StackedSpan, b: StackedSpan): number {
  return (
    a.first - b.first ||
    b.last - a.last ||
    Number(inAllDayRow(b.event)) - Number(inAllDayRow(a.event)) ||
    daysBetween(b.event.start.date, a.event.start.date) ||
    a.event.start.minute - b.event.start.minute
  );
}

export function stackedSpans(events: ReplicaEvent[], dates: string[]): StackedSpan[] {
  const spans = events.flatMap((event) => spanOf(event, dates) ?? []).sort(compare);
  const laneEnds: number[] = [];
  for (const span of spans) {
    const free = laneEnds.findIndex((end) => end < span.first);
    span.lane = free === -1 ? laneEnds.length : free;
    laneEnds[span.lane] = span.last;
  }
  return spans;
}
