import card from './card.css?inline';
import controls from './controls.css?inline';
import tokens from './tokens.css?inline';

/** The card's styles as one text for its shadow root; as CSS files the build makes them small. */
export const CARD_CSS = tokens + card + controls;
