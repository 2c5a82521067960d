import type { Saying } from '../../core/model.ts';

/** In the order they are offered: what an event is not comes first, since that is what is mostly said. */
export const SAYINGS: readonly Saying[] = [
  'not-mine',
  'not-a-race',
  'a-race',
  'b-race',
  'c-race',
  'hard',
  'long',
  'easy',
  'strength',
  'massage',
];
