import { formatDate, parts } from '../calendar-date.ts';
import { type ClassNames, classNames } from '../class-names.ts';
import { daysShown } from '../days-shown.ts';
import { stackedSize } from '../density.ts';
import { chipSide } from '../direction.ts';
import { datekey } from '../encode.ts';
import { columnHeading, mainHeading } from '../headings.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { type DayOverflow, monthOverflow } from '../month-overflow.ts';
import { stackedSpans } from '../stacked-spans.ts';
import { element } from './element.ts';
import { stackedChip } from './stacked-chip.ts';

export const MONTH_ROWS = 5;

/** "2 more": a button without data-eventchip; the hidden events are nowhere in the DOM (section 4 [A]). */
function moreButton(
  document: Document,
  hidden: number,
  style: string,
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const values = { n: hidden };
  return element(
    document,
    'div',
    {
      role: 'button',
      tabindex: '0',
      class: names('more'),
      'aria-label': uiWord(hidden === 1 ? 'moreEvent' : 'moreEvents', state, values),
      'data-replica-action': 'more',
      style,
    },
    uiWord('more', state, values),
  );
}

function monthCell(
  document: Document,
  week: string[],
  cell: number,
  overflow: DayOverflow,
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const date = week[cell] ?? state.date;
  const { day } = parts(date);
  const dayCount = week.length;
  const number =
    day === 1 ? formatDate(date, labelLocale(state.locale).intl, { month: 'short', day: 'numeric' }) : `${day}`;
  const ground = element(
    document,
    'div',
    { 'data-dragsource-type': '8', 'data-datekey': datekey(date), class: 'r-month-ground' },
    element(
      document,
      'h2',
      { 'data-datekey': datekey(date), class: date === state.today ? 'r-month-day r-today' : 'r-month-day' },
      element(
        document,
        'span',
        { class: names('hiddenLabel') },
        columnHeading(overflow.shown.length + overflow.hidden.length, date, state),
      ),
      element(document, 'button', { type: 'button', class: 'r-month-number', 'aria-hidden': 'true' }, number),
    ),
  );
  const chips = overflow.shown.map((span) =>
    stackedChip(document, { span, cell, dayCount, month: true }, state, names),
  );
  if (overflow.hidden.length > 0) {
    const top = ((state.dialect.monthRows ?? MONTH_ROWS) - 1) * stackedSize(state).step;
    const style = `${chipSide((100 * cell) / dayCount, 100 / dayCount, state)} top: ${top}px;`;
    chips.push(moreButton(document, overflow.hidden.length, style, state, names));
  }
  const layer = element(document, 'div', { role: 'presentation', class: 'r-month-chips' }, ...chips);
  return element(document, 'div', { role: 'gridcell', class: 'r-month-cell' }, ground, layer);
}

function monthRow(
  document: Document,
  week: string[],
  overflow: DayOverflow[],
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const cells = overflow.map((day, cell) => monthCell(document, week, cell, day, state, names));
  return element(document, 'div', { role: 'row', class: 'r-month-row' }, ...cells);
}

export function monthView(document: Document, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  const dates = daysShown(state);
  const width = state.hideWeekends === true ? 5 : 7;
  const weeks: string[][] = [];
  for (let start = 0; start < dates.length; start += width) weeks.push(dates.slice(start, start + width));
  const heads = (weeks[0] ?? []).map((date) =>
    element(
      document,
      'div',
      { role: 'columnheader', class: 'r-month-head' },
      formatDate(date, labelLocale(state.locale).intl, { weekday: 'short' }),
    ),
  );
  const rowLimit = state.dialect.monthRows ?? MONTH_ROWS;
  const overflows = weeks.map((week) => monthOverflow(stackedSpans(state.events, week), week.length, rowLimit));
  const rows = weeks.map((week, index) => monthRow(document, week, overflows[index] ?? [], state, names));
  const count = overflows.flat().reduce((sum, day) => sum + day.shown.length, 0);
  const range = {
    'data-start-date-key': datekey(dates[0] ?? state.date),
    'data-end-date-key': datekey(dates.at(-1) ?? state.date),
  };
  return element(
    document,
    'div',
    { role: 'main', class: 'r-main', tabindex: '-1' },
    element(document, 'h1', { class: names('hiddenLabel') }, mainHeading(count, state)),
    element(
      document,
      'div',
      { role: 'grid', class: 'r-month', ...range },
      element(document, 'div', { role: 'row', class: 'r-month-heads' }, ...heads),
      ...rows,
    ),
  );
}
