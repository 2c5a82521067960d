import type { LocalDate } from '../../core/model.ts';
import { byGeneration } from './by-generation.ts';
import { dateOfKey } from './date-key.ts';
import { base64Text } from './event-id.ts';
import { ANY_COLUMN, COLUMN_GENERATIONS, DAY_NUMBERS, GRID, MAIN } from './selectors.ts';

export interface Column {
  element: Element;
  /** Empty where the page does not say: what such a column holds is lost. */
  date: LocalDate;
  /** Whose column it is, as e-mails; empty when the page does not say. */
  owners: readonly string[];
}

export interface ColumnSet {
  /** The grid that holds columns and all-day row. */
  root: Element;
  columns: Column[];
  /** Every column of the grid, those of an older set included. */
  all: Element[];
  /** Old and new columns are on the page at once: whose chips are whose is not certain now. */
  moving: boolean;
  generation: string;
}

/**
 * The day columns the user looks at: of the last visible main, and of doubled columns the last set (week change, CPLUS). Null when
 * there are none.
 */
export function currentColumns(doc: Document): ColumnSet | null {
  for (const { name, css: column } of COLUMN_GENERATIONS) {
    const found = [...doc.querySelectorAll(column)].filter((element) => !element.parentElement?.closest(column));
    const view = shownView(withSiblings(found));
    if (!view) continue;
    const { root, elements } = view;
    const sets = splitSets(elements);
    const visible = sets.length > 1 ? sets.filter((set) => set.some(isShown)) : sets;
    const set = visible.at(-1) ?? sets.at(-1) ?? [];
    const columns = datedColumns(root, set, sets.length === 1);
    const dated = columns.filter((one) => one.date !== '');
    if (dated.length === 0) continue;
    const moving = view.moving || visible.length > 1 || !ascending(dated);
    const grid = set[0]?.closest(GRID) ?? root;
    const generation = found.length === elements.length ? name : `${name} in part`;
    return { root: grid, columns, all: elements, moving, generation };
  }
  return null;
}

/** A column that lost an attribute still stands in the row of the others. */
function withSiblings(found: Element[]): Element[] {
  const rows = new Set(found.map((column) => column.parentElement));
  const inRows = [...rows].flatMap((row) => [...(row?.children ?? [])].filter((child) => child.matches(ANY_COLUMN)));
  return inRows.length > found.length ? inRows : found;
}

/** In browsers `checkVisibility` asks for style, not for layout. */
export function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

/** Of the mains that hold something, the last that is shown; `moving` when several are. */
export function shownView(found: readonly Element[]): { root: Element; elements: Element[]; moving: boolean } | null {
  const mains = groupByMain(found);
  const shown = mains.length > 1 ? mains.filter(([main]) => isShown(main)) : mains;
  const [root, elements] = shown.at(-1) ?? mains.at(-1) ?? [];
  return root && elements ? { root, elements, moving: shown.length > 1 } : null;
}

function groupByMain(columns: readonly Element[]): [Element, Element[]][] {
  const groups = new Map<Element, Element[]>();
  for (const column of columns) {
    const main = column.closest(MAIN) ?? column.closest(GRID) ?? column.ownerDocument.body;
    const group = groups.get(main);
    if (group) group.push(column);
    else groups.set(main, [column]);
  }
  return [...groups];
}

/** A column index that comes again begins another set; without one, a date that does not go on. */
function splitSets(columns: Element[]): Element[][] {
  const sets: Element[][] = [];
  let seen = new Set<string>();
  let last = 0;
  for (const column of columns) {
    const index = column.getAttribute('data-column-index') ?? '';
    // Keys go up with their dates.
    const date = Number(column.getAttribute('data-datekey')) || 0;
    const again = /^\d+$/.test(index) ? seen.has(index) : date !== 0 && date <= last;
    if (sets.length === 0 || again) {
      sets.push([]);
      seen = new Set();
    }
    seen.add(index);
    last = date || last;
    sets.at(-1)?.push(column);
  }
  return sets;
}

/** A column that lost its own key has the one of the day number above it; two routes that disagree give no date. */
function datedColumns(root: Element, elements: Element[], alone: boolean): Column[] {
  const heads = byGeneration(root, DAY_NUMBERS, elements.length).map((head) =>
    dateOfKey(head.getAttribute('data-datekey')),
  );
  return elements.map((element, position) => {
    const above = alone ? (heads[position] ?? null) : null;
    const own = dateOfKey(element.getAttribute('data-datekey'));
    const date = own !== null && above !== null && own !== above ? '' : (own ?? above ?? '');
    return { element, date, owners: ownersOf(element) };
  });
}

/** `data-principal-ids`: base64 of the owner's e-mail, several parted by commas or spaces. */
function ownersOf(column: Element): string[] {
  const ids = (column.getAttribute('data-principal-ids') ?? '').slice(0, 5000).split(/[\s,]/);
  return ids
    .map((id) => base64Text(id)?.toLowerCase().slice(0, 320) ?? '')
    .filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
}

function ascending(columns: Column[]): boolean {
  return columns.every((column, i) => i === 0 || column.date >= (columns[i - 1]?.date ?? ''));
}
