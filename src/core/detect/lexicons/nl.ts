import type { Lexicon } from './lexicon.ts';

/** Dutch. */
export const nl: Lexicon = {
  language: 'nl',
  words: {},
  capitals: {},
};
