import { checkRule } from './check-rule.ts';
import { BadRule, type ByDay, type Frequency, type Rule } from './rule.ts';

const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const LONGEST = 4_000;

/** Each list part with its field and range; from -max too where negative numbers count from the end. */
const LISTS = {
  BYMONTH: { field: 'byMonth', min: 1, max: 12, fromEnd: false },
  BYWEEKNO: { field: 'byWeekNo', min: 1, max: 53, fromEnd: true },
  BYYEARDAY: { field: 'byYearDay', min: 1, max: 366, fromEnd: true },
  BYMONTHDAY: { field: 'byMonthDay', min: 1, max: 31, fromEnd: true },
  BYHOUR: { field: 'byHour', min: 0, max: 23, fromEnd: false },
  BYMINUTE: { field: 'byMinute', min: 0, max: 59, fromEnd: false },
  BYSECOND: { field: 'bySecond', min: 0, max: 60, fromEnd: false },
  BYSETPOS: { field: 'bySetPos', min: 1, max: 366, fromEnd: true },
} as const;

/** The rule without its UNTIL, which is read on the event's own wall: `until` comes back as it is written. */
export interface ParsedRule {
  rule: Rule;
  until: string | null;
}

/** Reads an RRULE value. Throws BadRule naming the part that is wrong. //=> parseRule('FREQ=DAILY;COUNT=3').rule.count is 3 */
export function parseRule(text: string): ParsedRule {
  if (text.length > LONGEST) throw new BadRule(`the rule is longer than ${LONGEST} characters`);
  const rule: Rule = {
    ...{ frequency: 'DAILY', interval: 1, count: null, until: null, weekStart: 1 },
    ...{ byMonth: [], byWeekNo: [], byYearDay: [], byMonthDay: [], byDay: [] },
    ...{ byHour: [], byMinute: [], bySecond: [], bySetPos: [] },
  };
  let until: string | null = null;
  let named = false;
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals)).trim().toUpperCase();
    const value = part
      .slice(equals + 1)
      .trim()
      .toUpperCase();
    if (key === 'FREQ') named = true;
    if (key === 'UNTIL') until = value;
    else readPart(rule, key, value, part);
  }
  if (!named) throw new BadRule('FREQ is missing');
  checkRule(rule);
  return { rule, until };
}

function readPart(rule: Rule, key: string, value: string, part: string): void {
  const list = LISTS[key as keyof typeof LISTS];
  if (list && Object.hasOwn(LISTS, key)) rule[list.field] = numbers(value, part, list.min, list.max, list.fromEnd);
  else if (key === 'FREQ') rule.frequency = frequency(value, part);
  else if (key === 'INTERVAL') rule.interval = positive(value, part);
  else if (key === 'COUNT') rule.count = positive(value, part);
  else if (key === 'BYDAY') rule.byDay = value.split(',').map((day) => byDay(day, part));
  else if (key === 'WKST') rule.weekStart = byDay(value, part).weekday;
  else if (part === 'RSCALE=GREGORIAN' || part === 'SKIP=OMIT' || key.startsWith('X-')) return;
  else throw bad(part);
}

function frequency(value: string, part: string): Frequency {
  if (!FREQUENCIES.includes(value)) throw bad(part);
  return value as Frequency;
}

function positive(value: string, part: string): number {
  if (!/^\d{1,9}$/.test(value) || Number(value) === 0) throw bad(part);
  return Number(value);
}

function numbers(value: string, part: string, min: number, max: number, fromEnd: boolean): number[] {
  const list = new Set<number>();
  for (const item of value.split(',')) {
    if (!/^[+-]?\d{1,3}$/.test(item.trim())) throw bad(part);
    const number = Number(item);
    const size = fromEnd ? Math.abs(number) : number;
    if (size < min || size > max) throw bad(part);
    list.add(number);
  }
  return [...list].sort((a, b) => a - b);
}

function byDay(value: string, part: string): ByDay {
  const found = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(value.trim());
  const weekday = WEEKDAYS.indexOf(found?.[2] ?? '');
  const nth = Number(found?.[1] ?? 0);
  if (!found || weekday < 0 || Math.abs(nth) > 53 || (found[1] !== undefined && nth === 0)) throw bad(part);
  return { nth, weekday };
}

function bad(part: string): BadRule {
  return new BadRule(`${part.trim().slice(0, 40)} is not valid`);
}
