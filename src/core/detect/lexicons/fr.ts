import type { Lexicon } from './lexicon.ts';

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  words: {},
  capitals: {},
};
