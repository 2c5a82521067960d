import { DAY, HOUR, MINUTE } from '../../../core/time.ts';
import type { Wall } from '../text/date-value.ts';
import { civilDay, dayOf, weekOf } from './civil-day.ts';
import { dayFilter } from './day-filter.ts';
import type { Periods } from './periods.ts';
import { pickPositions } from './pick-positions.ts';
import type { Rule } from './rule.ts';

/** Years, months, weeks or days. */
export function calendarPeriods(rule: Rule, start: Wall): Periods {
  const row = ROWS[rule.frequency as keyof typeof ROWS](rule, Math.floor(start / DAY));
  const allows = dayFilter(rule);
  const times = timesOfDay(rule);
  const { byMonth } = rule;
  const daily = rule.frequency === 'DAILY';
  const dayParts = byMonth.length + rule.byMonthDay.length + rule.byYearDay.length + (daily ? rule.byDay.length : 0);
  return {
    startOf: (index) => row.dayAt(index * rule.interval) * DAY,
    indexAt: (at) => Math.max(0, Math.floor(row.unitAt(Math.floor(at / DAY)) / rule.interval)),
    after: (index) => index + 1,
    cost: COSTS[rule.frequency as keyof typeof COSTS](byMonth.length),
    constant: dayParts === 0 && (daily || rule.frequency === 'WEEKLY'),
    starts(index) {
      const starts: Wall[] = [];
      const unit = index * rule.interval;
      const end = row.dayAt(unit + 1);
      for (let number = row.dayAt(unit); number < end; number++) {
        const day = civilDay(number);
        if (!allows(day)) {
          // Whole months that the rule leaves out are stepped over.
          if (day.date === 1 && byMonth.length > 0 && !byMonth.includes(day.month)) number += 27;
          continue;
        }
        for (const time of times) starts.push(number * DAY + time);
      }
      return pickPositions(starts, rule.bySetPos);
    },
  };
}

/** Consecutive units, 0 being that of DTSTART: the day each begins, and which one a day lies in. */
interface Row {
  dayAt(unit: number): number;
  unitAt(day: number): number;
}

const ROWS = {
  YEARLY: (_: Rule, first: number): Row => {
    const { year } = civilDay(first);
    return { dayAt: (unit) => dayOf(year + unit, 1, 1), unitAt: (day) => civilDay(day).year - year };
  },
  MONTHLY: (_: Rule, first: number): Row => {
    const { year, month } = civilDay(first);
    return {
      dayAt: (unit) => dayOf(year, month + unit, 1),
      unitAt: (day) => (civilDay(day).year - year) * 12 + civilDay(day).month - month,
    };
  },
  WEEKLY: ({ weekStart }: Rule, first: number): Row => {
    const week = weekOf(first, weekStart);
    return { dayAt: (unit) => week + unit * 7, unitAt: (day) => Math.floor((day - week) / 7) };
  },
  DAILY: (_: Rule, first: number): Row => ({ dayAt: (unit) => first + unit, unitAt: (day) => day - first }),
};

const COSTS = {
  YEARLY: (months: number) => (months > 0 ? 31 * months : 366),
  MONTHLY: () => 31,
  WEEKLY: () => 7,
  DAILY: () => 1,
};

function timesOfDay(rule: Rule): number[] {
  const times = rule.byHour.flatMap((hour) =>
    rule.byMinute.flatMap((minute) =>
      rule.bySecond.map((second) => hour * HOUR + minute * MINUTE + clip(second) * 1000),
    ),
  );
  return [...new Set(times)].sort((a, b) => a - b);
}

/** A leap second is the last one of its minute. */
function clip(second: number): number {
  return Math.min(59, second);
}
