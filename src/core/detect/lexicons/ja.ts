import type { Lexicon } from './lexicon.ts';

/** Japanese. */
export const ja: Lexicon = {
  language: 'ja',
  words: {},
  capitals: {},
};
