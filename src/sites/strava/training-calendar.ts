import type { PageReading } from '../site.ts';
import { blankReading } from './blank-reading.ts';
import { calendarDays } from './calendar-days.ts';
import { notRead, unread } from './problem.ts';
import { SHOWN_YEAR } from './selectors.ts';

/** The year shown: of the address, else what the page says, else the one that it is now. */
export function shownYear(doc: Document, year: number | undefined, now: number): number {
  const said = /\b20\d\d\b/.exec(doc.querySelector(SHOWN_YEAR)?.textContent ?? '')?.[0];
  return year ?? (said ? Number(said) : new Date(now).getFullYear());
}

/**
 * The whole year of the training calendar, by date. It adds and never takes away: the page may be as old as the browser's cache, and what
 * was written into it in another way would count as nothing run.
 */
export function readCalendar(
  doc: Document,
  athlete: string,
  year: number | undefined,
  still: boolean,
  now: number,
): PageReading | null {
  const days = calendarDays(doc, shownYear(doc, year, now));
  if (!days) return still ? blankReading(athlete, unread('layout', 'no calendar'), 'calendar') : null;
  return {
    ...blankReading(athlete, notRead('calendar', 0, days.unreadable), 'calendar 2026'),
    events: days.activities,
  };
}
