import type { Lexicon } from './lexicon.ts';

/** Polish. */
export const pl: Lexicon = {
  language: 'pl',
  words: {},
  capitals: {},
};
