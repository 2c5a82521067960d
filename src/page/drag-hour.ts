import type { LocalDate } from '../core/model.ts';

/** Where a slot is held: the page's own clock, start only. */
export interface Hour {
  date: LocalDate;
  minute: number;
}

export const STEP_MIN = 15;
const DAY_MIN = 1440;

/**
 * The hour under a hand that holds a slot `grab` minutes below its start: on the quarter, and inside its day.
 * @param at what is under the pointer
 * @param grab minutes between the slot's start and the point it was taken at
 * @param minutes how long the slot is
 * //=> at 18:20, taken 10 minutes below its start, it begins at 18:15
 */
export function hourUnder(at: Hour, grab: number, minutes: number): Hour {
  const snapped = Math.round((at.minute - grab) / STEP_MIN) * STEP_MIN;
  return { date: at.date, minute: withinDay(snapped, minutes) };
}

/** One quarter up or down, to the next full quarter, and never out of the day. //=> 18:10 down is 18:15 */
export function quarterFrom({ date, minute }: Hour, by: 1 | -1, minutes: number): Hour {
  const quarters = by > 0 ? Math.floor(minute / STEP_MIN) + 1 : Math.ceil(minute / STEP_MIN) - 1;
  const next = withinDay(quarters * STEP_MIN, minutes);
  // A slot that stands at the day's edge between two quarters stays there.
  return { date, minute: by > 0 ? Math.max(minute, next) : Math.min(minute, next) };
}

/**
 * The next shown day in a direction; the same where there is none.
 * @param dates days the page may show, in any order; hidden weekends may be among them
 * @param shown true where the page really shows a day
 */
export function dayFrom(
  from: Hour,
  by: 1 | -1,
  dates: readonly LocalDate[],
  shown: (date: LocalDate) => boolean,
): Hour {
  const ordered = [...dates].sort();
  if (by < 0) ordered.reverse();
  const next = ordered.find((date) => (by > 0 ? date > from.date : date < from.date) && shown(date));
  return next ? { ...from, date: next } : from;
}

/** Whether an arrow key means the later day. Columns of a right-to-left page run the other way. */
export function arrowDay(key: string, rtl: boolean): 1 | -1 {
  return (key === 'ArrowRight') === rtl ? -1 : 1;
}

function withinDay(minute: number, minutes: number): number {
  // The last quarter at which it still ends by 24:00.
  const last = Math.max(0, Math.floor((DAY_MIN - minutes) / STEP_MIN) * STEP_MIN);
  return Math.max(0, Math.min(minute, last));
}
