import type { Mark, SlotMark } from '../platform/marks.ts';
import type { Places } from '../sites/site.ts';
import css from './hours.css?inline';
import { badgeBox, chipSignature, slotBox } from './mark-box.ts';
import { drawFace, faceOf, markAttributes } from './mark-face.ts';
import { markKey } from './mark-key.ts';
import type { Manner, OpenMark, Wanted } from './mark-wanted.ts';

/** How marks stand at their hours. */
export const hours: Manner = {
  css,
  wanted: anchored,
  signature: chipSignature,
  box: ({ role, anchor }) => (role === 'slot' ? slotBox(anchor) : badgeBox(role as 'effort' | 'conflict', anchor)),
  face: faceOf,
  draw: drawFace,
  attributes: ({ marks: [mark] }, choice) => markAttributes(mark, choice),
};

function anchored(places: Places, marks: readonly Mark[], open: OpenMark | null): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const mark of marks) {
    const key = markKey(mark);
    const shown = open?.key === key ? open : null;
    const found = mark.role === 'slot' ? slotPlace(mark, places, shown) : eventPlace(mark, places);
    if (found)
      wanted.set(key, {
        key,
        role: mark.role,
        manner: hours,
        marks: [mark],
        open: shown !== null,
        held: null,
        ...found,
      });
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
