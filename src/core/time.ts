import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Instant, LocalDate, WallTime } from './model.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Caches hold what a year of planning touches and start anew beyond it. */
const CACHE_LIMIT = 20_000;
const offsets = new Map<string, number>();
const dates = new Map<number, LocalDate>();
const numbers = new Map<LocalDate, number>();

const zones = new Map<string, boolean>();

/** True for a zone this engine knows. //=> isZone('Europe/Berlin') is true, isZone('Mars/Olympus') is false */
export function isZone(zone: string): boolean {
  // A bare offset is no zone: some engines take `+02:00`, but it knows no summer time.
  if (!/^[A-Za-z]/.test(zone) || zone.length > 80) return false;
  const known = zones.get(zone);
  if (known !== undefined) return known;
  let valid = true;
  try {
    // tzOffset alone would take any text with an offset in it, and formatting a sentence in that "zone" would throw.
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    valid = false;
  }
  if (zones.size < 1000) zones.set(zone, valid);
  return valid;
}

/** Minutes east of UTC in `zone` at `at`. //=> offsetAt(Date.UTC(2026, 6, 1), 'Europe/Berlin') is 120 */
export function offsetAt(at: Instant, zone: string): number {
  const day = Math.floor(at / DAY);
  const key = `${day}${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = tzOffset(zone, new Date(day * DAY));
    // NaN marks a day with a change inside it: there each instant is asked for. No zone changes twice in a day.
    if (offset !== tzOffset(zone, new Date((day + 1) * DAY - 1))) offset = Number.NaN;
    remember(offsets, key, offset);
  }
  return Number.isNaN(offset) ? tzOffset(zone, new Date(at)) : offset;
}

function remember<K, V>(cache: Map<K, V>, key: K, value: V): void {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, value);
}

/** Days since 1970-01-01 of a date. Throws on what is no date. */
export function dayNumber(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  if (!isDate(date)) throw new RangeError(`not a date: ${date.slice(0, 40)}`);
  const day = Date.parse(`${date}T00:00:00Z`) / DAY;
  remember(numbers, date, day);
  return day;
}

/** True for a date that stands in the calendar. //=> isDate('2026-02-30') is false */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  // Engines disagree about `Date.parse` of 30 February: some roll it over into March.
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0));
}

/** The date of a day number. //=> dateOf(0) is '1970-01-01' */
export function dateOf(day: number): LocalDate {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    remember(dates, day, date);
  }
  return date;
}

/** //=> addDays('2028-02-28', 1) is '2028-02-29' */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayNumber(date) + days);
}

/** 0 is Sunday. //=> weekday('2026-10-12') is 1 */
export function weekday(date: LocalDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}

/**
 * The instant of a wall time. In a spring gap the time moves forward by the gap, in an autumn fold the first of the two is meant
 * (as RFC 5545 says for DATE-TIME). //=> toInstant('2026-03-29', 150, 'Europe/Berlin') is 03:30 summer time
 */
export function toInstant(date: LocalDate, minute: number, zone: string): Instant {
  const naive = dayNumber(date) * DAY + minute * MINUTE;
  // The offsets a day before and after bracket any single transition.
  const before = offsetAt(naive - DAY, zone);
  const after = offsetAt(naive + DAY, zone);
  const early = naive - before * MINUTE;
  if (offsetAt(early, zone) === before) return early;
  const late = naive - after * MINUTE;
  if (offsetAt(late, zone) === after) return late;
  return early;
}

/** What the wall clock in `zone` says at `at`. The minute keeps its fraction where seconds are given. */
export function toWall(at: Instant, zone: string): WallTime {
  const local = at + offsetAt(at, zone) * MINUTE;
  const day = Math.floor(local / DAY);
  return { date: dateOf(day), minute: (local - day * DAY) / MINUTE };
}

/** The local date in `zone` at `at`. */
export function localDate(at: Instant, zone: string): LocalDate {
  return toWall(at, zone).date;
}

/** The first instant of a local date (01:00 where a zone skips midnight). */
export function startOfDay(date: LocalDate, zone: string): Instant {
  return toInstant(date, 0, zone);
}

/** ISO 8601 with the zone's offset. //=> '2026-10-12T18:00:00+02:00' */
export function isoWithOffset(at: Instant, zone: string): string {
  const offset = offsetAt(at, zone);
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
