import { fold } from './fold.ts';
import { unitAt } from './units.ts';

const TITLE_CAP = 200;
/** What storage takes; Japanese is a token a character, so its patterns grow. */
const PATTERN_CAP = 280;
/** A pattern of fewer letters would fit too much. */
const FEWEST_LETTERS = 3;

/**
 * A title without what changes from one event to the next (numbers, punctuation, case, accents), so that "Club night 12" and
 * "Club Night #13" are alike. Null where too little is left to tell titles apart.
 * //=> titlePattern('Club night 12') is 'club night'
 */
export function titlePattern(title: string): string | null {
  const tokens = fold(title, TITLE_CAP);
  // A number counts on, but with its unit it is what the event is: 5k is not 42k.
  const words = tokens.filter(({ number }, at) => number === null || unitAt(tokens, at + 1) !== null);
  let pattern = '';
  for (const { text } of words) {
    const longer = pattern === '' ? text : `${pattern} ${text}`;
    if (longer.length > PATTERN_CAP) break;
    pattern = longer;
  }
  return pattern.replace(/[\d\s.,]/g, '').length < FEWEST_LETTERS ? null : pattern;
}
