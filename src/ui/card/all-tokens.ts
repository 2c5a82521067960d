import tokens from './tokens.css?inline';
import words from './word-tokens.css?inline';

/** All colours, for what shows words: tokens.css alone weighs on every page. */
export const ALL_TOKENS = tokens + words;
