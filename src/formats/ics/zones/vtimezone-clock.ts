import type { Instant } from '../../../core/model.ts';
import { DAY, HOUR, MINUTE } from '../../../core/time.ts';
import { expandRule } from '../recurrence/expand-rule.ts';
import { type ParsedRule, parseRule } from '../recurrence/parse-rule.ts';
import type { Rule } from '../recurrence/rule.ts';
import type { Steps } from '../recurrence/steps.ts';
import { dateProperty } from '../text/date-property.ts';
import { dateValue, type Wall } from '../text/date-value.ts';
import { lineOf, linesOf, type RawComponent } from '../text/raw-component.ts';
import type { Clock } from './clock.ts';

const YEAR = 366 * DAY;
/** Real zones list at most a few hundred changes one by one. */
const MOST = 400;

/** One STANDARD or DAYLIGHT part: from when on its offset holds. */
interface Observance {
  offsetFrom: number;
  offsetTo: number;
  start: Wall;
  rule: Rule | null;
  dates: Wall[];
}

/** The clock a VTIMEZONE defines; null where it defines none. Used only where its name says no zone we know. */
export function vtimezoneClock(component: RawComponent, steps: Steps): Clock | null {
  const observances = component.children.slice(0, MOST).flatMap((part) => observance(part) ?? []);
  const earliest = observances.toSorted((a, b) => a.start - b.start)[0];
  if (!earliest) return null;
  const years = new Map<number, { at: Instant; offset: number }[]>();
  const changesIn = (year: number) => {
    let changes = years.get(year);
    if (!changes) {
      changes = observances.flatMap((one) => changesOf(one, year, steps)).sort((a, b) => a.at - b.at);
      years.set(year, changes);
    }
    return changes;
  };
  // Rules run yearly; a zone without any keeps the offset of its last change, however old.
  const changes = observances.flatMap((one) => one.dates.concat(one.start).map((wall) => change(one, wall)));
  const oldest = changes.sort((a, b) => a.at - b.at);
  const before = (at: Instant) => oldest.findLast((one) => one.at <= at)?.offset ?? earliest.offsetFrom;
  return {
    zone: null,
    offset(at) {
      const year = Math.floor(at / YEAR);
      const last = (from: number) => changesIn(from).findLast((one) => one.at <= at)?.offset;
      return last(year) ?? last(year - 1) ?? before(at);
    },
  };
}

function changesOf(one: Observance, year: number, steps: Steps): { at: Instant; offset: number }[] {
  const window = { from: year * YEAR, to: (year + 1) * YEAR };
  const ruled = one.rule ? expandRule(one.rule, one.start, window, steps).starts : [one.start];
  const dated = one.dates.filter((wall) => wall >= window.from && wall < window.to);
  return [...ruled.filter((wall) => wall >= window.from && wall < window.to), ...dated].map((wall) =>
    change(one, wall),
  );
}

function change(one: Observance, wall: Wall): { at: Instant; offset: number } {
  return { at: wall - one.offsetFrom, offset: one.offsetTo };
}

function observance(part: RawComponent): Observance | null {
  const start = dates(part, 'DTSTART')[0];
  const offsetTo = offset(lineOf(part, 'TZOFFSETTO'));
  if (start === undefined || offsetTo === null) return null;
  const offsetFrom = offset(lineOf(part, 'TZOFFSETFROM')) ?? offsetTo;
  return { offsetFrom, offsetTo, start, rule: ruleOf(part, offsetFrom), dates: dates(part, 'RDATE') };
}

function ruleOf(part: RawComponent, offsetFrom: number): Rule | null {
  const line = lineOf(part, 'RRULE');
  if (line === undefined) return null;
  try {
    const { rule, until }: ParsedRule = parseRule(line.slice(line.indexOf(':') + 1));
    const end = until === null ? null : dateValue(until);
    return { ...rule, until: end ? end.wall + (end.isUtc ? offsetFrom : 0) : null };
  } catch {
    return null;
  }
}

function dates(part: RawComponent, name: string): Wall[] {
  const values = linesOf(part, name).flatMap((line) => dateProperty(line)?.values ?? []);
  return values.flatMap((value) => dateValue(value)?.wall ?? []);
}

function offset(line: string | undefined): number | null {
  const found = /:\s*([+-])(\d\d):?(\d\d):?(\d\d)?\s*$/.exec(line?.slice(0, 80) ?? '');
  if (!found) return null;
  const size = Number(found[2]) * HOUR + Number(found[3]) * MINUTE + Number(found[4] ?? 0) * 1000;
  return size > 15 * HOUR ? null : found[1] === '-' ? -size || 0 : size;
}
