import { RESIZE_HANDLE, STACKED_BUTTON } from './selectors.ts';

export type Answer = 'confirmed' | 'tentative' | 'declined';

/**
 * The answer to an invitation, by structure. Declined: no resize handle and a struck-through title (UGC, DAYBOW 2026-09). Neither
 * alone is enough: events of calendars one may only read have no handle either. Tentative: stripes. Anything else is an
 * event, and busy. One reader serves one look at the page: it remembers what it asked the browser, and styles may change after.
 */
export function answerReader(): (chip: Element, title: Element | null) => Answer {
  const struck = new Map<string, boolean>();
  return (chip, title) => {
    if (title && chip.querySelector(RESIZE_HANDLE) === null && isStruck(title, chip, struck)) return 'declined';
    return hasStripes(chip) || hasStripes(chip.querySelector(STACKED_BUTTON)) ? 'tentative' : 'confirmed';
  };
}

function hasStripes(element: Element | null): boolean {
  return element !== null && /gradient\(/.test(element.getAttribute('style') ?? '');
}

/** A line through a text is drawn by the element or by one around it; it is not inherited. */
function isStruck(title: Element, chip: Element, known: Map<string, boolean>): boolean {
  const around: Element[] = [];
  for (let element: Element | null = title; element; element = element === chip ? null : element.parentElement) {
    if (/line-through/.test(element.getAttribute('style') ?? '')) return true;
    around.push(element);
  }
  // Elements of one class under the same classes look alike: month views ask this of every chip.
  const look = around.map(({ tagName, className }) => `${tagName} ${className}`).join('\n');
  const cached = known.get(look);
  if (cached !== undefined) return cached;
  const view = chip.ownerDocument.defaultView;
  const found = around.some((element) => {
    const computed = view?.getComputedStyle(element);
    return /line-through/.test(computed?.textDecorationLine || computed?.textDecoration || '');
  });
  known.set(look, found);
  return found;
}
