import type { Box } from './card-place.ts';

const GAP = 8;
const MARGIN = 8;

interface Size {
  width: number;
  height: number;
}

/**
 * Where a line of this size stands so that it covers nothing of a form: beside it in the page's direction, on its other side, below, above.
 * A form that fills the page has room in the corner where none of its controls (`taken`) is; the last corner is the bottom one.
 */
export function placeLine(
  form: Box,
  line: Size,
  view: Size,
  rtl: boolean,
  taken: () => Box[],
): { x: number; y: number } {
  const right = { x: form.left + form.width + GAP, y: within(form.top, line.height, view.height) };
  const left = { x: form.left - GAP - line.width, y: right.y };
  const under = { x: within(form.left, line.width, view.width), y: form.top + form.height + GAP };
  const over = { x: under.x, y: form.top - GAP - line.height };
  const beside = rtl ? [left, right, under, over] : [right, left, under, over];
  const free = beside.find(({ x, y }) => fits(x, line.width, view.width) && fits(y, line.height, view.height));
  if (free) return free;
  const [start, end] = [MARGIN, Math.max(MARGIN, view.width - line.width - MARGIN)];
  const [top, bottom] = [MARGIN, Math.max(MARGIN, view.height - line.height - MARGIN)];
  const [near, far] = rtl ? [start, end] : [end, start];
  const corners = [
    { x: near, y: bottom },
    { x: far, y: bottom },
    { x: near, y: top },
    { x: far, y: top },
  ];
  const boxes = taken();
  const open = corners.find((corner) => !boxes.some((box) => meets({ ...corner, ...line }, box)));
  return open ?? { x: near, y: bottom };
}

function fits(at: number, size: number, room: number): boolean {
  return at >= MARGIN && at + size + MARGIN <= room;
}

function within(at: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(at, room - size - MARGIN));
}

function meets(line: { x: number; y: number } & Size, box: Box): boolean {
  const apart = box.left >= line.x + line.width || box.left + box.width <= line.x;
  return !apart && box.top < line.y + line.height && box.top + box.height > line.y;
}
