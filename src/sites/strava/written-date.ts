import type { LocalDate } from '../../core/model.ts';

/**
 * A date with the name of its month, in the language that the page says it is in: nothing is guessed of its order, since only the day
 * is left beside the year. Null where the month is a number, or where anything is unclear.
 * //=> writtenDate('7:02 AM on Sunday, June 11, 2023', 'en-US') is '2023-06-11', writtenDate('11/06/2023', 'en-GB') is null
 */
export function writtenDate(text: string, lang: string): LocalDate | null {
  const written = text.slice(0, 200).replace(/\s+/g, ' ').toLowerCase();
  const names = monthNames(lang);
  const found = names.flatMap((name, i) => (name !== '' && hasWord(written, name) ? [i] : []));
  // `mars` and `mar` are one month in two lengths.
  const [month, ...others] = [...new Set(found.map((i) => i % 12))];
  // Hours have a colon or a point; an `h` in French.
  const numbers = written.replace(/\d{1,2}(?:[:.]\d\d| ?h ?\d\d)(?::\d\d)?/g, ' ').match(/\d+/g) ?? [];
  const years = numbers.filter((number) => /^20\d\d$/.test(number));
  const days = numbers.filter((number) => /^\d{1,2}$/.test(number));
  if (month === undefined || others.length > 0 || years.length !== 1 || days.length !== 1) return null;
  const at = new Date(Date.UTC(Number(years[0]), month, Number(days[0])));
  return at.getUTCMonth() === month ? at.toISOString().slice(0, 10) : null;
}

const known = new Map<string, string[]>();

/** Long and short, as in a date and by themselves, January first in each dozen. */
function monthNames(lang: string): string[] {
  const held = known.get(lang);
  if (held) return held;
  const names: string[] = [];
  for (const options of [
    { month: 'long', day: 'numeric' },
    { month: 'long' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    for (let month = 0; month < 12; month++) {
      try {
        const parts = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2026, month, 15),
        );
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        names.push(/^\p{L}[\p{L}\p{M}.]+$/u.test(name) ? name : '');
      } catch {
        // No language, or one that the browser does not know.
        return [];
      }
    }
  }
  if (known.size < 10) known.set(lang, names);
  return names;
}

/** Not as a part of a longer word: `mai` is in no `maison`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}
