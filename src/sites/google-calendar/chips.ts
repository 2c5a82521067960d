import { type DecodedId, decodeEventId } from './event-id.ts';
import { inlineLength } from './geometry.ts';
import { CHIP_LIKE, CHIP_MARK } from './selectors.ts';

/** Chips of a container, outermost only: the resize handle inside a chip repeats its `data-eventid`. */
export function chipsIn(container: Element): Element[] {
  const found = markedChips(container);
  if (found.length > 0) return found;
  // All marks gone: positioned buttons are still there, and a day that shows them must not look free.
  return [...container.querySelectorAll(CHIP_LIKE)].filter((chip) => inlineLength(chip, 'top', 'px') !== null);
}

/** As `chipsIn`, where buttons without a chip's marks may be anything. */
export function markedChips(container: Element): Element[] {
  return [...container.querySelectorAll(CHIP_MARK)].filter((chip) => outermostChip(chip, container) === chip);
}

/** The chips of each column, and those that stand in none, by one look at the grid. */
export function chipsOf(
  root: Element,
  columns: readonly Element[],
): { inColumn: Map<Element, Element[]>; elsewhere: Element[] } {
  const inColumn = new Map(columns.map((column): [Element, Element[]] => [column, []]));
  const columnOf = new Map<Element | null, Element>();
  for (const column of columns) for (const layer of column.children) columnOf.set(layer, column);
  const elsewhere: Element[] = [];
  for (const element of root.querySelectorAll(CHIP_MARK)) {
    const { parentElement } = element;
    // Handles repeat the id of their chip, inside of it.
    const isHandle = !element.hasAttribute('data-eventchip') && parentElement?.hasAttribute('data-eventchip');
    if (isHandle || outermostChip(element, root) !== element) continue;
    const column = columnOf.get(parentElement) ?? columns.find((one) => one.contains(element));
    (column ? inColumn.get(column) : elsewhere)?.push(element);
  }
  for (const [column, chips] of inColumn) if (chips.length === 0) chips.push(...chipsIn(column));
  return { inColumn, elsewhere };
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
