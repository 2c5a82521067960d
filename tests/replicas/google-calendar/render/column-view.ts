import { formatDate, parts } from '../calendar-date.ts';
import { type ClassNames, classNames } from '../class-names.ts';
import { datekey } from '../encode.ts';
import { columnHeight } from '../geometry.ts';
import { longDayToday, mainHeading } from '../headings.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { type ShownColumn, shownColumns } from '../shown-columns.ts';
import { timedPieces } from '../timed-pieces.ts';
import { allDayRow } from './all-day-row.ts';
import { dayColumn } from './day-column.ts';
import { element } from './element.ts';
import { hourGutters, zoneHeads } from './hour-gutter.ts';

function columnHeader(document: Document, column: ShownColumn, state: ReplicaState): HTMLElement {
  const { date } = column;
  const weekday = formatDate(date, labelLocale(state.locale).intl, { weekday: 'short' });
  const today = date === state.today;
  const day = String(parts(date).day);
  const label = longDayToday(date, state);
  return element(
    document,
    'div',
    { role: 'columnheader', class: today ? 'r-head r-today' : 'r-head' },
    element(
      document,
      'h2',
      { 'aria-label': label },
      element(document, 'div', { class: 'r-weekday', 'aria-hidden': 'true' }, column.name ?? weekday),
      element(document, 'button', { class: 'r-daynumber', 'data-datekey': datekey(date), 'aria-label': label }, day),
    ),
  );
}

/** Between day numbers and all-day row: N "Add location" buttons and no chips (section 2.3 [A]). */
function workingLocations(document: Document, columns: ShownColumn[], state: ReplicaState): HTMLElement {
  const text = uiWord('addLocation', state);
  const buttons = columns.map(() => element(document, 'button', { type: 'button', class: 'r-location' }, text));
  return element(document, 'div', { class: 'r-locations' }, ...buttons);
}

function gridHead(document: Document, columns: ShownColumn[], state: ReplicaState, names: ClassNames): HTMLElement {
  const heads = columns.map((column) => columnHeader(document, column, state));
  return element(
    document,
    'div',
    { class: 'r-gridhead', role: 'presentation' },
    zoneHeads(document, state),
    element(
      document,
      'div',
      { class: 'r-headcells' },
      element(document, 'div', { role: 'row', class: 'r-heads' }, ...heads),
      state.dialect.workingLocationRow === true ? workingLocations(document, columns, state) : undefined,
      allDayRow(document, columns, state, names),
    ),
  );
}

function tallRow(document: Document, shown: ShownColumn[], state: ReplicaState, names: ClassNames): HTMLElement {
  const lines = element(document, 'div', { class: 'r-lines', 'aria-hidden': 'true' });
  for (let hour = 0; hour < 24; hour++) {
    lines.append(element(document, 'div', { class: 'r-line', style: `height: ${state.hourHeight}px;` }));
  }
  const columns = shown.map((column, index) => dayColumn(document, column, index, state, names));
  return element(
    document,
    'div',
    {
      role: 'row',
      class: 'r-tallrow',
      'data-dragsource-type': '4',
      style: `height: ${columnHeight(state.hourHeight)}px; --r-columns: ${shown.length};`,
    },
    lines,
    element(document, 'div', { class: 'r-spacer' }),
    ...columns,
  );
}

/** Day, week and X days: [role=main] with the hidden h1 and the one grid that holds all-day row and columns. */
export function columnView(document: Document, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  const columns = shownColumns(state);
  const row = tallRow(document, columns, state, names);
  const chipCount = columns.reduce((sum, { date, events }) => sum + timedPieces(events, date).length, 0);
  const grid = element(
    document,
    'div',
    {
      role: 'grid',
      class: 'r-grid',
      'data-is-column-view-context': 'true',
      'data-start-date-key': datekey(columns[0]?.date ?? state.date),
      'data-end-date-key': datekey(columns.at(-1)?.date ?? state.date),
    },
    gridHead(document, columns, state, names),
    element(
      document,
      'div',
      { class: 'r-scroller', tabindex: '-1' },
      element(document, 'div', { class: 'r-tall', role: 'presentation' }, hourGutters(document, state), row),
    ),
  );
  const heading = element(document, 'h1', { class: names('hiddenLabel') }, mainHeading(chipCount, state));
  return element(document, 'div', { role: 'main', class: 'r-main', tabindex: '-1' }, heading, grid);
}
