import { ALL_TOKENS } from './all-tokens.ts';
import card from './card.css?inline';
import controls from './controls.css?inline';
import timeline from './timeline.css?inline';

/** The card's styles as one text for its shadow root; as CSS files the build makes them small. */
export const CARD_CSS = ALL_TOKENS + card + controls + timeline;
