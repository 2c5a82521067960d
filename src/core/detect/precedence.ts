/**
 * Who wins when several detectors see something, first to last. `told` is the user's own word, `tagged` a training page's tag. What a title *is* stands before what it mentions:
 *
 * - "Sports massage before marathon": a massage, whatever it is for
 * - "Rest day / easy jog optional": rest
 * - "Long run w/ 10k @MP": long (its `quality` and `intensity` carry the hard part)
 * - "HM race at tempo effort": a race, since it says race
 * - "Marathon pace 10k", "Ironman brick workout": hard; the event only names the pace or the purpose
 * - "Hill repeats + easy jog": hard; "Easy run + strides": easy
 * - "Boston Marathon": a race, where nothing above spoke
 * - "Easy 10k": easy; a bare distance is the weakest sign of a race
 * - "Morning Run": easy, as nothing else is said
 */
export const RANKS = [
  'told',
  'tagged',
  'massage-said',
  'massage-supported',
  'rest-said',
  'long-said',
  'race-said',
  'hard-said',
  'strength-said',
  'hard-supported',
  'long-by-distance',
  'easy-said',
  'race-event',
  'easy-supported',
  'hard-hinted',
  'race-by-name',
  'strength-supported',
  'rest-alone',
  'long-by-hours',
  'plain-session',
] as const;

export type Rank = (typeof RANKS)[number];

/** Ranks in which the words leave no doubt about the kind. */
export const SURE: readonly Rank[] = [
  'told',
  'tagged',
  'massage-said',
  'rest-said',
  'long-said',
  'race-said',
  'hard-said',
  'strength-said',
  'long-by-distance',
  'easy-said',
  'race-event',
];
