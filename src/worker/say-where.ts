import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { CalendarEvent } from '../core/model.ts';
import type { Voice } from '../words/voice.ts';
import { sayAccount } from './say-account.ts';

/** Each calendar it was seen in, in words. That it was done, another line says. */
export function sayWhere({ seenIn }: CalendarEvent, { words }: Voice): string {
  const calendars = seenIn.filter(({ source }) => !isActivitySource(source));
  return [...new Set(calendars.map(({ account }) => sayAccount(account, words)))].join(', ');
}
