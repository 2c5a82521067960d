import { ALL_TOKENS } from './all-tokens.ts';
import said from './said.css?inline';

/** The said line's styles, as one text for its shadow root. */
export const SAID_CSS = ALL_TOKENS + said;
