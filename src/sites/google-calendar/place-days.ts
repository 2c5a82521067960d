import type { LocalDate } from '../../core/model.ts';
import type { Anchor, Places } from '../site.ts';
import { isShown } from './columns.ts';
import { dateOfKey } from './date-key.ts';
import { CELL, CHIP_MARK, GRID, MAIN } from './selectors.ts';

/** Month cells (2019 to 2026). */
const DAY_CELL = '[data-dragsource-type="8"][data-datekey]';
const ROW = '[role=row]';
/** A month shows 42 days, custom weeks a few more. */
const MAX_CELLS = 200;
const MAX_CHIPS = 80;

/** Where dots go in a month or in custom weeks; null where the page shows no days as cells. */
export function dayPlaces(doc: Document): Places | null {
  const cells = dayCells(doc);
  return (
    cells && {
      scale: 'days',
      slot: () => null,
      onEvent: () => [],
      day(date) {
        const cell = cells.get(date);
        return cell ? dayAnchor(date, cell) : null;
      },
      hourAt: () => null,
    }
  );
}

/** The gridcell of each date the main shows. Columns with an index are days with hours; several grids are a year. */
function dayCells(doc: Document): Map<LocalDate, Element> | null {
  const mains = [...doc.querySelectorAll(MAIN)];
  const main = (mains.length > 1 ? mains.filter(isShown).at(-1) : null) ?? mains.at(-1);
  if (!main || main.querySelector('[data-column-index]')) return null;
  const strict = main.querySelectorAll(DAY_CELL);
  const found = strict.length > 0 ? [...strict] : looseCells(main);
  const cells = new Map<LocalDate, Element>();
  let last = '';
  for (const keyed of found.slice(0, MAX_CELLS)) {
    const date = dateOfKey(keyed.getAttribute('data-datekey'));
    if (date === null || keyed.closest(CHIP_MARK)) continue;
    // While one month goes and another comes both are there: a date that does not go on begins the new one.
    if (date <= last) cells.clear();
    last = date;
    cells.set(date, keyed.closest(CELL) ?? keyed);
  }
  const grids = new Set([...cells.values()].map((cell) => cell.closest(GRID)));
  return cells.size > 0 && grids.size === 1 ? cells : null;
}

/** Cells that hold a date in any other way, in more than one row: one row alone would be columns. */
function looseCells(main: Element): Element[] {
  const cells = [...main.querySelectorAll(CELL)];
  const rows = new Set<Element | null>();
  const keyed = cells.flatMap((cell) => {
    const key = cell.hasAttribute('data-datekey') ? cell : cell.querySelector('[data-datekey]');
    if (key) rows.add(cell.closest(ROW) ?? cell.parentElement);
    return key ?? [];
  });
  return rows.size > 1 ? keyed : [];
}

function dayAnchor(date: LocalDate, cell: Element): Anchor {
  return {
    parent: cell,
    frame: cell,
    date,
    box: null,
    chip: null,
    layer: null,
    texts: () => [...numberOf(cell), ...chipsOf(cell)],
    origin() {
      const { left = 0, top = 0 } = containingBlock(cell)?.getBoundingClientRect() ?? {};
      return { left, top };
    },
  };
}

/** What shows the day's number: texts below its key that are in no chip. */
function numberOf(cell: Element): Element[] {
  const inside = [...cell.querySelectorAll('[data-datekey], [data-datekey] *')];
  return inside.filter(
    (element) => !element.firstElementChild && /\S/.test(element.textContent ?? '') && !inChip(element),
  );
}

function inChip(element: Element): boolean {
  return element.closest(CHIP_MARK) !== null;
}

/** Chips and "N more" of the whole week: a bar lies in the cell of its first day. */
function chipsOf(cell: Element): Element[] {
  const row = cell.closest(ROW) ?? cell.parentElement ?? cell;
  return [...row.querySelectorAll(`${CHIP_MARK}, [role=button]`)].slice(0, MAX_CHIPS);
}

/** What the `left` and `top` of our host refer to. */
function containingBlock(cell: Element): Element | null {
  const view = cell.ownerDocument.defaultView;
  if (view && view.getComputedStyle(cell).position !== 'static') return cell;
  return (cell as Partial<HTMLElement>).offsetParent ?? null;
}
