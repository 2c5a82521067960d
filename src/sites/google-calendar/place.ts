import type { Anchor, Place, Places } from '../site.ts';
import { accountOf } from './account.ts';
import { shownTexts } from './chip-text.ts';
import { outermostChip, rawIdOf } from './chips.ts';
import { type Column, type ColumnSet, currentColumns } from './columns.ts';
import { chipSpan, hourHeight, inlineLength, inlineValue } from './geometry.ts';
import { ownColumns } from './read.ts';
import { CELL, CHIPS_LAYER, STACKED_BUTTON } from './selectors.ts';

const MIN_CHIP = 11;

/** Where marks go on the page as it is now; valid until it changes. Null without day columns. */
export function places(doc: Document): Places | null {
  const set = currentColumns(doc);
  const hour = set && hourHeight(set.columns.map((column) => column.element));
  if (!set || hour === null) return null;
  const columns = ownColumns(set.columns, accountOf(doc, null, set.columns));
  let named: Map<string, Element[]> | null = null;
  return {
    slot: (place) => slotAnchor(columns, hour, place),
    onEvent(nativeId) {
      named ??= elementsById(set.root);
      // A chip and its handle carry the same id; the handle alone where the chip lost its own.
      const chips = new Set((named.get(nativeId) ?? []).map((element) => outermostChip(element, set.root)));
      return [...chips].flatMap((chip, i) => chipAnchor(columns, hour, chip) ?? allDayAnchor(set, chip, i === 0));
    },
  };
}

function slotAnchor(columns: readonly Column[], hour: number, { date, startMinute, endMinute }: Place): Anchor | null {
  const column = columns.find((other) => other.date === date);
  if (!column) return null;
  const top = (startMinute / 60) * hour;
  const height = Math.max(MIN_CHIP, ((Math.min(1440, endMinute) - startMinute) / 60) * hour - 2);
  return {
    ...within(column),
    box: { top, height, left: '0%', width: '100%' },
    chip: null,
    layer: null,
    texts: () => [],
  };
}

/** Everything that carries an id; few of them bear a mark, so which are chips is asked later. */
function elementsById(root: Element): Map<string, Element[]> {
  const byId = new Map<string, Element[]>();
  for (const element of root.querySelectorAll('[data-eventid]')) {
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
