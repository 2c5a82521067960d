import type { LocalDate } from '../../core/model.ts';
import { barOf, daysByPercent, stackedButton } from './bars.ts';
import { markedChips } from './chips.ts';
import { shownClock } from './clock-text.ts';
import { shownView } from './columns.ts';
import { dateOfKey } from './date-key.ts';
import { dayHalves } from './day-halves.ts';
import { inlineLength } from './geometry.ts';
import { type Listed, listedEvents } from './listed-events.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageLanguage } from './page-language.ts';
import { answerReader } from './rsvp.ts';
import { CELL, MONTH_DAYS, STACKED_CHIP, WEEK_ROW } from './selectors.ts';
import type { ViewReading } from './view-reading.ts';

/** One week of the view. */
interface Week {
  row: Element;
  cells: Element[];
  /** Empty where nothing tells. */
  dates: LocalDate[];
  /** Position of its first day among all days shown. */
  offset: number;
}

/**
 * Month and custom weeks: everything is a stacked chip. Dates come from the day cells, the clock from labels. What stands behind
 * "N more" is not in the document. Null without days.
 */
export function readMonth(doc: Document): ViewReading | null {
  for (const { name, css } of MONTH_DAYS) {
    const view = shownView([...doc.querySelectorAll(css)]);
    if (!view) continue;
    const weeks = weeksOf(view.root, view.elements);
    const dates = weeks.flatMap((week) => week.dates);
    if (dates.every((date) => date === '')) continue;
    const known = dates.filter((date) => date !== '');
    const moving = view.moving || known.some((date, i) => i > 0 && date <= (known[i - 1] ?? ''));
    return { ...readWeeks(doc, view.root, weeks, dates), moving, generation: name };
  }
  return null;
}

function readWeeks(doc: Document, root: Element, weeks: readonly Week[], dates: readonly LocalDate[]) {
  const answer = answerReader();
  const halves = dayHalves(pageLanguage(doc));
  const listed: Listed[] = [];
  const chips = markedChips(root);
  // Buttons that lost all that says which chips they are.
  let lost = chips.length > 0 ? 0 : root.querySelectorAll(STACKED_CHIP).length;
  const weekOf = new Map(weeks.map((week) => [week.row, week]));
  for (const chip of chips) {
    const week = weekOf.get(chip.closest(WEEK_ROW) ?? root) ?? weeks.find(({ row }) => row.contains(chip));
    const days = week && daysIn(week, chip);
    if (!week || !days || !week.dates[days.first] || !week.dates[days.last]) {
      lost++;
      continue;
    }
    const bar = barOf(chip, answer);
    const clock = bar.text.clock ?? shownClock(bar.text.shownTime, halves);
    const place = {
      first: week.offset + days.first,
      last: week.offset + days.last,
      lane: `${week.offset} ${bar.lane}`,
    };
    listed.push({ ...bar, ...place, early: false, clock, form: formOf(chip, bar.text.shownTime, clock !== null) });
  }
  return { ...listedEvents(listed, dates, halves), lost, root };
}

/** A whole day has its colour on the button; an hour has a dot and shows its time (UGC, IT24). */
function formOf(chip: Element, shownTime: string, hasClock: boolean): Listed['form'] {
  if (shownTime !== '') return 'timed';
  const button = stackedButton(chip);
  const style = button.getAttribute('style') ?? '';
  if (/background(?:-color)?:(?!\s*(?:transparent|none|unset))/.test(style)) return 'day';
  const dot = [...button.querySelectorAll('[style*=color]')].some((inner) => (inner.textContent ?? '').trim() === '');
  return dot ? 'timed' : hasClock ? 'unclear' : 'day';
}

function daysIn({ cells, dates }: Week, chip: Element): { first: number; last: number } | null {
  // More than a week is no row that percents are of.
  const measured = dates.length > 7 ? null : daysByPercent(chip, dates.length);
  const cell = chip.closest(CELL);
  const own = cell ? cells.indexOf(cell) : -1;
  if (own < 0) return measured;
  // A width counts only if `left` is of the same row: then both routes name the same cell.
  const agrees = measured?.first === own || inlineLength(chip, 'left', '%') === null;
  return { first: own, last: measured && agrees ? Math.max(own, measured.last - measured.first + own) : own };
}

function weeksOf(root: Element, days: readonly Element[]): Week[] {
  const rows = new Set(days.map((day) => day.closest(WEEK_ROW) ?? rowAround(day, root)));
  const weeks = [...rows].map((row): Week => {
    const cells = cellsOf(row);
    return { row, cells, dates: cells.map(dateOfCell), offset: 0 };
  });
  let offset = 0;
  for (const week of weeks) {
    week.offset = offset;
    offset += week.cells.length;
  }
  const all = weeks.map((week) => [...week.dates]);
  weeks.forEach((week, index) => {
    week.dates = week.dates.map((date, day) => date || otherWeeks(all, index, day));
  });
  return weeks;
}

/** The narrowest element with several days. */
function rowAround(day: Element, root: Element): Element {
  let row = day.parentElement;
  while (row && row !== root && row.querySelectorAll(MONTH_DAYS[0].css).length < 2) row = row.parentElement;
  return row ?? root;
}

/** Day cells; a day that lost its role is the element that has its key. */
function cellsOf(row: Element): Element[] {
  const cells = new Set<Element>();
  for (const element of row.querySelectorAll(`${CELL}, [data-datekey]`)) {
    const cell = element.closest(CELL);
    if (cell && row.contains(cell)) cells.add(cell);
    else if (![...cells].some((known) => known.contains(element))) cells.add(element);
  }
  return [...cells];
}

/** Ground and day number carry the same key; two that disagree give no date. */
function dateOfCell(cell: Element): LocalDate {
  const keyed = [cell, ...cell.querySelectorAll('[data-datekey]')];
  const dates = new Set(
    keyed.map((element) => dateOfKey(element.getAttribute('data-datekey'))).filter((date) => date !== null),
  );
  const [date = '', ...more] = dates;
  return more.length === 0 ? date : '';
}

/** The same weekday of the other weeks tells the date of a cell that lost its own. */
function otherWeeks(all: readonly LocalDate[][], week: number, day: number): LocalDate {
  const told = new Set<LocalDate>();
  all.forEach((dates, other) => {
    const date = dates.length === all[week]?.length ? dates[day] : '';
    if (date) told.add(dayAfter(date, 7 * (week - other)));
  });
  const [date = '', ...more] = told;
  return more.length === 0 ? date : '';
}
