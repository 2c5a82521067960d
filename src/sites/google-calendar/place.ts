import type { Anchor, Place, Places } from '../site.ts';
import { accountOf, ownColumns } from './account.ts';
import { shownTexts } from './chip-text.ts';
import { outermostChip, rawIdOf } from './chips.ts';
import { type Column, type ColumnSet, currentColumns } from './columns.ts';
import { chipSpan, DAY_MINUTES, hourHeight, inlineLength, inlineValue } from './geometry.ts';
import { pageKind } from './page-kind.ts';
import { knownListedViews } from './read.ts';
import { CELL, CHIPS_LAYER, STACKED_BUTTON } from './selectors.ts';

const MIN_CHIP = 11;

/** Where marks go on the page as it is now; valid until it changes. Null where it shows no days. */
export function places(doc: Document): Places | null {
  const { view } = pageKind(new URL(doc.URL), doc);
  if (view === 'agenda' || view === 'search' || view === 'year') return null;
  // One of both is enough, and the first look mostly finds it: this runs in every frame in which the page changed.
  const cellsFirst = view === 'month' || !doc.querySelector('[data-column-index]');
  const dayPlaces = () => knownListedViews()?.places(doc) ?? null;
  return cellsFirst ? (dayPlaces() ?? hourPlaces(doc)) : (hourPlaces(doc) ?? dayPlaces());
}

function hourPlaces(doc: Document): Places | null {
  const set = currentColumns(doc);
  const hour = set && hourHeight(set.columns.map((column) => column.element));
  if (!set || hour === null) return null;
  const columns = ownColumns(set.columns, accountOf(doc, null, set.columns));
  let chips: Map<string, Element[]> | null = null;
  let named: Map<string, Element[]> | null = null;
  return {
    scale: 'hours',
    day: () => null,
    hourAt: (x, y) => hourAt(columns, hour, x, y),
    slot: (place) => slotAnchor(columns, hour, place),
    onEvent(nativeId) {
      chips ??= elementsById(set.root, 'data-eventchip');
      // Their handles carry the same id: with them it is twice the work, and only needed for a chip that lost its mark.
      let found = chips.get(nativeId);
      if (!found) {
        named ??= elementsById(set.root, 'data-eventid');
        found = named.get(nativeId);
      }
      const outer = new Set((found ?? []).map((element) => outermostChip(element, set.root)));
      return [...outer].flatMap((chip, i) => chipAnchor(columns, hour, chip) ?? allDayAnchor(set, chip, i === 0));
    },
  };
}

function slotAnchor(columns: readonly Column[], hour: number, { date, startMinute, endMinute }: Place): Anchor | null {
  const column = columns.find((other) => other.date === date);
  if (!column) return null;
  const top = (startMinute / 60) * hour;
  const height = Math.max(MIN_CHIP, ((Math.min(DAY_MINUTES, endMinute) - startMinute) / 60) * hour - 2);
  return {
    ...within(column),
    box: { top, height, left: '0%', width: '100%' },
    chip: null,
    layer: null,
    texts: () => [],
  };
}

/** A point above or below what is seen of a day belongs to the nearest hour that is seen; one beside the days to none. */
function hourAt(columns: readonly Column[], hour: number, x: number, y: number): ReturnType<Places['hourAt']> {
  for (const { element, date } of columns) {
    const { left, right, top, height } = element.getBoundingClientRect();
    if (x < left || x >= right) continue;
    const seen = scrollerOf(element)?.getBoundingClientRect();
    const within = seen ? Math.max(seen.top, Math.min(y, seen.bottom)) : y;
    // A share of the column holds at any zoom; the column is one pixel taller than its hours.
    const minute = ((within - top) / height) * (DAY_MINUTES + 60 / hour);
    return { date, minute: Math.max(0, Math.min(DAY_MINUTES, Math.round(minute) || 0)) };
  }
  return null;
}

/** What the day is scrolled in: the first box around it that is lower than the day and cuts what stands out of it. */
function scrollerOf(column: Element): Element | null {
  const view = column.ownerDocument.defaultView;
  for (let box = column.parentElement; box; box = box.parentElement) {
    const isLower = box.clientHeight > 0 && box.clientHeight < column.clientHeight;
    if (isLower && view?.getComputedStyle(box).overflowY !== 'visible') return box;
  }
  return null;
}

/** What bears each id, by an attribute that chips have; few of them bear a mark, so which are chips is asked later. */
function elementsById(root: Element, attribute: string): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  const list = root.querySelectorAll(`[${attribute}]`);
  // Hundreds of chips in every frame that changed: a list's own iterator costs twice as much.
  for (let i = 0, count = list.length; i < count; i++) {
    const element = list[i];
    if (!element) break;
    const id = rawIdOf(element);
    const known = byId.get(id);
    if (known) known.push(element);
    else byId.set(id, [element]);
  }
  return byId;
}

function chipAnchor(columns: readonly Column[], hour: number, chip: Element): Anchor | null {
  const column = columns.find(({ element }) => element.contains(chip));
  const span = column && chipSpan(chip, hour);
  if (!column || !span) return null;
  // The chip's own margin draws it one pixel lower than its `top`.
  const top = (inlineLength(chip, 'top', 'px') ?? (span.startMinute / 60) * hour - 1) + 1;
  const height = inlineLength(chip, 'height', 'px') ?? ((span.endMinute - span.startMinute) / 60) * hour - 2;
  const box = {
    top: Math.max(0, top),
    height: Math.max(MIN_CHIP, height),
    left: inlineValue(chip, 'left') ?? '0%',
    width: inlineValue(chip, 'width') ?? '100%',
  };
  const layer = Number(inlineValue(chip, 'z-index')) || 5;
  return { ...within(column), box, chip, layer, texts: () => shownTexts(chip) };
}

/** The bar under the first of its days; its copies under the others are nearly invisible. */
function allDayAnchor(set: ColumnSet, chip: Element, first: boolean): Anchor[] {
  const cell = chip.closest(CELL);
  if (!first || !cell || set.columns.some(({ element }) => element.contains(chip))) return [];
  // The container is wider than the bar that is seen.
  const bar = chip.querySelector(STACKED_BUTTON) ?? chip;
  const origin = () => {
    // Left and width of bars are percent of the whole row: its box is the chip's and our host's alike.
    const { left, top } = chip.getBoundingClientRect();
    const { offsetLeft = 0, offsetTop = 0 } = chip as Partial<HTMLElement>;
    return { left: left - offsetLeft, top: top - offsetTop };
  };
  const texts = () => shownTexts(chip);
  return [{ parent: cell, frame: cell, date: null, box: null, chip: bar, layer: 5, texts, origin }];
}

function within({ element, date }: Column): Pick<Anchor, 'parent' | 'frame' | 'date' | 'origin'> {
  const frame = element.querySelector(CHIPS_LAYER) ?? element;
  return { parent: element, frame, date, origin: () => frame.getBoundingClientRect() };
}
