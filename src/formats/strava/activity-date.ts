import type { Instant } from '../../core/model.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const AMERICAN = /^(?<month>[A-Z][a-z]{2,3}) (?<day>\d{1,2}), (?<year>\d{4}), (?<clock>\d[\d:]*) (?<half>[AP]M)$/;
/** The same month names after the day: no other reading of it is possible. */
const BRITISH = /^(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,3}) (?<year>\d{4}), (?<clock>\d[\d:]*)$/;
const GERMAN = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}), (?<clock>\d[\d:]*)$/;

const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * The start of an activity as an export writes it, always in UTC (importers' tests of 2026 agree for English and German). Forms that
 * could mean two days, such as 03/04/2026, are not read at all; null.
 * //=> activityDate('Oct 7, 2020, 2:43:11 PM') is Date.UTC(2020, 9, 7, 14, 43, 11)
 */
export function activityDate(written: string): Instant | null {
  // Newer writers put a narrow no-break space before AM and PM.
  const text = written.slice(0, 60).replace(/\s/g, ' ').trim();
  const parts = (AMERICAN.exec(text) ?? BRITISH.exec(text) ?? GERMAN.exec(text))?.groups;
  if (!parts) return null;
  const clock = clockOf(parts.clock ?? '', parts.half);
  const month = monthOf(parts.month ?? '');
  const [year, day] = [Number(parts.year), Number(parts.day)];
  if (!clock || month === null) return null;
  const at = Date.UTC(year, month, day, ...clock);
  // A 31st of June would roll over into July.
  const isReal = new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() === month;
  return isReal && at >= EARLIEST && at < LATEST ? at : null;
}

function monthOf(text: string): number | null {
  const month = /^\d/.test(text) ? Number(text) - 1 : MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return month >= 0 && month <= 11 ? month : null;
}

function clockOf(text: string, half: string | undefined): [number, number, number] | null {
  const parts = /^(\d{1,2}):(\d{2}):(\d{2})$/.exec(text);
  if (!parts) return null;
  const [hour, minute, second] = parts.slice(1).map(Number) as [number, number, number];
  if (minute > 59 || second > 59) return null;
  if (half === undefined) return hour <= 23 ? [hour, minute, second] : null;
  return hour >= 1 && hour <= 12 ? [(hour % 12) + (half === 'PM' ? 12 : 0), minute, second] : null;
}
