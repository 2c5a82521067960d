import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const es: Lexicon = {
  language: 'es',
  words: {},
  capitals: {},
};
