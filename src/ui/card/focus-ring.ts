/**
 * Keeps Tab inside the card: the element that gets the focus next, or null where the browser's own order is right.
 * //=> Tab on the last button gives the first
 */
export function nextInRing(card: Element, active: Element | null, backwards: boolean): HTMLElement | null {
  const buttons = [...card.querySelectorAll<HTMLElement>('button, select')].filter((one) => !one.closest('[hidden]'));
  const first = buttons[0];
  const last = buttons.at(-1);
  if (!first || !last) return null;
  const inside = active !== null && buttons.some((button) => button === active);
  if (!inside) return backwards ? last : first;
  if (backwards && active === first) return last;
  if (!backwards && active === last) return first;
  return null;
}
