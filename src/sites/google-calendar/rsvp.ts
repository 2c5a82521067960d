import { RESIZE_HANDLE } from './selectors.ts';

/**
 * The answer to an invitation, by structure. Declined: no resize handle and a struck-through title (UGC, DAYBOW 2026-09). Neither
 * alone is enough: events of calendars one may only read have no handle either. Tentative: stripes. Anything else is an
 * event, and busy.
 */
export function statusOf(chip: Element, title: Element | null): 'confirmed' | 'tentative' | 'declined' {
  if (title && chip.querySelector(RESIZE_HANDLE) === null && isStruck(title, chip)) return 'declined';
  if (/gradient\(/.test(chip.getAttribute('style') ?? '')) return 'tentative';
  return 'confirmed';
}

/** A line through a text is drawn by the element or by one around it; it is not inherited. */
function isStruck(title: Element, chip: Element): boolean {
  const view = chip.ownerDocument.defaultView;
  for (let element: Element | null = title; element; element = element.parentElement) {
    if (/line-through/.test(element.getAttribute('style') ?? '')) return true;
    const computed = view?.getComputedStyle(element);
    if (/line-through/.test(computed?.textDecorationLine || computed?.textDecoration || '')) return true;
    if (element === chip) return false;
  }
  return false;
}
