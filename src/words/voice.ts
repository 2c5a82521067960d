import type { Effort, Instant } from '../core/model.ts';
import type { Catalogue } from './catalogue.ts';
import { dayName } from './dates.ts';

/** In whose language, in which clock, and before whose eyes something is said. */
export interface Voice {
  words: Catalogue;
  zone: string;
  now: Instant;
  /**
   * The account whose page will show it; null for our own pages. A page's script can read what we draw there, so efforts of other
   * accounts are not named on it (design decision 12).
   */
  account: string | null;
}

/** `Saturday’s 10K`; `a race in another calendar` where the page may not know it. `near` a massage, for the weekday. */
export function nameEffort(effort: Effort, near: Instant, voice: Voice): string {
  const { day, near: close } = dayName(effort.start, near, voice.zone, voice.words.lang);
  const { kind, distance, discipline } = effort;
  return voice.words.effort({ kind, distance, discipline, day, near: close, foreign: isForeign(effort, voice) });
}

/** True where the effort is not in the account whose page will show the sentence. */
export function isForeign(effort: Effort, voice: Voice): boolean {
  if (voice.account === null || !effort.event) return false;
  return !effort.event.seenIn.some(({ account }) => account === voice.account);
}

/**
 * True for what was recorded elsewhere, where a page will show the sentence: it may hear of the rule, and of no hour or figure of it
 * (design decision 12).
 */
export function isHidden(effort: Effort, voice: Voice): boolean {
  return effort.event?.activity !== undefined && isForeign(effort, voice);
}

/** The same effort without its day. //=> a recorded race */
export function sayRecorded({ kind }: Effort, { words }: Voice): string {
  return words.done.recorded[kind === 'race' ? 'race' : 'session'];
}
