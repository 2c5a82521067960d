import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { chipText } from './chip-text.ts';
import { chipsIn, identify } from './chips.ts';
import type { Column, ColumnSet } from './columns.ts';
import { contentId } from './content-id.ts';
import { dateOfKey } from './date-key.ts';
import { inlineLength, inlineValue } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { statusOf } from './rsvp.ts';
import { CELL, STACKED_BUTTON } from './selectors.ts';

interface Bar {
  /** Indexes of the days shown, both inclusive. */
  first: number;
  last: number;
  /** A decorative edge says that it goes on outside of what is shown; not on which side. */
  edge: boolean;
  /** Its line in the row, as the page writes it. */
  lane: string;
  event: ReadEvent;
}

export interface AllDayReading {
  events: ReadEvent[];
  unnamed: number;
  /** Bars without a readable place, and the days they may be on: all that are shown when nothing tells. */
  lost: number;
  lostDates: Set<LocalDate>;
}

/**
 * The all-day row: dates, from the day cell and from left and width in percent of the whole row. The same bar is repeated under each
 * of its days. Events of 24 hours and more stand here too, with a clock in their label.
 */
export function readAllDay({ root, columns, all }: ColumnSet, own: ReadonlySet<Column>): AllDayReading {
  const reading: AllDayReading = { events: [], unnamed: 0, lost: 0, lostDates: new Set() };
  const dates = columns.map((column) => column.date);
  const cells = allDayCells(root, all);
  const bars: Bar[] = [];
  for (const chip of allDayChips(root, all)) {
    const days = daysOf(chip, cells, dates);
    // A bar that begins under a column without a date has none either.
    if (!days || !dates[days.first] || !dates[days.last]) {
      reading.lost++;
      for (const date of days ? dates.slice(days.first, days.last + 1) : dates) reading.lostDates.add(date);
      continue;
    }
    // In a day split by people the first cells are not always one's own.
    if (!columns.slice(days.first, days.last + 1).some((column) => own.has(column))) continue;
    const bar = { ...days, ...barOf(chip) };
    if (bar.event.nativeId === '' || bar.event.title === '') reading.unnamed++;
    bars.push(bar);
  }
  for (const bar of merge(bars)) reading.events.push(dated(bar, dates, bars));
  return reading;
}

/** Chips of the grid that stand in no day column. */
function allDayChips(root: Element, columns: readonly Element[]): Element[] {
  const layers = new Set(columns.flatMap((column) => [...column.children]));
  const inColumn = (chip: Element) => columns.some((column) => column.contains(chip));
  return chipsIn(root).filter((chip) => !layers.has(chip.parentElement as Element) && !inColumn(chip));
}

function allDayCells(root: Element, columns: readonly Element[]): Element[] {
  const inColumns = (cell: Element) => columns.some((column) => column.contains(cell) || cell.contains(column));
  return [...root.querySelectorAll(CELL)].filter((cell) => !inColumns(cell));
}

function daysOf(chip: Element, cells: Element[], dates: LocalDate[]): { first: number; last: number } | null {
  const cell = chip.closest(CELL);
  const position = cell && cells.length === dates.length ? cells.indexOf(cell) : -1;
  const keyed = dates.indexOf(dateOfKey(cell?.getAttribute('data-datekey') ?? null) ?? '');
  const left = inlineLength(chip, 'left', '%') ?? inlineLength(chip, 'right', '%');
  const measured = left === null ? -1 : Math.round((left / 100) * dates.length);
  const first = [keyed, position, measured].find((index) => index >= 0 && index < dates.length);
  if (first === undefined) return null;
  const width = inlineLength(chip, 'width', '%');
  const span = width === null ? 1 : Math.max(1, Math.round((width / 100) * dates.length));
  return { first, last: Math.min(dates.length - 1, first + span - 1) };
}

function barOf(chip: Element): Pick<Bar, 'event' | 'edge' | 'lane'> {
  const button = chip.querySelector(STACKED_BUTTON) ?? chip;
  const { title, node, clock } = chipText(button);
  const id = identify(chip);
  const status = id.kind === 'task' ? 'confirmed' : statusOf(chip, node);
  const edge = [...button.children].some(
    (child) => child.getAttribute('aria-hidden') === 'true' && (child.textContent ?? '').trim() === '',
  );
  // Google books new all-day events as free; one with a clock is a long appointment, and busy.
  const busy = clock && status !== 'declined' ? 'busy' : 'free';
  const when = { type: 'dates', from: '', to: '' } as const;
  const lane = inlineValue(chip, 'top') ?? '';
  return { edge, lane, event: { key: id.key, nativeId: id.raw, calendar: id.calendar, title, when, busy, status } };
}

/** Copies of one bar touch or overlap; the same id further on is another occurrence. */
function merge(bars: readonly Bar[]): Bar[] {
  const merged: Bar[] = [];
  for (const bar of [...bars].sort((a, b) => a.first - b.first)) {
    const known = merged.find((other) => (same(other, bar) && bar.first <= other.last + 1) || covers(other, bar));
    if (!known) merged.push({ ...bar, event: { ...bar.event } });
    else {
      known.last = Math.max(known.last, bar.last);
      known.edge ||= bar.edge;
      if (known.event.nativeId === '') known.event = bar.event;
    }
  }
  return merged;
}

function same(a: Bar, b: Bar): boolean {
  return a.event.nativeId === b.event.nativeId && a.event.title === b.event.title;
}

/** A copy that lost its id: no two bars share a line on the same day. */
function covers(a: Bar, b: Bar): boolean {
  return a.lane !== '' && a.lane === b.lane && a.event.title === b.event.title && b.first <= a.last;
}

function dated(bar: Bar, dates: LocalDate[], all: readonly Bar[]): ReadEvent {
  const { event, edge, first, last } = bar;
  const from = dates[first] ?? '';
  const to = dayAfter(dates[last] ?? '');
  const apart = all.some((other) => same(other, bar) && (other.first > last + 1 || other.last < first - 1));
  const name = event.nativeId || contentId(from, event.title);
  const uid = event.nativeId === '' ? `raw:${name}` : event.key.uid;
  const instance = event.key.instance ?? (apart ? from.replaceAll('-', '') : null);
  const clipped = {
    ...(edge && first === 0 ? { start: true } : {}),
    ...(edge && last === dates.length - 1 ? { end: true } : {}),
  };
  return {
    ...event,
    nativeId: name,
    key: { uid, instance },
    when: { type: 'dates', from, to },
    ...(clipped.start || clipped.end ? { clipped } : {}),
  };
}
