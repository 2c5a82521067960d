import type { Lexicon } from './lexicon.ts';

/** German. */
export const de: Lexicon = {
  language: 'de',
  words: {},
  capitals: {},
};
