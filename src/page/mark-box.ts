import type { Mark } from '../platform/marks.ts';
import type { Anchor } from '../sites/site.ts';

/** Where a mark's button goes inside its host, as CSS; `edge` runs along a massage's chip. */
export interface MarkBox {
  style: Record<string, string>;
  edge: Record<string, string> | null;
  edgeSide: 'left' | 'right';
  size: string;
}

const BADGE = { effort: { width: 18, height: 14 }, conflict: { width: 14, height: 14 } };
/** The page's resize handle along a chip's lower edge. */
const HANDLE = 8;

/** A slot fills its hour under the chips; its text follows its height as the page's own does. */
export function slotBox({ box }: Anchor): MarkBox {
  const height = box?.height ?? 22;
  return {
    style: {
      top: `${box?.top ?? 0}px`,
      height: `${height}px`,
      left: box?.left ?? '0',
      width: box?.width ?? '100%',
      'z-index': '3',
    },
    edge: null,
    edgeSide: 'left',
    size: height < 20 ? 'icon' : height < 36 ? 'line' : 'block',
  };
}

/**
 * A badge or sign at a corner of a chip where it shows no text: top right, further down on the right, or, in a chip that is full of
 * text, in the strip the page leaves free beside its chips.
 */
export function badgeBox(role: Exclude<Mark['role'], 'slot'>, anchor: Anchor): MarkBox {
  const { left: originLeft, top: originTop } = anchor.origin();
  const origin = { left: originLeft, top: originTop, scale: scaleOf(anchor.frame) };
  const chip = chipRect(anchor, origin);
  const layer = String((anchor.layer ?? 5) + 1);
  const rtl = isRightToLeft(anchor.parent);
  const tiny = chip.height < 18;
  const width = BADGE[role].width;
  const height = tiny ? Math.max(9, Math.min(BADGE[role].height, chip.height - 1)) : BADGE[role].height;
  const side = role === 'conflict' && tiny ? height : width;
  const texts = textRects(anchor, origin);
  const inset = tiny ? 1 : 3;
  const x = rtl ? chip.left + inset : chip.left + chip.width - side - inset;
  const lowest = Math.max(0, chip.height - HANDLE - height);
  const tops = tiny
    ? [(chip.height - height) / 2]
    : [inset, 17, 31, lowest].filter((top) => top <= Math.max(lowest, inset));
  const free = tops.find(
    (top) => !texts.some((text) => overlaps(text, { left: x, top: chip.top + top, width: side, height })),
  );
  const gutter = free === undefined ? besideChip(anchor, chip, side, rtl) : null;
  const top = chip.top + (free ?? tops[0] ?? 0);
  const left = gutter === null ? badgeLeft(chip, side, inset, rtl) : gutter;
  const style = { top: `${top}px`, left, width: `${side}px`, height: `${height}px`, 'z-index': layer };
  const edgeLeft = rtl ? `calc(${chip.cssLeft} + ${chip.cssWidth} - 3px)` : chip.cssLeft;
  const edge = { top: `${chip.top}px`, left: edgeLeft, height: `${chip.height}px`, 'z-index': layer };
  return {
    style,
    edge: role === 'conflict' ? edge : null,
    edgeSide: rtl ? 'right' : 'left',
    size: tiny ? 'tiny' : 'badge',
  };
}

/** All that is measured is told in the page's own pixels, seen from the host. */
type Origin = ReturnType<Anchor['origin']> & { scale: number };

interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}
interface ChipRect extends Rect {
  cssLeft: string;
  cssWidth: string;
}

/** Seen from the host; where nothing is laid out the page's own inline values serve. */
function chipRect({ box, chip }: Anchor, from: Origin): ChipRect {
  const seen = chip?.getBoundingClientRect();
  const left = seen ? (seen.left - from.left) / from.scale : 0;
  const width = (seen?.width ?? 0) / from.scale;
  if (box) return { left, width, top: box.top, height: box.height, cssLeft: box.left, cssWidth: box.width };
  const top = seen ? (seen.top - from.top) / from.scale : 0;
  const height = (seen?.height ?? 0) / from.scale || 22;
  return { left, width, top, height, cssLeft: `${left}px`, cssWidth: `${width}px` };
}

/** In percent like the chip itself, so that it stays put while a column changes its width. */
function badgeLeft(chip: ChipRect, side: number, inset: number, rtl: boolean): string {
  return rtl ? `calc(${chip.cssLeft} + ${inset}px)` : `calc(${chip.cssLeft} + ${chip.cssWidth} - ${side + inset}px)`;
}

/** The strip of 12 px that day columns keep free for a click on the empty hour; null where another chip stands there. */
function besideChip(anchor: Anchor, chip: ChipRect, side: number, rtl: boolean): string | null {
  if (!anchor.box || anchor.frame === anchor.parent) return null;
  const frame = anchor.frame.clientWidth;
  const last = rtl ? chip.left <= 2 : chip.left + chip.width >= frame - 2;
  if (!last) return null;
  return rtl ? `${4 - side}px` : 'calc(100% - 5px)';
}

/** What the eye sees of each text: its own extent, cut at the chip. */
function textRects(anchor: Anchor, from: Origin): Rect[] {
  const chip = anchor.chip?.getBoundingClientRect();
  return anchor.texts().flatMap((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    if (right <= left) return [];
    const cut = Math.min(right, chip?.right ?? right);
    const { scale } = from;
    const [width, height] = [(cut - left) / scale, (bottom - top) / scale];
    return [{ left: (left - from.left) / scale, top: (top - from.top) / scale, width, height }];
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  // Line boxes are taller than the letters in them: two pixels of overlap touch no ink.
  const slack = 2;
  const across = a.left < b.left + b.width && b.left < a.left + a.width + slack;
  return across && a.top + slack < b.top + b.height && b.top + slack < a.top + a.height;
}

export function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/** Pixels of the viewport for one of the page's own: not 1 where a page is zoomed by CSS or drawn smaller. */
export function scaleOf(element: Element): number {
  const { offsetWidth = 0 } = element as Partial<HTMLElement>;
  return (offsetWidth && element.getBoundingClientRect().width / offsetWidth) || 1;
}

/** What the box of a badge or a slot is computed from. */
export function chipSignature({ box, chip, layer }: Anchor): string {
  const free = box ? '' : chip?.parentElement?.getAttribute('style');
  return `${JSON.stringify(box)} ${free} ${layer} ${chip?.textContent ?? ''}`;
}
