import type { Effort } from '../core/model.ts';
import type { Voice } from './voice.ts';

/** `Marathon · as hard as it gets` for a card's second line. */
export function sayEffort(effort: Effort, { words }: Voice): string {
  const noun = words.effortNoun(effort);
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} · ${words.load[effort.load]}`;
}

/** The accessible name of a badge: `Intervals: hard, legs need about 48 hours`. */
export function sayEffortLabel(effort: Effort, { words }: Voice): string {
  return words.effortLabel(effort.title.slice(0, 80), words.load[effort.load], effort.recoveryHours);
}

export function sayEffortWhy(effort: Effort, { words }: Voice): string[] {
  const lines = [words.effortWhy(effort.recoveryHours)];
  if (effort.assumed.includes('priority') && effort.priority === 'A') lines.push(words.assumedPriority);
  if (effort.assumed.includes('start')) lines.push(words.assumedStart);
  return lines;
}
