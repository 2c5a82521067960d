import type { ListedReading } from './listed-events.ts';

/** What a view without hours gives: events, and no word on free time. */
export interface ViewReading extends ListedReading {
  root: Element;
  /** Chips without a day. */
  lost: number;
  /** Old and new are on the page at once. */
  moving: boolean;
  /** The generation of selectors that matched. */
  generation: string;
}
