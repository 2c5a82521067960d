import type { LocalDate } from '../core/model.ts';
import type { Mark } from '../platform/marks.ts';
import type { Places } from '../sites/site.ts';
import { dotBox } from './dot-box.ts';
import { byWeight, dayKey, shownDate } from './dot-day.ts';
import { dotAttributes, dotFaceOf, drawDot } from './dot-face.ts';
import css from './dots.css?inline';
import { markKey } from './mark-key.ts';
import type { Manner, OpenMark, Wanted } from './mark-wanted.ts';

/** A dot may become another mark's. */
const attributesOn: Manner['attributes'] = ({ marks }, choice, button) => {
  const attributes = dotAttributes(marks, choice);
  const stale = button.getAttributeNames().filter((name) => /^data-(?!size)/.test(name) && !(name in attributes));
  for (const name of stale) button.removeAttribute(name);
  return attributes;
};

/** How a day of a month is marked. */
export const dots: Manner = {
  css,
  wanted: dotsOn,
  // Whatever stands in the cell may be in the way, and cells of another month differ in size.
  signature: ({ parent }) => `${cellId(parent)} ${parent.textContent}`,
  box: ({ anchor }) => dotBox(anchor),
  face: ({ marks: [mark] }) => dotFaceOf(mark),
  draw: (button, { marks: [mark] }) => drawDot(button, mark),
  attributes: attributesOn,
};

const cells = new WeakMap<Element, number>();
let count = 0;

function cellId(cell: Element): number {
  const id = cells.get(cell) ?? ++count;
  cells.set(cell, id);
  return id;
}

/** One dot for all marks of a day. */
function dotsOn(places: Places, marks: readonly Mark[], open: OpenMark | null): Wanted[] {
  const days = new Map<LocalDate, [Mark, ...Mark[]]>();
  for (const mark of marks) {
    const date = shownDate(mark, open?.key === markKey(mark) ? open.choice : 0);
    const known = days.get(date);
    if (known) known.push(mark);
    else days.set(date, [mark]);
  }
  return [...days].flatMap(([date, group]) => {
    const anchor = places.day(date);
    if (!anchor) return [];
    group.sort(byWeight);
    const shown = group.some((mark) => markKey(mark) === open?.key);
    const choice = shown && markKey(group[0]) === open?.key ? open.choice : 0;
    return {
      key: dayKey(date),
      role: 'dot' as const,
      manner: dots,
      marks: group,
      anchor,
      choice,
      open: shown,
      held: null,
    };
  });
}
