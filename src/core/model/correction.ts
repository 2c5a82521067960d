import type { EventKind } from './effort.ts';
import type { Instant } from './moment.ts';

/** What she says an event is, whatever its title looks like. */
export type Saying =
  | 'not-mine'
  | 'not-a-race'
  | 'a-race'
  | 'b-race'
  | 'c-race'
  | 'hard'
  | 'long'
  | 'easy'
  | 'strength'
  | 'massage';

/** One occurrence, its whole series, or every event with a title like this. The narrowest that fits an event counts. */
export type CorrectionScope =
  | { type: 'event'; event: string }
  | { type: 'series'; uid: string }
  | { type: 'title'; pattern: string };

export interface Correction {
  id: string;
  scope: CorrectionScope;
  says: Saying;
  /** The title she saw when she said it, for the list of corrections. */
  title: string;
  at: Instant;
}

/** A word or phrase of her own, and what a title with it is. */
export interface CustomWord {
  id: string;
  phrase: string;
  kind: EventKind;
  at: Instant;
}
