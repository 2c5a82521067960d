import type { DepthClass, Severity } from '../core/model.ts';

/** What is said of planned and done, of recorded activities, and of what was imported. */
export interface DoneWords {
  /** `Intervals on Tuesday: no activity that day, so it loads nothing.` */
  missed(what: string, day: string): string;
  /** `done: Tuesday 18:05, 62 min`; `minutes` is empty where nobody knows. */
  done(moment: string, minutes: string): string;
  /** What she said: it took place; what was done then was something else. `day` is empty where it is not known any more. */
  did(what: string, day: string): string;
  unlinked(what: string, day: string): string;
  /** A planned session without a title. */
  session: string;
  /** A recorded activity in the list of corrections: its title is not kept. */
  activity(day: string): string;
  /** No calendar was ever read. */
  freeTimeUnchecked: string;
  /** `a recorded race`: where a page may not know which, nor when. */
  recorded: Record<'race' | 'session', string>;
  /** A massage after it, and why it is needed, without the hours between. `edge` is the rule's own number. */
  afterRecorded(severity: Severity, edge: number, effort: string, depth: DepthClass): string;
  needAfterRecorded(effort: string): string;
  /** Whose activities: by her number there, or from her own file. */
  athlete(number: string): string;
  export: string;
  /** Another one's than she whose activities count. */
  otherAthlete: string;
  /** A page that does not say whose it is. */
  nobody: string;
  /** From which day on all activities are known; `coveredNothing` where only some are. */
  covered(from: string): string;
  coveredNothing: string;
  /** Why a page with activities could not be read. */
  unread: Record<'signed-out' | 'challenge' | 'too-many' | 'no-json' | 'failed' | 'layout', string>;
  /** Some activities of a page could not be read. */
  unreadable(count: string): string;
  /** What was understood of an export. */
  imported: {
    kept(count: number, from: string, to: string): string;
    tagged(races: number, hard: number, long: number): string;
    measured(withRelativeEffort: number): string;
    older(count: number): string;
    tooMany(most: number): string;
    nothing: string;
    problem(where: string, detail: string): string;
    more(count: number): string;
    unfit(count: number): string;
  };
}
