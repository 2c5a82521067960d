import { property } from './property.ts';

/** A line of dates: the comma-separated values and the zone they are in. */
export interface DateProperty {
  values: string[];
  tzid: string | null;
  /** RECURRENCE-ID;RANGE=THISANDFUTURE */
  range: string | null;
}

const LOOKS_LIKE_DATE = /^\s*(?:\d{4}|[-+]?P)/i;
const COMPACT = /^[\dTZ]+$/;

/** What stands before the value is the same on thousands of lines: ical.js parses it once each. */
const heads = new Map<string, Omit<DateProperty, 'values'> | null>();
const MOST_HEADS = 500;

/**
 * A line of dates, also as writers get it wrong (all seen in the wild): `DTSTART;20220302` without a colon,
 * `TZID="Zone:20200609T090000"` with the quote at the wrong end, `TZID=(UTC-05:00) Eastern:2020…` without any.
 */
export function dateProperty(line: string): DateProperty | null {
  const colon = line.lastIndexOf(':');
  const value = line.slice(colon + 1);
  const head = colon > 0 && colon < 200 && COMPACT.test(value) ? paramsOf(line.slice(0, colon)) : null;
  if (head) return { values: [value], tzid: head.tzid, range: head.range };
  const parsed = property(line);
  if (parsed && LOOKS_LIKE_DATE.test(parsed.value)) return { values: parsed.value.split(','), ...named(parsed.params) };
  return repaired(line);
}

function paramsOf(head: string): Omit<DateProperty, 'values'> | null {
  let params = heads.get(head);
  if (params === undefined) {
    const parsed = property(`${head}:0`);
    params = parsed?.value === '0' ? named(parsed.params) : null;
    if (heads.size >= MOST_HEADS) heads.clear();
    heads.set(head, params);
  }
  return params;
}

function named({ tzid, range }: Record<string, unknown>): Omit<DateProperty, 'values'> {
  return { tzid: asText(tzid), range: asText(range)?.toUpperCase() ?? null };
}

const REPAIR = /^[A-Z-]+[;:](?:(.*)[:;])?"?(\d{4}-?\d\d-?\d\d(?:T[\d:]+Z?)?)"?\s*$/i;

function repaired(line: string): DateProperty | null {
  const found = line.length < 1_000 ? REPAIR.exec(line) : null;
  if (!found) return null;
  const tzid = /TZID="?([^";]+)/i.exec(found[1] ?? '')?.[1] ?? null;
  return { values: [found[2] as string], tzid, range: null };
}

function asText(param: unknown): string | null {
  return typeof param === 'string' && param !== '' ? param : null;
}
