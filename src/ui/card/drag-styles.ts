import drag from './drag.css?inline';
import tokens from './tokens.css?inline';

/** The live line's styles, as one text for its shadow root. */
export const DRAG_CSS = tokens + drag;
