import type { Lexicon } from './lexicon.ts';

/** Swedish. */
export const sv: Lexicon = {
  language: 'sv',
  words: {},
  capitals: {},
};
