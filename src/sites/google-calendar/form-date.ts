import type { LocalDate } from '../../core/model.ts';
import { addDays, isDate } from '../../core/time.ts';
import { latinDigits } from './clock-text.ts';
import { writtenDate } from './written-date.ts';

/** The days the page shows now; an hour that is picked on them is mostly one of theirs. */
export interface ShownDays {
  from: LocalDate;
  to: LocalDate;
}

/** `18:00`, `7.30`, the offset of a zone. */
const CLOCK = /(?:GMT|UTC)\s?[+−-]\s?\d{1,2}(?::?\d\d)?|(?<![\d.:])\d{1,2}[:.]\d\d(?![\d.:])/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The one date that a short text of a form names: in words of the page's language, or in digits. A date without a year is one of the
 * days shown, else its weekday must tell the year; null where several fit or none.
 * //=> formDate('Monday, October 12', 'en', {from: '2026-10-12', to: '2026-10-18'}) is '2026-10-12'
 */
export function formDate(text: string, language: string, shown: ShownDays | null): LocalDate | null {
  const said = latinDigits(text).replace(CLOCK, ' ');
  if (!/\d/.test(said)) return null;
  const digits = inDigits(said, language, shown);
  if (digits) return digits;
  const [year] = YEAR.exec(said) ?? [];
  if (year) return writtenDate(said, language, `${year}-01-01`, `${year}-12-31`);
  if (!shown) return null;
  return (
    writtenDate(said, language, shown.from, shown.to) ??
    writtenDate(said, language, addDays(shown.from, -365), addDays(shown.to, 365))
  );
}

/**
 * `2026-10-12`, `12/10/2026`: which of two small numbers is the month is known where one fits, where one is shown, and in a language that
 * writes its short months as numbers (Portuguese of Portugal).
 */
function inDigits(text: string, language: string, shown: ShownDays | null): LocalDate | null {
  const [, a = '', b = '', c = ''] =
    /^\D{0,9}(\d{1,4})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{1,4})\D{0,3}$/.exec(text) ?? [];
  if (/\p{L}/u.test(text) || a === '') return null;
  const orders =
    a.length === 4
      ? [[a, b, c]]
      : [
          [c, b, a],
          [c, a, b],
        ];
  const dates = new Set(
    orders.map(([y = '', m = '', d = '']) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`).filter(isDate),
  );
  const all = [...dates];
  const near = all.filter((date) => shown && date >= shown.from && date <= shown.to);
  const usual = all.filter((date) => asNumbers(shortDate(date, language)) === asNumbers(text));
  return [all, near, usual].find((some) => some.length === 1)?.[0] ?? null;
}

function asNumbers(text: string): string {
  return (latinDigits(text).match(/\d+/g) ?? []).map(Number).join();
}

function shortDate(date: LocalDate, language: string): string {
  try {
    const format = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(language, format).format(Date.parse(date));
  } catch {
    return '';
  }
}
