import type { Term } from './lexicons/lexicon.ts';

/** Terms that say what a title is not. */
export const SILENCING_TERMS: readonly Term[] = [
  'other-meaning',
  'business',
  'media',
  'motor-sport',
  'around-race',
  'child',
  'aside',
  'massage-aside',
  'not-massage',
  'not-treatment',
  'cancelled',
  'cancel',
];
