import type { Rhythm } from '../core/model.ts';
import type { Voice } from './voice.ts';

/** How often she goes beside how often she would like to, and kindly that it has been a while; empty where nothing is known. */
export function sayRhythm(rhythm: Rhythm | null, isWish: boolean, { words }: Pick<Voice, 'words'>): string {
  if (!rhythm) return '';
  const { wished, actual, overdue } = rhythm;
  const line = words.rhythm(isWish, Math.round(wished), actual === null ? null : Math.round(actual));
  return overdue === null ? line : `${line} ${words.overdue[overdue]}`;
}
