import type { Hour } from './drag-hour.ts';

/**
 * `Tuesday 18:15 – 19:15`: an hour of the page's own clock in the language of the card, on the clock that its sentences keep to.
 * //=> hourText({date: '2026-09-15', minute: 1095}, 60, 'en') is 'Tuesday 18:15 – 19:15'
 */
export function hourText({ date, minute }: Hour, minutes: number, lang: string): string {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) return '';
  const at = (minute: number) => midnight + minute * 60_000;
  const weekday = format(lang, { weekday: 'long' }).format(at(minute));
  const clock = format(lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${weekday} ${clock.format(at(minute))} – ${clock.format(at(minute + minutes))}`;
}

function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  } catch {
    // A tag no engine knows.
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}
