/** Where a card stands beside its mark, in px of the viewport. */
export interface CardPlace {
  x: number;
  y: number;
  side: 'right' | 'left' | 'none';
  /** Height of the arrow's tip inside the card. */
  arrow: number;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 12;
const MARGIN = 8;
/** The arrow stays clear of the rounded corners. */
const CORNER = 24;

/**
 * After its mark in the page's direction where there is room, else before it, else over it; never off screen.
 * //=> a mark at the right edge has its card on its left
 */
export function placeCard(
  mark: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  rtl = false,
): CardPlace {
  const right = mark.left + mark.width + GAP;
  const left = mark.left - GAP - card.width;
  const fitsRight = right + card.width + MARGIN <= view.width;
  const fitsLeft = left >= MARGIN;
  const side = fitsRight && !(rtl && fitsLeft) ? 'right' : fitsLeft ? 'left' : 'none';
  const beside = side === 'right' ? right : side === 'left' ? left : (view.width - card.width) / 2;
  const aim = mark.top + Math.min(mark.height / 2, 40);
  // Low enough for its own arrow, high enough for the screen.
  const y = clamp(aim - 48, MARGIN, view.height - card.height - MARGIN);
  const arrow = clamp(aim - y, CORNER, card.height - CORNER);
  // A mark that was scrolled away is pointed at by nothing.
  const seen = aim > 0 && aim < view.height;
  return { x: clamp(beside, MARGIN, view.width - card.width - MARGIN), y, side: seen ? side : 'none', arrow };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
