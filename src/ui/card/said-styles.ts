import said from './said.css?inline';
import tokens from './tokens.css?inline';

/** The said line's styles, as one text for its shadow root. */
export const SAID_CSS = tokens + said;
