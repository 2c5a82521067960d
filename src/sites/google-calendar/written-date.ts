import type { LocalDate } from '../../core/model.ts';
import { latinDigits } from './clock-text.ts';

interface Name {
  text: string;
  index: number;
}

interface Names {
  /** Longest first: `tháng 1` is part of `tháng 12`, `9月` of `19月`. */
  months: Name[];
  weekdays: Name[];
}

const languages = new Map<string, Names>();

/**
 * The one date between two dates that a text names, by the months and weekdays of the page's language as the browser knows them;
 * null where none fits, or several do.
 * //=> writtenDate('Monday, September 14, today', 'en', '2026-09-01', '2027-08-31') is '2026-09-14'
 */
export function writtenDate(text: string, language: string, from: LocalDate, to: LocalDate): LocalDate | null {
  const names = namesOf(language);
  const said = fold(latinDigits(text.slice(0, 500)));
  const month = names.months.find((name) => says(said, name.text));
  if (!month) return null;
  const numbers = (said.replace(month.text, ' ').match(/\d+/g) ?? []).map(Number);
  const years = numbers.filter((number) => number >= 1970 && number < 2100);
  const found = new Set<LocalDate>();
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    if (years.length > 0 && !years.includes(year)) continue;
    for (const day of numbers) {
      const date = new Date(Date.UTC(year, month.index, day));
      const local = date.getUTCMonth() === month.index ? date.toISOString().slice(0, 10) : '';
      if (from <= local && local <= to) found.add(local);
    }
  }
  if (found.size <= 1) return [...found][0] ?? null;
  const onWeekday = [...found].filter((date) => {
    const weekday = new Date(date).getUTCDay();
    return names.weekdays.some(({ text: name, index }) => index === weekday && says(said, name));
  });
  return onWeekday.length === 1 ? (onWeekday[0] ?? null) : null;
}

/** A name that begins with a digit is no part of a longer number, a short one (`mar`) no part of a word (`martes`). */
function says(text: string, name: string): boolean {
  const border = /^\d/.test(name) ? /\d$/ : /^[a-z\u00df-\u00ff]{1,4}\.?$/.test(name) ? /\p{L}$/u : null;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = text[at + name.length] ?? '';
    if (!border || !(border.test(text.slice(0, at)) || (/\p{L}/u.test(after) && border.test(after)))) return true;
  }
  return false;
}

function namesOf(language: string): Names {
  const known = languages.get(language);
  if (known) return known;
  const months = Array.from({ length: 12 }, (_, index) => ({ index, date: Date.UTC(2026, index, 1) }));
  const weekdays = Array.from({ length: 7 }, (_, index) => ({ index, date: Date.UTC(2026, 1, 1 + index) }));
  const names: Names = {
    months: [
      ...named(language, months, { month: 'long', day: 'numeric' }, 'month'),
      ...named(language, months, { month: 'long' }, 'month'),
      ...named(language, months, { month: 'short', day: 'numeric' }, 'month'),
    ],
    weekdays: named(language, weekdays, { weekday: 'long' }, 'weekday'),
  };
  languages.set(language, names);
  return names;
}

function named(
  language: string,
  dates: { index: number; date: number }[],
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): Name[] {
  try {
    const form = { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
    const format = new Intl.DateTimeFormat(language, form);
    return dates
      .map(({ index, date }) => {
        const parts = format.formatToParts(date);
        const at = parts.findIndex((part) => part.type === type);
        const { value = '' } = parts[at] ?? {};
        // Japanese and Chinese months are a number and the word after it.
        const word = /^\d+$/.test(value) ? value + (parts[at + 1]?.value ?? '').trim() : value;
        return { index, text: fold(word) };
      })
      .filter(({ text }) => /\p{L}/u.test(text))
      .sort((a, b) => b.text.length - a.text.length);
  } catch {
    return [];
  }
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\u061c\u200e\u200f]/g, '');
}
