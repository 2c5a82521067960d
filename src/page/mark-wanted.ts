import type { Mark, SlotChoice, SlotMark } from '../platform/marks.ts';
import type { Anchor, Place, Places } from '../sites/site.ts';
import type { MarkBox } from './mark-box.ts';
import { markKey } from './mark-key.ts';

/** The mark whose card is open, which of its hours the card shows, and where its slot is held while it is dragged. */
export interface OpenMark {
  key: string;
  choice: number;
  place?: Place & { severity: string };
}

/** One button of ours and where it belongs. */
export interface Wanted {
  key: string;
  role: Mark['role'] | 'dot';
  /** How a dot is drawn; null for all else. */
  dots: Dots | null;
  /** One, or all of a dot's, the most important first. */
  marks: readonly [Mark, ...Mark[]];
  anchor: Anchor;
  choice: number;
  open: boolean;
  /** Where a dragged slot is held. */
  held: OpenMark['place'] | null;
}

/** Dots of views without hours; they come with the script that reads such views. */
export interface Dots {
  /** Their styles. */
  css: string;
  wanted(places: Places, marks: readonly Mark[], open: OpenMark | null): Wanted[];
  box(anchor: Anchor): MarkBox;
  /** Changes when a dot has to be drawn anew. */
  face(mark: Mark): string;
  draw(button: HTMLElement, mark: Mark): void;
  /** What its button is to say; what it said of another mark is taken away. */
  attributes(marks: readonly [Mark, ...Mark[]], choice: SlotChoice | null, button: Element): Record<string, string>;
}

/** The buttons that have a place on the page now. */
export function wantedOn(places: Places, marks: readonly Mark[], open: OpenMark | null, dots: Dots | null): Wanted[] {
  return places.scale === 'days' ? (dots?.wanted(places, marks, open) ?? []) : anchored(places, marks, open);
}

function anchored(places: Places, marks: readonly Mark[], open: OpenMark | null): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const mark of marks) {
    const key = markKey(mark);
    const shown = open?.key === key ? open : null;
    const found = mark.role === 'slot' ? slotPlace(mark, places, shown) : eventPlace(mark, places);
    if (found)
      wanted.set(key, { key, role: mark.role, dots: null, marks: [mark], open: shown !== null, held: null, ...found });
  }
  return [...wanted.values()];
}

/** Where a hand holds it; the hour that the card shows, where it is on the page; else the slot itself. */
function slotPlace(
  mark: SlotMark,
  places: Places,
  shown: OpenMark | null,
): Pick<Wanted, 'anchor' | 'choice' | 'held'> | null {
  const asked = shown?.choice ?? 0;
  const held = shown?.place ?? null;
  const here = held && places.slot(held);
  if (here) return { anchor: here, choice: mark.choices[asked] ? asked : 0, held };
  for (const choice of new Set([asked, 0])) {
    const hour = mark.choices[choice];
    const anchor = hour ? places.slot(hour) : null;
    if (anchor) return { anchor, choice, held: null };
  }
  return null;
}

/** The chip on the event's own day; of an event that began before what is shown, its first piece. */
function eventPlace(mark: Exclude<Mark, SlotMark>, places: Places): Pick<Wanted, 'anchor' | 'choice'> | null {
  const until = mark.endIso.slice(0, 10);
  // Marks of other weeks come along; an event of one day need not be looked for where that day is not shown.
  if (mark.startIso.slice(0, 10) === until && !places.slot(mark)) return null;
  const anchors = places.onEvent(mark.nativeId);
  const own = anchors.find(({ date }) => date === null || date === mark.date);
  const anchor = own ?? anchors.find(({ date }) => date !== null && date > mark.date && date <= until);
  return anchor ? { anchor, choice: 0 } : null;
}
