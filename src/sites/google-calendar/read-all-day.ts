import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { type Bar, barOf, datedEvent, daysByPercent, mergeBars } from './bars.ts';
import type { Column, ColumnSet } from './columns.ts';
import { dateOfKey } from './date-key.ts';
import type { answerReader } from './rsvp.ts';
import { CELL } from './selectors.ts';

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
export function readAllDay(
  { root, columns, all }: ColumnSet,
  own: ReadonlySet<Column>,
  chips: readonly Element[],
  answer: ReturnType<typeof answerReader>,
): AllDayReading {
  const reading: AllDayReading = { events: [], unnamed: 0, lost: 0, lostDates: new Set() };
  const dates = columns.map((column) => column.date);
  const cells = chips.length > 0 ? allDayCells(root, all) : [];
  const bars: Bar[] = [];
  for (const chip of chips) {
    const days = daysOf(chip, cells, dates);
    // A bar that begins under a column without a date has none either.
    if (!days || !dates[days.first] || !dates[days.last]) {
      reading.lost++;
      for (const date of days ? dates.slice(days.first, days.last + 1) : dates) reading.lostDates.add(date);
      continue;
    }
    // In a day split by people the first cells are not always one's own.
    if (!columns.slice(days.first, days.last + 1).some((column) => own.has(column))) continue;
    const bar = { ...days, ...barOf(chip, answer) };
    if (bar.id.raw === '' || bar.text.title === '') reading.unnamed++;
    bars.push(bar);
  }
  for (const bar of mergeBars(bars)) reading.events.push(datedEvent(bar, dates, bars));
  return reading;
}

function allDayCells(root: Element, columns: readonly Element[]): Element[] {
  const inColumns = (cell: Element) => columns.some((column) => column.contains(cell) || cell.contains(column));
  return [...root.querySelectorAll(CELL)].filter((cell) => !inColumns(cell));
}

function daysOf(chip: Element, cells: Element[], dates: LocalDate[]): { first: number; last: number } | null {
  const cell = chip.closest(CELL);
  const position = cell && cells.length === dates.length ? cells.indexOf(cell) : -1;
  const keyed = dates.indexOf(dateOfKey(cell?.getAttribute('data-datekey') ?? null) ?? '');
  const measured = daysByPercent(chip, dates.length);
  const first = [keyed, position, measured?.first ?? -1].find((index) => index >= 0 && index < dates.length);
  if (first === undefined) return null;
  const span = measured ? measured.last - measured.first : 0;
  return { first, last: Math.min(dates.length - 1, first + span) };
}
