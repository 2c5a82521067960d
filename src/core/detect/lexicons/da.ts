import type { Lexicon } from './lexicon.ts';

/** Danish. */
export const da: Lexicon = {
  language: 'da',
  words: {},
  capitals: {},
};
