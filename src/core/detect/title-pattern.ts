import { fold } from './fold.ts';

const TITLE_CAP = 200;
/** A pattern of fewer letters would fit too much. */
const FEWEST_LETTERS = 3;

/**
 * A title without what changes from one event to the next (numbers, punctuation, case, accents), so that "Club night 12" and
 * "Club Night #13" are alike. Null where too little is left to tell titles apart.
 * //=> titlePattern('Club night 12') is 'club night'
 */
export function titlePattern(title: string): string | null {
  const words = fold(title, TITLE_CAP).filter(({ number }) => number === null);
  const pattern = words.map(({ text }) => text).join(' ');
  return pattern.replaceAll(' ', '').length < FEWEST_LETTERS ? null : pattern;
}
