import type { LocalDate } from '../core/model.ts';
import type { Mark } from '../platform/marks.ts';
import type { Places } from '../sites/site.ts';
import { dotBox } from './dot-box.ts';
import { byWeight, dayKey, shownDate } from './dot-day.ts';
import { dotAttributes, dotFaceOf, drawDot } from './dot-face.ts';
import css from './dots.css?inline';
import { markKey } from './mark-key.ts';
import type { Dots, OpenMark, Wanted } from './mark-wanted.ts';

/** A dot may become another mark's. */
const attributesOn: Dots['attributes'] = (marks, choice, button) => {
  const attributes = dotAttributes(marks, choice);
  const stale = button.getAttributeNames().filter((name) => /^data-(?!size)/.test(name) && !(name in attributes));
  for (const name of stale) button.removeAttribute(name);
  return attributes;
};

/** How a day of a month is marked. */
export const dots: Dots = {
  css,
  wanted: dotsOn,
  box: dotBox,
  face: dotFaceOf,
  draw: drawDot,
  attributes: attributesOn,
};

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
    return { key: dayKey(date), role: 'dot' as const, dots, marks: group, anchor, choice, open: shown, held: null };
  });
}
