import type { Lexicon } from './lexicon.ts';

/** Italian. */
export const it: Lexicon = {
  language: 'it',
  words: {},
  capitals: {},
};
