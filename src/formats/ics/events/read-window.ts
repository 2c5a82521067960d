import type { EventTime, Instant, LocalDate } from '../../../core/model.ts';
import { DAY, dateOf, dayNumber } from '../../../core/time.ts';

/** The whole local days that a reading speaks for, as dates and as instants. */
export interface ReadWindow {
  from: Instant;
  to: Instant;
  firstDate: LocalDate;
  /** Exclusive. */
  endDate: LocalDate;
}

/** True where any part of it lies in the window; what takes no time counts at its start. */
export function isInWindow(when: EventTime, window: ReadWindow): boolean {
  if (when.type === 'dates') return when.from < window.endDate && when.to > window.firstDate;
  if (when.type !== 'instants') return false;
  return when.start < window.to && (when.end > window.from || (when.end === when.start && when.start >= window.from));
}

/** A day of a wall time as a date. */
export function wallDate(wall: number): LocalDate {
  return dateOf(Math.floor(wall / DAY));
}

/** The midnight of a date as wall time. */
export function dateWall(date: LocalDate): number {
  return dayNumber(date) * DAY;
}
