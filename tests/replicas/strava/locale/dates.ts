import { daysBetween, formatDate } from '../../google-calendar/calendar-date.ts';
import { type LocalClock, localStart } from '../local-clock.ts';
import type { ReplicaActivity, ReplicaLocale } from '../model.ts';
import { PAGE_WORDS } from './words.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `7:02 AM` in American English, `07:02` elsewhere. */
export function clockText(minute: number, locale: ReplicaLocale): string {
  const hour = Math.floor(minute / 60);
  const rest = two(minute % 60);
  if (locale !== 'en-US') return `${two(hour)}:${rest}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** The list's date, without a time of day (section 3.2): day first or month first, and nothing says which. German is a guess. */
export function listDate(clock: LocalClock, locale: ReplicaLocale): string {
  const { year, month, day, date } = clock;
  const weekday = formatDate(date, locale, { weekday: 'short' });
  switch (locale) {
    case 'en-US':
      return `${weekday}, ${month}/${day}/${year}`;
    case 'en-GB':
      return `${weekday}, ${two(day)}/${two(month)}/${year}`;
    case 'de':
      return `${weekday}, ${two(day)}.${two(month)}.${year}`;
    case 'fr':
      return `${weekday} ${two(day)}/${two(month)}/${year}`;
  }
}

/** The feed's date (section 7); German and French are guesses. */
export function feedDate(activity: ReplicaActivity, today: string, locale: ReplicaLocale): string {
  const clock = localStart(activity);
  const words = PAGE_WORDS[locale];
  const ago = daysBetween(clock.date, today);
  const full = formatDate(clock.date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = ago === 0 ? words.today : ago === 1 ? words.yesterday : full;
  return activity.hidesTime === true ? day : `${day}${words.at}${clockText(clock.minute, locale)}`;
}

/** `7:02 AM on Sunday, June 11, 2023` (section 5) */
export function headingDate(activity: ReplicaActivity, locale: ReplicaLocale): string {
  const clock = localStart(activity);
  const long = formatDate(clock.date, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = clockText(clock.minute, locale);
  if (locale === 'de') return `${time} am ${long}`;
  if (locale === 'fr') return `${time} le ${long}`;
  return `${time} on ${long}`;
}
