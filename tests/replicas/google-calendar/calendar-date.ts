/** Arithmetic on 'YYYY-MM-DD' strings; UTC inside, so no zone of the machine can leak in. */

const DAY_MS = 86_400_000;

export function epochDay(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function fromEpochDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return fromEpochDay(epochDay(date) + days);
}

export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

/** 0 Sunday … 6 Saturday */
export function weekday(date: string): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

export function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

export function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function startOfWeek(date: string, weekStart: 0 | 1): string {
  return addDays(date, -((weekday(date) - weekStart + 7) % 7));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and a page needs hundreds of texts. */
function cachedFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** Formats a date in a language; the date is pinned to UTC noon so that no zone shifts it. */
export function formatDate(date: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return cachedFormat(language, options).format(new Date(`${date}T12:00:00Z`));
}

/** The month's name as it stands next to a day number (genitive where the language has one). */
export function monthName(date: string, language: string): string {
  const format = cachedFormat(language, { day: 'numeric', month: 'long' });
  return format.formatToParts(new Date(`${date}T12:00:00Z`)).find((part) => part.type === 'month')?.value ?? '';
}
