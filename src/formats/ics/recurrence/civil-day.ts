/** A day of the calendar, by its number since 1970-01-01. */
export interface CivilDay {
  day: number;
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  date: number;
  /** 0 is Sunday. */
  weekday: number;
}

const DAY = 86_400_000;

/** //=> dayOf(1970, 1, 2) is 1. Months may run over: dayOf(2026, 13, 1) is New Year 2027. */
export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / DAY;
}

/** Counted in integers, as a Date object costs twenty times as much: http://howardhinnant.github.io/date_algorithms.html */
export function civilDay(day: number): CivilDay {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const date = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  return { day, year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date, weekday: weekdayOf(day) };
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day the week of `day` begins, where weeks begin on `weekStart`. */
export function weekOf(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** Week 1 is the first with at least four days in the year (RFC 5545 3.3.10). Also how many weeks its year has. */
export function weekNumber(day: number, weekStart: number): { number: number; weeks: number } {
  const week = weekOf(day, weekStart);
  const year = new Date((week + 3) * DAY).getUTCFullYear();
  const first = weekOf(dayOf(year, 1, 4), weekStart);
  const next = weekOf(dayOf(year + 1, 1, 4), weekStart);
  return { number: (week - first) / 7 + 1, weeks: (next - first) / 7 };
}
