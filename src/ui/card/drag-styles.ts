import { ALL_TOKENS } from './all-tokens.ts';
import drag from './drag.css?inline';

/** The live line's styles, as one text for its shadow root. */
export const DRAG_CSS = ALL_TOKENS + drag;
