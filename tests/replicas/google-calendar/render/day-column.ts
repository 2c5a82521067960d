import type { ClassNames } from '../class-names.ts';
import { base64, datekey } from '../encode.ts';
import { columnHeight } from '../geometry.ts';
import { columnHeading } from '../headings.ts';
import type { ReplicaState } from '../model.ts';
import type { ShownColumn } from '../shown-columns.ts';
import { timedPieces } from '../timed-pieces.ts';
import { element } from './element.ts';
import { timedChip } from './timed-chip.ts';

/** One day column (section 5.3): heading, now-line and dot, background, then the chips layer. */
export function dayColumn(
  document: Document,
  { date, owner, events }: ShownColumn,
  index: number,
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const pieces = timedPieces(events, date);
  const column = element(document, 'div', {
    role: 'gridcell',
    tabindex: '-1',
    'data-column-index': index,
    'data-datekey': datekey(date),
    'data-principal-ids': base64(owner),
    class: 'r-column',
    // explicit, because a document without layout would report a clientHeight of 0
    style: `height: ${columnHeight(state.hourHeight)}px;`,
  });
  if (state.dialect.columnHeading !== false) {
    const heading = columnHeading(pieces.length, date, state);
    column.append(element(document, 'h2', { class: names('hiddenLabel') }, heading));
  }
  if (date === state.today) {
    const top = Math.round((state.nowMinute / 60) * state.hourHeight);
    column.append(element(document, 'div', { class: 'r-now-line', style: `top: ${top}px;` }));
    column.append(element(document, 'div', { class: 'r-now-dot', style: `top: ${top}px;` }));
  }
  column.append(element(document, 'div', { class: 'r-column-ground' }));
  const chips = pieces.map((piece) => timedChip(document, piece, state, names));
  column.append(element(document, 'div', { role: 'presentation', class: `${names('chipsLayer')} r-chips` }, ...chips));
  return column;
}
