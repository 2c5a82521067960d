import type { MassageKind } from '../../core/model.ts';
import type { CardWords, Mark, PageMarks } from '../../platform/marks.ts';

/** What is said in one line below, and whether what it tells can be taken back. */
export interface CardLine {
  text: string;
  tone: 'done' | 'problem';
  undo?: boolean;
}

/** All the card shows. Whoever owns the card makes a new view and renders again: the card itself remembers nothing. */
export interface CardView {
  mark: Mark;
  words: CardWords;
  /** BCP 47 tag of the sentences. */
  lang: string;
  /** Which of a slot's hours is shown. */
  choice: number;
  whyOpen: boolean;
  /** The buttons that say what an event is are shown. */
  sayOpen: boolean;
  /** A button was clicked and its answer is on its way. */
  busy: 'add' | 'other' | null;
  /** What became of a click. */
  line: CardLine | null;
  /** The line and Undo are all that is left. */
  decided: boolean;
  /** Kind and minutes picked, and not yet answered. */
  picked: { kind: MassageKind; minutes: number } | null;
  /** The hour the slot is held at, and how it would be there; empty while it is where it was. */
  live: string;
  /** True where arrow keys move the slot. */
  movable: boolean;
  /** Other marks of the same day, in a month. */
  others: readonly { key: string; label: string }[];
  save: PageMarks['save'];
}
