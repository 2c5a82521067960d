import { type CivilDay, dayOf, weekNumber } from './civil-day.ts';
import type { ByDay, Rule } from './rule.ts';

type Filter = (day: CivilDay) => boolean;

/** Tells for any day whether the rule's day parts allow it. Parts left out were filled from DTSTART before (fillRule). */
export function dayFilter(rule: Rule): Filter {
  const filters: Filter[] = [];
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  if (byMonth.length > 0) filters.push((day) => byMonth.includes(day.month));
  if (byMonthDay.length > 0) filters.push((day) => matches(byMonthDay, day.date, daysInMonth(day)));
  if (byDay.length > 0) filters.push(byDayFilter(rule));
  if (byYearDay.length > 0) filters.push((day) => matches(byYearDay, dayOfYear(day), daysInYear(day)));
  if (byWeekNo.length > 0) {
    filters.push((day) => {
      const week = weekNumber(day.day, rule.weekStart);
      return matches(byWeekNo, week.number, week.weeks);
    });
  }
  return (day) => filters.every((filter) => filter(day));
}

/** Numbers count from 1, negative ones from the end. */
function matches(list: number[], number: number, size: number): boolean {
  return list.includes(number) || list.includes(number - size - 1);
}

/** `2MO` counts in the month, or in the year where a yearly rule names no month; weekly and daily rules have no numbers. */
function byDayFilter({ frequency, byMonth, byDay }: Rule): Filter {
  const inYear = frequency === 'YEARLY' && byMonth.length === 0;
  const inMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && !inYear);
  return (day) => byDay.some((part) => part.weekday === day.weekday && isNth(part, day, inYear, inMonth));
}

function isNth({ nth }: ByDay, day: CivilDay, inYear: boolean, inMonth: boolean): boolean {
  if (nth === 0 || !(inYear || inMonth)) return true;
  const place = inYear ? dayOfYear(day) : day.date;
  const size = inYear ? daysInYear(day) : daysInMonth(day);
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((size - place + 1) / 7) === -nth;
}

function dayOfYear(day: CivilDay): number {
  return day.day - dayOf(day.year, 1, 1) + 1;
}

function daysInYear(day: CivilDay): number {
  return dayOf(day.year + 1, 1, 1) - dayOf(day.year, 1, 1);
}

function daysInMonth(day: CivilDay): number {
  return dayOf(day.year, day.month + 1, 1) - dayOf(day.year, day.month, 1);
}
