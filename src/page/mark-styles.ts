import tokens from '../ui/card/tokens.css?inline';
import marks from './mark.css?inline';

/** What all marks look like; each manner adds its own. */
export const MARK_CSS = tokens + marks;
