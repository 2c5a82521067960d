import { intlFormatDistance } from 'date-fns/intlFormatDistance';
import type { Instant } from '../core/model.ts';
import { dayNumber, localDate } from '../core/time.ts';

/** Making a formatter costs far more than using it; there are few languages, zones and shapes. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, zone: string, shape: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang}|${zone}|${shape}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(lang, { ...options, timeZone: zone });
    formats.set(key, made);
  }
  return made;
}

/** `18:00`. The calendar page shows either clock; sentences keep to 24 hours, which no one misreads. */
export function clock(at: Instant, zone: string, lang: string): string {
  return format(lang, zone, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** `Monday` within six days of `from`, else `15 November`. */
export function dayName(at: Instant, from: Instant, zone: string, lang: string): { day: string; near: boolean } {
  const days = Math.abs(dayNumber(localDate(at, zone)) - dayNumber(localDate(from, zone)));
  if (days < 7) return { day: format(lang, zone, 'weekday', { weekday: 'long' }).format(at), near: true };
  return { day: format(british(lang), zone, 'date', { day: 'numeric', month: 'long' }).format(at), near: false };
}

/** `Monday 18:00 – 19:00`; with the date where the day is more than six days from `now`. */
export function when(start: Instant, end: Instant, now: Instant, zone: string, lang: string): string {
  const days = dayNumber(localDate(start, zone)) - dayNumber(localDate(now, zone));
  const weekday = format(lang, zone, 'weekday', { weekday: 'long' }).format(start);
  const date = format(british(lang), zone, 'date', { day: 'numeric', month: 'long' }).format(start);
  const day = days >= 0 && days < 7 ? weekday : `${weekday} ${date}`;
  return `${day} ${clock(start, zone, lang)} – ${clock(end, zone, lang)}`;
}

/** `Monday 18:00`, `15 November 18:00`. */
export function moment(at: Instant, from: Instant, zone: string, lang: string): string {
  return `${dayName(at, from, zone, lang).day} ${clock(at, zone, lang)}`;
}

/** `Thu 18:00`, for a line with little room; `Sun 15 Nov 18:00` where the day is more than six days from `from`. */
export function shortMoment(at: Instant, from: Instant, zone: string, lang: string): string {
  const days = Math.abs(dayNumber(localDate(at, zone)) - dayNumber(localDate(from, zone)));
  const day =
    days < 7
      ? shortDay(at, zone, lang)
      : format(british(lang), zone, 'short-date', { weekday: 'short', day: 'numeric', month: 'short' })
          .format(at)
          .replace(',', '');
  return `${day} ${clock(at, zone, lang)}`;
}

/** `Thu`. */
export function shortDay(at: Instant, zone: string, lang: string): string {
  return format(lang, zone, 'short-weekday', { weekday: 'short' }).format(at);
}

/** `October`. */
export function monthName(at: Instant, zone: string, lang: string): string {
  return format(lang, zone, 'month', { month: 'long' }).format(at);
}

/** `Sunday 15 November`. */
export function longDate(at: Instant, zone: string, lang: string): string {
  return format(british(lang), zone, 'long', { weekday: 'long', day: 'numeric', month: 'long' })
    .format(at)
    .replace(',', '');
}

/** `15 November 2026`. */
export function fullDate(at: Instant, zone: string, lang: string): string {
  return format(british(lang), zone, 'full', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** `2 minutes ago`. */
export function ago(at: Instant, now: Instant, lang: string): string {
  return intlFormatDistance(at, now, { locale: lang });
}

/** English dates are written day first: `15 November` needs no comma and is read everywhere. */
function british(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
