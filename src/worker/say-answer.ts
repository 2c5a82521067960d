import type { ActivityAnswer, CalendarEvent } from '../core/model.ts';
import { dayName } from '../words/dates.ts';
import type { Voice } from '../words/voice.ts';

const TITLE = 80;

/** What she said of a planned session, for the popup: our own page, so it may be named. */
export function sayAnswer({ type }: ActivityAnswer, event: CalendarEvent | undefined, voice: Voice): string {
  const { did, unlinked, session } = voice.words.done;
  const what = event ? nameSession(event, voice) : session;
  const day = event ? sessionDay(event, voice) : '';
  return type === 'did' ? did(what, day) : unlinked(what, day);
}

/** What she called it. */
export function nameSession({ title }: CalendarEvent, { words }: Voice): string {
  const letters = [...title.trim()];
  if (letters.length === 0) return words.done.session;
  return letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : letters.join('');
}

/** The day it was planned for. //=> Tuesday */
export function sessionDay({ start, allDay, zone }: CalendarEvent, { now, zone: home, words }: Voice): string {
  return dayName(start, now, allDay ? zone : home, words.lang).day;
}
