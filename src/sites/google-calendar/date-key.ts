import type { LocalDate } from '../../core/model.ts';
import { dayAfter } from './neighbour-day.ts';

/**
 * The date of a `data-datekey`, `((year - 1970) << 9) | (month << 5) | day`; null for what is no such number or no real date.
 * //=> dateOfKey('28975') is '2026-09-15'
 */
export function dateOfKey(key: string | null): LocalDate | null {
  if (key === null || !/^\d{4,6}$/.test(key)) return null;
  const number = Number(key);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${1970 + (number >> 9)}-${two((number >> 5) & 15)}-${two(number & 31)}`;
  return isRealDate(date) ? date : null;
}

function isRealDate(date: string): boolean {
  // 31 February parses as nothing in strict engines and as 3 March in others: a round trip settles it.
  if (Number.isNaN(Date.parse(`${date}T00:00:00Z`)) || date.length !== 10) return false;
  return dayAfter(date, 0) === date;
}
