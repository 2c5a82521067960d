import type { Lexicon } from './lexicon.ts';

/** Portuguese. */
export const pt: Lexicon = {
  language: 'pt',
  words: {},
  capitals: {},
};
