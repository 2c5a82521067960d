const EDGE = 36;
const FASTEST = 14;

/** How far a grid scrolls in one frame for a pointer near its edge, in px. //=> 0 in the middle, 14 at the lower edge */
export function scrollStep(y: number, box: { top: number; bottom: number }): number {
  if (box.bottom - box.top < EDGE * 3) return 0;
  const into = (px: number) => Math.round(FASTEST * Math.min(1, Math.max(0, px) / EDGE));
  return into(y - (box.bottom - EDGE)) - into(box.top + EDGE - y);
}

/** The nearest ancestor that scrolls up and down; null where the page itself does. */
export function scrollerOf(from: Element | null): Element | null {
  const view = from?.ownerDocument.defaultView;
  for (let up = from; up && view; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight + 1 && /auto|scroll/.test(view.getComputedStyle(up).overflowY)) return up;
  }
  return null;
}
