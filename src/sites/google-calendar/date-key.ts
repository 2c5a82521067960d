import type { LocalDate } from '../../core/model.ts';

/**
 * The date of a `data-datekey`, `((year - 1970) << 9) | (month << 5) | day`; null for what is no such number or no real date.
 * //=> dateOfKey('28975') is '2026-09-15'
 */
export function dateOfKey(key: string | null): LocalDate | null {
  if (key === null || !/^\d{4,6}$/.test(key)) return null;
  const number = Number(key);
  const [year, month, day] = [1970 + (number >> 9), (number >> 5) & 15, number & 31];
  // 31 February is 3 March: only a real date comes back as it went in.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
