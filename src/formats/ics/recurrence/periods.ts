import type { Wall } from '../text/date-value.ts';
import { calendarPeriods } from './calendar-periods.ts';
import { clockPeriods } from './clock-periods.ts';
import type { Rule } from './rule.ts';

/** A rule as a row of periods (years, weeks, minutes …), each INTERVAL after the other, the first with DTSTART in it. */
export interface Periods {
  startOf(index: number): Wall;
  /** The period `at` lies in or the one before it; 0 before the first. */
  indexAt(at: Wall): number;
  /** The starts in a period, ascending, BYSETPOS applied. */
  starts(index: number): Wall[];
  /** The next period worth a look. */
  after(index: number): number;
  /** True where every period has the same number of starts: their past can be counted without being walked. */
  constant: boolean;
  /** How many days a period makes us look at, about. */
  cost: number;
}

/** `rule` must be filled from `start`. */
export function periodsOf(rule: Rule, start: Wall): Periods {
  const { frequency } = rule;
  const isClock = frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
  return isClock ? clockPeriods(rule, start) : calendarPeriods(rule, start);
}
