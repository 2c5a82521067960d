import { DAY, HOUR, MINUTE } from '../../../core/time.ts';
import { midnightOf, type Wall } from '../text/date-value.ts';
import { type CivilDay, civilDay } from './civil-day.ts';
import { dayFilter } from './day-filter.ts';
import type { Periods } from './periods.ts';
import { pickPositions } from './pick-positions.ts';
import type { Rule } from './rule.ts';

const UNITS = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: 1000 };

/** Hours, minutes or seconds. Days and hours that the rule leaves out are stepped over, not ticked through. */
export function clockPeriods(rule: Rule, start: Wall): Periods {
  const unit = UNITS[rule.frequency as keyof typeof UNITS];
  const step = unit * rule.interval;
  const first = Math.floor(start / unit) * unit;
  const allowsDay = rememberLast(dayFilter(rule));
  const allowsHour = (at: Wall) => rule.byHour.length === 0 || rule.byHour.includes(Math.floor((at % DAY) / HOUR));
  const startOf = (index: number) => first + index * step;
  const indexFrom = (at: Wall) => Math.max(0, Math.ceil((at - first) / step));
  const dayParts = rule.byMonth.length + rule.byMonthDay.length + rule.byYearDay.length + rule.byDay.length;
  const parts = dayParts + rule.byHour.length;
  return {
    startOf,
    cost: 1,
    indexAt: (at) => Math.max(0, Math.floor((at - first) / step)),
    after(index) {
      const next = startOf(index + 1);
      if (!allowsDay(Math.floor(next / DAY))) return indexFrom(midnightOf(next) + DAY);
      if (!allowsHour(next)) return indexFrom(Math.floor(next / HOUR) * HOUR + HOUR);
      return index + 1;
    },
    constant: parts === 0 && limits(rule, unit) === 0,
    starts(index) {
      const at = startOf(index);
      if (!allowsHour(at) || !allowsDay(Math.floor(at / DAY))) return [];
      return pickPositions(within(rule, at, unit), rule.bySetPos);
    },
  };
}

/** Thousands of ticks ask about the same day. */
function rememberLast(allows: (day: CivilDay) => boolean): (day: number) => boolean {
  let last = Number.NaN;
  let answer = false;
  return (day) => {
    if (day !== last) answer = allows(civilDay(day));
    last = day;
    return answer;
  };
}

/** How many parts finer than an hour limit the unit, rather than multiply it. */
function limits(rule: Rule, unit: number): number {
  if (unit === HOUR) return 0;
  return rule.byMinute.length + (unit === MINUTE ? 0 : rule.bySecond.length);
}

/** The minutes of an hour and the seconds of a minute: wider than the unit they limit, narrower they multiply. */
function within(rule: Rule, at: Wall, unit: number): Wall[] {
  const minute = Math.floor((at % HOUR) / MINUTE);
  const second = Math.floor((at % MINUTE) / 1000);
  if (unit < HOUR && rule.byMinute.length > 0 && !rule.byMinute.includes(minute)) return [];
  if (unit < MINUTE) return rule.bySecond.length === 0 || rule.bySecond.includes(second) ? [at] : [];
  const minutes = unit === HOUR ? rule.byMinute : [0];
  const starts = minutes.flatMap((m) => rule.bySecond.map((s) => at + m * MINUTE + Math.min(59, s) * 1000));
  return [...new Set(starts)];
}
