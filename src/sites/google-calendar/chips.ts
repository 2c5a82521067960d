import { type DecodedId, decodeEventId } from './event-id.ts';
import { inlineLength } from './geometry.ts';
import { CHIP_LIKE, CHIP_MARK } from './selectors.ts';

/** Chips of a container, outermost only: the resize handle inside a chip repeats its `data-eventid`. */
export function chipsIn(container: Element): Element[] {
  const found = [...container.querySelectorAll(CHIP_MARK)].filter((chip) => outermostChip(chip, container) === chip);
  if (found.length > 0) return found;
  // All marks gone: positioned buttons are still there, and a day that shows them must not look free.
  return [...container.querySelectorAll(CHIP_LIKE)].filter((chip) => inlineLength(chip, 'top', 'px') !== null);
}

/** The chip that something with a chip's marks is, or belongs to. */
export function outermostChip(element: Element, container: Element): Element {
  const { parentElement } = element;
  // Handles are children of their chip, and chips lie in no others: mostly there is no need to climb.
  const isChip = element.hasAttribute('data-eventchip');
  const outer = isChip && !parentElement?.hasAttribute('data-eventchip') ? null : parentElement?.closest(CHIP_MARK);
  return outer && outer !== container && container.contains(outer) ? outermostChip(outer, container) : element;
}

/** The raw id of a chip; a chip that lost its own still has a handle. Empty when nothing names it. */
export function rawIdOf(chip: Element): string {
  const raw = chip.getAttribute('data-eventid') ?? chip.querySelector('[data-eventid]')?.getAttribute('data-eventid');
  return (raw ?? '').slice(0, 2000);
}

/** What the id says; where it names no calendar, `jslog` may (2024-12; null there in 2026-09). */
export function identify(chip: Element): DecodedId & { raw: string } {
  const raw = rawIdOf(chip);
  const id = decodeEventId(raw);
  if (id.calendar !== '') return { ...id, raw };
  const calendar = /"([^"\s@]+@[^"\s@]+)"/.exec(chip.getAttribute('jslog') ?? '')?.[1] ?? '';
  return { ...id, raw, calendar: calendar.slice(0, 320) };
}
