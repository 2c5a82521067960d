import type { Lexicon } from './lexicon.ts';

/** Norwegian. */
export const no: Lexicon = {
  language: 'no',
  words: {},
  capitals: {},
};
