import type { Anchor } from '../sites/site.ts';
import { isRightToLeft, type MarkBox, scaleOf } from './mark-box.ts';

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half of the area that takes a click, where there is room, and of the dot itself. */
const REACH = 14;
const DOT = 6;
/** Height of the strip that holds the day's number where nothing shows one. */
const HEAD = 26;

/**
 * Beside the day's number, in the corner where the line ends: never over the number, a chip or "N more". Where the number stands in
 * that corner, on its other side. The area that takes a click shrinks before it covers anything.
 */
export function dotBox(anchor: Anchor): MarkBox {
  const scale = scaleOf(anchor.parent);
  const origin = anchor.origin();
  const cell = rectOf(anchor.parent, origin, scale);
  const taken = anchor
    .texts()
    .map((element) => textRect(element, cell, origin, scale))
    .filter((rect) => rect.right - rect.left > 2 && rect.bottom - rect.top > 2 && meets(rect, cell));
  const number = taken.filter((rect) => rect.top < cell.top + 2 * HEAD).sort((a, b) => a.top - b.top)[0];
  const middle = number ? Math.min((number.top + number.bottom) / 2, cell.top + HEAD) : cell.top + HEAD / 2;
  const below = taken.filter((rect) => rect.top >= middle).map((rect) => rect.top - middle);
  const up = Math.max(DOT, Math.min(REACH, middle - cell.top, ...below));
  const rtl = isRightToLeft(anchor.parent);
  const sides = [rtl ? cell.left : cell.right - 2 * REACH, rtl ? cell.right - 2 * REACH : cell.left];
  const free = sides.find((left) =>
    isFree({ left, top: middle - up, right: left + 2 * REACH, bottom: middle + up }, taken),
  );
  // No room for a finger: the dot alone, in the corner.
  const reach = free === undefined ? DOT : REACH;
  const left = free ?? (rtl ? cell.left + 1 : cell.right - 2 * DOT - 1);
  const style = {
    top: `${middle - up}px`,
    height: `${2 * up}px`,
    left: `${left}px`,
    width: `${2 * reach}px`,
    'z-index': '6',
  };
  return { style, edge: null, edgeSide: 'left', size: 'dot' };
}

function isFree(rect: Rect, taken: readonly Rect[]): boolean {
  return !taken.some((other) => meets(rect, other));
}

/** Less than half a pixel is no overlap. */
function meets(a: Rect, b: Rect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return across > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
}

function rectOf(element: Element | Range, origin: { left: number; top: number }, scale: number): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: (left - origin.left) / scale,
    top: (top - origin.top) / scale,
    right: (right - origin.left) / scale,
    bottom: (bottom - origin.top) / scale,
  };
}

/** A heading as wide as its cell is not in the way, its letters are. */
function textRect(element: Element, cell: Rect, origin: { left: number; top: number }, scale: number): Rect {
  const box = rectOf(element, origin, scale);
  if (element.firstElementChild || box.right - box.left < (cell.right - cell.left) / 2) return box;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return rectOf(range, origin, scale);
}
