import type { LocalDate } from '../../core/model.ts';
import { type CalendarDays, dateAt } from './calendar-days.ts';
import { linkId } from './link-id.ts';
import { ACTIVITY_LINK, DAY_NUMBER, MONTH } from './selectors.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month has six weeks at most. */
const MOST_CELLS = 60;

/**
 * The cells of the month that is shown, by date. Which month it is says the hash (`#Jul`, English everywhere), and the activities in the
 * cells say it themselves; a month in which its first does not stand under its weekday is another one. Null where nothing is sure.
 */
export function monthCells(
  doc: Document,
  url: URL,
  year: number,
  days: CalendarDays | null,
  now: number,
): Map<LocalDate, Element> | null {
  const table = shownTable(doc);
  const rows = table
    ? [...table.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll(':scope > td')])
    : [];
  const cells = rows.flat().slice(0, MOST_CELLS);
  const numbers = cells.map(dayNumber);
  const first = numbers.indexOf(1);
  if (!table || first < 0 || rows.some((row) => row.length !== 7)) return null;
  const named = MONTHS.indexOf(url.hash.slice(1, 4).toLowerCase()) + 1;
  const told = toldMonth(cells, numbers, days, year);
  const today = new Date(now);
  const month = told ?? (named || (today.getFullYear() === year ? today.getMonth() + 1 : 0));
  const begins = dateAt(year, month, 1);
  if (begins === null || !isUnder(begins, first % 7)) return null;
  const found = new Map<LocalDate, Element>();
  for (let at = first; at < cells.length; at++) {
    const date = dateAt(year, month, at - first + 1);
    const cell = cells[at];
    // The next month, or a number that does not go on.
    if (date === null || !cell || numbers[at] !== at - first + 1) break;
    found.set(date, cell);
  }
  return found;
}

function shownTable(doc: Document): Element | null {
  const tables = [...doc.querySelectorAll(MONTH)];
  return tables.find((table) => table.querySelector('td') && !isHidden(table)) ?? null;
}

function isHidden(element: Element): boolean {
  return element.closest('[hidden], [style*="display: none"], [style*="display:none"]') !== null;
}

function dayNumber(cell: Element): number {
  const text = cell.querySelector(DAY_NUMBER)?.textContent?.trim() ?? '';
  return /^\d{1,2}$/.test(text) ? Number(text) : 0;
}

/** Weeks begin on Monday; nobody knows whether for everybody. */
function isUnder(date: LocalDate, column: number): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return column === (weekday + 6) % 7 || column === weekday;
}

/** The month that the shown activities are of, no month of the year where they are of another; null where they say none, or two. */
function toldMonth(
  cells: readonly Element[],
  numbers: readonly number[],
  days: CalendarDays | null,
  year: number,
): number | null {
  const dates = new Map(days?.activities.map(({ nativeId, activity }) => [nativeId, activity?.date ?? '']));
  const told = new Set<number>();
  cells.forEach((cell, at) => {
    for (const link of cell.querySelectorAll(ACTIVITY_LINK)) {
      const date = dates.get(linkId(link, 'activities') ?? '');
      if (date && Number(date.slice(8)) === numbers[at]) {
        told.add((Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)));
      }
    }
  });
  return told.size === 1 ? ([...told][0] ?? null) : null;
}
