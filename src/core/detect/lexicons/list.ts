import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

/** Every lexicon. All are used at once, whatever the user's language. */
export const lexicons: readonly Lexicon[] = [en];
