import type { CardWords, Mark } from '../../platform/marks.ts';

/** All the card shows. Whoever owns the card makes a new view and renders again: the card itself remembers nothing. */
export interface CardView {
  mark: Mark;
  words: CardWords;
  lang: string;
  /** Which of a slot's hours is shown. */
  choice: number;
  whyOpen: boolean;
  /** A button was clicked and its answer is on its way. */
  adding: boolean;
  /** What became of a click, in one line. */
  line: { text: string; tone: 'done' | 'problem' } | null;
  /** The hour was dismissed or put off: the line and Undo are all that is left. */
  decided: boolean;
}
