import type { Mark } from '../platform/marks.ts';
import { dots } from './dots.ts';
import css from './flow-dots.css?inline';
import { groundOf } from './flow-ground.ts';
import { nameOf } from './line-face.ts';
import type { Manner } from './mark-wanted.ts';

/**
 * One dot a day in the cell's own flow, under what stands in it: for a table whose cells are no boxes to place anything in. It covers
 * nothing, moves with its cell, and asks nothing of the layout. Its styles stand on those of `lines`.
 */
export const flowDots: Manner = {
  ...dots,
  css: dots.css + css,
  wanted(places, marks, open, view) {
    const found = dots.wanted(places, marks, open, view) ?? [];
    return found.map((want) => {
      const ground = groundOf({ ...want.anchor, chip: null }, want.key, 'dot');
      return { ...want, manner: flowDots, ground };
    });
  },
  signature: () => '',
  box: () => ({ style: {}, edge: null, edgeSide: 'left', size: 'dot' }),
  // Here no line stands beside it.
  attributes({ marks: [first, ...rest], ...want }, choice, element) {
    return dots.attributes({ ...want, marks: [withLine(first), ...rest.map(withLine)] }, choice, element);
  },
};

/** Its name with all that a line would say. */
function withLine(mark: Mark): Mark {
  if (mark.role !== 'effort' || !mark.aftermath) return mark;
  return { ...mark, label: nameOf(mark.aftermath.line, mark) };
}
