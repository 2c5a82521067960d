import type { Discipline } from '../model.ts';

/** What is known about an event before it is judged. All but the title may be missing. */
export interface DetectInput {
  title: string;
  description?: string;
  calendar?: string;
  location?: string;
  /** How long it takes; of timed events only. */
  minutes?: number;
  allDay?: boolean;
  /** What a training page knows of an activity. It outranks words: a run tagged as a race is one, whatever it is called. */
  activity?: RecordedActivity;
}

export interface RecordedActivity {
  sport: Discipline | null;
  tag: 'race' | 'hard' | 'long' | null;
}

/** What an event's times say: facts, not words. */
export type EventShape = Pick<DetectInput, 'minutes' | 'allDay' | 'activity'>;
