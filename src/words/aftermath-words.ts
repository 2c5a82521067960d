import type { CheckInWords } from './check-in-words.ts';

export type RecoveryDepth = 'L' | 'M' | 'D';

/** What is said of an effort on the page that shows it as done, and on our page of questions. */
export interface AftermathWords {
  /** `Hard · deep from Thu 14:00, light from now`; `ready` is empty where nothing waits any more. */
  line(load: string, ready: string): string;
  /** `deep from Thu 14:00`; `from` null: from now. */
  from(depth: RecoveryDepth, from: string | null): string;
  /** `deep until Mon 17:00`: ready now, and soon no longer. */
  until(depth: RecoveryDepth, until: string): string;
  /** `deep not yet`: no hour of the next days is one for it. */
  notYet(depth: RecoveryDepth): string;
  /** Puts what is said of each depth together. */
  both(first: string, second: string): string;
  /** `any massage from Thu 14:00` */
  anyFrom(from: string): string;
  any: string;
  none: string;
  /** `Collides: a booked massage is too close`. Which one, and when, this page may not know. */
  close(severity: string): string;
  /** `Half marathon, legs need about 72 hours`: what the line does not say; `hours` 0: legs are done with it. */
  label(what: string, hours: number): string;
  depth: Record<RecoveryDepth, string>;
  /** The timeline of this effort alone in words, of one part for each depth. */
  timeline(parts: string[]): string;
  /** How long a depth waits after an effort like this; `hours` 0: not at all, null: longer than is shown. */
  waits(depth: RecoveryDepth, hours: number | null): string;
  /** `Massage fits Thu 18:00 · sports, 60 min` */
  slot(moment: string, kind: string, minutes: number, checked: boolean): string;
  checkIn: string;
  /** The same after a race, where there is more to ask than legs. */
  afterRace: string;
  questions: CheckInWords;
}
