import type { ClassNames } from '../class-names.ts';
import { stackedSize } from '../density.ts';
import { allDayHeading } from '../headings.ts';
import type { ReplicaState } from '../model.ts';
import { allDaySpans, type ShownColumn } from '../shown-columns.ts';
import { element } from './element.ts';
import { stackedChip } from './stacked-chip.ts';

/** Section 5.3: a click layer ul>li, then one gridcell a day (without data-column-index or datekey) with its chips. */
export function allDayRow(
  document: Document,
  columns: ShownColumn[],
  state: ReplicaState,
  names: ClassNames,
): HTMLElement {
  const spans = allDaySpans(columns, state);
  const lines = Math.max(1, ...spans.map((span) => span.lane + 1));
  const clicks = element(document, 'ul', { class: 'r-allday-clicks' });
  const cells = element(document, 'div', { role: 'presentation', class: 'r-allday-cells' });
  columns.forEach(({ date }, cell) => {
    clicks.append(element(document, 'li', { class: 'r-allday-click' }));
    const here = spans.filter((span) => span.first <= cell && span.last >= cell);
    const chips = here.map((span) =>
      stackedChip(document, { span, cell, dayCount: columns.length, month: false }, state, names),
    );
    cells.append(
      element(
        document,
        'div',
        { role: 'gridcell', class: 'r-allday-cell' },
        element(document, 'h2', { class: names('hiddenLabel') }, allDayHeading(here.length, date, state)),
        element(document, 'div', { role: 'presentation' }, ...chips),
      ),
    );
  });
  const style = `height: ${lines * stackedSize(state).step}px;`;
  return element(document, 'div', { role: 'row', class: 'r-allday', style }, clicks, cells);
}
