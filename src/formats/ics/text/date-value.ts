import { DAY } from '../../../core/time.ts';

/** What a clock on some wall shows, as the epoch ms it would be in UTC. Recurrence works on these; zones come afterwards. */
export type Wall = number;

export interface DateValue {
  wall: Wall;
  /** A DATE, without time. */
  isDate: boolean;
  isUtc: boolean;
}

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?(?:\.\d+)?(Z)?$/i;

/** A DATE or DATE-TIME; null where it is none. //=> dateValue('20260810T060000Z')?.isUtc is true */
export function dateValue(text: string): DateValue | null {
  const found = FORM.exec(text) ?? FORM.exec(text.trim());
  if (!found) return null;
  const day = dayNumberOf(Number(found[1]), Number(found[2]), Number(found[3]));
  if (day === null) return null;
  if (found[4] === undefined) return { wall: day * DAY, isDate: true, isUtc: false };
  const minute = Number(found[5]);
  const second = Number(found[6] ?? 0);
  const time = (Number(found[4]) * 60 + minute) * 60 + Math.min(59, second);
  if (minute > 59 || second > 60 || time * 1000 > DAY) return null;
  return { wall: day * DAY + time * 1000, isDate: false, isUtc: found[7] !== undefined };
}

/** Null for 31 April, and before the year 1000, which `Date.UTC` would half read as 19xx. */
function dayNumberOf(year: number, month: number, date: number): number | null {
  if (year < 1000 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const day = Date.UTC(year, month - 1, date) / DAY;
  return date < 29 || Date.UTC(year, month, 1) / DAY > day ? day : null;
}

/** //=> compactDate(Date.UTC(2026, 9, 6)) is '20261006' */
export function compactDate(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 10).replaceAll('-', '');
}

/** //=> compactInstant(Date.UTC(2026, 9, 6, 17)) is '20261006T170000Z' */
export function compactInstant(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

/** Midnight of a wall time. */
export function midnightOf(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}
