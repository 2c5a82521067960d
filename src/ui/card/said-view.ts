import type { CardWords, PageMarks, PageSaid } from '../../platform/marks.ts';

/** A line at the foot of the page: what became of an Add. */
export interface SaidView {
  said: PageSaid;
  words: CardWords;
  lang: string;
  /** What went wrong with a button of the line. */
  problem: string;
  busy: boolean;
  save: PageMarks['save'];
  /** Said aloud: once in the life of a page. */
  aloud: boolean;
}
