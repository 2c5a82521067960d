import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandRule } from '../../../src/formats/ics/recurrence/expand-rule.ts';
import { parseRule } from '../../../src/formats/ics/recurrence/parse-rule.ts';

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const START = Date.UTC(2023, 0, 1, 9);

interface Simple {
  frequency: 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY';
  interval: number;
  days: number[];
  months: number[];
  monthDays: number[];
  weekStart: number;
  /** How the rule ends: after so many, after so many days, or never. */
  count: number | null;
  untilDay: number | null;
  startDay: number;
}

const few = (min: number, max: number) => fc.uniqueArray(fc.integer({ min, max }), { maxLength: 3 });

const simple: fc.Arbitrary<Simple> = fc.record({
  frequency: fc.constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'),
  interval: fc.integer({ min: 1, max: 5 }),
  days: few(0, 6),
  months: few(1, 12),
  // To 28, so that every combination of month and day is possible.
  monthDays: few(1, 28),
  weekStart: fc.constantFrom(0, 1),
  count: fc.option(fc.integer({ min: 1, max: 60 })),
  untilDay: fc.option(fc.integer({ min: 0, max: 1500 })),
  startDay: fc.integer({ min: 0, max: 400 }),
});

function ruleText(rule: Simple): string {
  const list = (name: string, values: (string | number)[]) => (values.length > 0 ? `;${name}=${values}` : '');
  const days = rule.days.map((day) => WEEKDAYS[day] ?? '');
  const parts = list('BYDAY', days) + list('BYMONTH', rule.months) + list('BYMONTHDAY', rule.monthDays);
  const count = rule.count === null ? '' : `;COUNT=${rule.count}`;
  return `FREQ=${rule.frequency};INTERVAL=${rule.interval};WKST=${WEEKDAYS[rule.weekStart]}${parts}${count}`;
}

/** Asks of every day whether the RFC's table lets it in: slow, and written without a look at the expander. */
function dayByDay(rule: Simple, from: number, to: number): number[] {
  const start = new Date(START + rule.startDay * DAY);
  const found: number[] = [];
  let count = 0;
  for (let at = start.getTime(); at < to; at += DAY) {
    if (rule.untilDay !== null && at > START + rule.untilDay * DAY && at !== start.getTime()) break;
    if (at !== start.getTime() && !isIn(rule, new Date(at), start)) continue;
    if (rule.count !== null && ++count > rule.count) break;
    if (at >= from) found.push(at);
  }
  return found;
}

function isIn(rule: Simple, day: Date, start: Date): boolean {
  const { days, months, monthDays } = rule;
  const named = days.length + monthDays.length > 0;
  if (months.length > 0 && !months.includes(day.getUTCMonth() + 1)) return false;
  if (monthDays.length > 0 && !monthDays.includes(day.getUTCDate())) return false;
  if (days.length > 0 && !days.includes(day.getUTCDay())) return false;
  if (periodsBetween(rule, start, day) % rule.interval !== 0) return false;
  if (named || rule.frequency === 'DAILY') return true;
  if (rule.frequency === 'WEEKLY') return day.getUTCDay() === start.getUTCDay();
  if (day.getUTCDate() !== start.getUTCDate()) return false;
  return rule.frequency === 'MONTHLY' || months.length > 0 || day.getUTCMonth() === start.getUTCMonth();
}

function periodsBetween(rule: Simple, start: Date, day: Date): number {
  const years = day.getUTCFullYear() - start.getUTCFullYear();
  if (rule.frequency === 'YEARLY') return years;
  if (rule.frequency === 'MONTHLY') return years * 12 + day.getUTCMonth() - start.getUTCMonth();
  const days = (day.getTime() - start.getTime()) / DAY;
  if (rule.frequency === 'DAILY') return days;
  const intoWeek = (start.getUTCDay() - rule.weekStart + 7) % 7;
  return Math.floor((days + intoWeek) / 7);
}

test('the expander finds the days that asking day by day finds', () => {
  const window = fc.tuple(fc.integer({ min: -100, max: 1500 }), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(simple, window, (rule, [after, length]) => {
      const from = START + after * DAY;
      const to = from + length * DAY;
      const until = rule.untilDay === null ? null : START + rule.untilDay * DAY;
      const parsed = { ...parseRule(ruleText(rule)).rule, until };
      const { starts } = expandRule(parsed, START + rule.startDay * DAY, { from, to });
      expect(starts, ruleText(rule)).toEqual(dayByDay(rule, from, to));
    }),
    { numRuns: 600, seed: 20261012 },
  );
});

test('a window shows what a larger window shows there', () => {
  const rules = fc.constantFrom(
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1,2',
    'FREQ=YEARLY;BYWEEKNO=1,20,-1;BYDAY=SU,WE',
    'FREQ=YEARLY;INTERVAL=2;BYYEARDAY=1,-1,60',
    'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;BYHOUR=6,18;COUNT=70',
    'FREQ=HOURLY;INTERVAL=7;COUNT=400',
    'FREQ=MINUTELY;INTERVAL=1000;BYDAY=SA,SU',
    'FREQ=DAILY;INTERVAL=3;COUNT=111',
  );
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }), (text, after, length) => {
      const { rule } = parseRule(text);
      const window = { from: START + after * DAY, to: START + (after + length) * DAY };
      const all = expandRule(rule, START, { from: START, to: START + 1200 * DAY }, undefined, 10_000).starts;
      const some = expandRule(rule, START, window, undefined, 10_000).starts;
      expect(some).toEqual(all.filter((at) => at >= window.from && at < window.to));
    }),
    { numRuns: 200, seed: 20261012 },
  );
});
