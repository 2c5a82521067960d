import type { RecordedActivity } from '../model.ts';

/** What is known about an event before it is judged. All but the title may be missing. */
export interface DetectInput {
  title: string;
  description?: string;
  calendar?: string;
  location?: string;
  /** How long it takes; of timed events only. */
  minutes?: number;
  allDay?: boolean;
  /** Set where it is a record of what was done. */
  activity?: RecordedActivity;
  /** The way that was measured for it. */
  km?: number;
}

/** What an event's times say: facts, not words. */
export type EventShape = Pick<DetectInput, 'minutes' | 'allDay' | 'activity' | 'km'>;
