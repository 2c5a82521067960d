import type { Mark, SlotChoice } from '../platform/marks.ts';
import type { Anchor, PageKind, Place, Places } from '../sites/site.ts';
import type { MarkBox } from './mark-box.ts';

/** The mark whose card is open, which of its hours the card shows, and where its slot is held while it is dragged. */
export interface OpenMark {
  key: string;
  choice: number;
  place?: Place & { severity: string };
}

/** One button of ours, or a picture beside it, and where it belongs. */
export interface Wanted {
  key: string;
  /** Also its class. */
  role: Mark['role'] | 'dot' | 'line' | 'picture' | 'offer' | 'ask';
  manner: Manner;
  /** One, or all of a dot's, the most important first. */
  marks: readonly [Mark, ...Mark[]];
  anchor: Anchor;
  choice: number;
  open: boolean;
  /** Where a dragged slot is held. */
  held: OpenMark['place'] | null;
  /** What a line says, where that is not its own mark's to say. */
  text?: string;
  /** Set where a mark stands in the page's own flow and not over it. */
  ground?: Ground;
}

/** Where in the page's own flow a host stands. */
export interface Ground {
  /** The row or card it belongs to: no two hosts share one. */
  seat: Element;
  /** What names it over re-renders: the effort. */
  name: string;
  /** What it follows; null where it ends its parent. */
  after: Element | null;
  /** False where the page has moved either of them. */
  stands(host: Element): boolean;
  /** The host's own. */
  attributes: Record<string, string>;
}

/** How marks are drawn: at their hour, as a dot a day, as a line beside each effort. Each comes with the script that needs it. */
export interface Manner {
  /** Their styles. */
  css: string;
  /** The buttons that have a place on the page now; null where another manner is needed, which comes with another script. */
  wanted(places: Places, marks: readonly Mark[], open: OpenMark | null, view: PageKind['view']): Wanted[] | null;
  /** Changes where the box has to be computed anew. */
  signature(anchor: Anchor): string;
  box(want: Wanted): MarkBox;
  /** Changes when a mark has to be drawn anew. */
  face(want: Wanted): string;
  draw(element: HTMLElement, want: Wanted): void;
  /** What its element is to say; what it said of another mark is taken away. */
  attributes(want: Wanted, choice: SlotChoice | null, element: Element): Record<string, string>;
}

export type Manners = Partial<Record<Places['scale'], Manner>>;

/** True where a mark has to be said anew. */
export function differs(before: Wanted, now: Wanted): boolean {
  const { choice, open, held, text } = before;
  if (choice !== now.choice || open !== now.open || held !== now.held || text !== now.text) return true;
  return before.marks.length !== now.marks.length || before.marks.some((mark, i) => mark !== now.marks[i]);
}
