import type { ClassNames } from '../class-names.ts';
import { allDayHeading } from '../headings.ts';
import type { ReplicaState } from '../model.ts';
import { stackedSpans } from '../stacked-spans.ts';
import { inAllDayRow } from '../timed-pieces.ts';
import { element } from './element.ts';
import { stackedChip } from './stacked-chip.ts';

/** Section 5.3: a click layer ul>li, then one gridcell a day (without data-column-index or datekey) with its chips. */
export function allDayRow(document: Document, dates: string[], state: ReplicaState, names: ClassNames): HTMLElement {
  const spans = stackedSpans(state.events.filter(inAllDayRow), dates);
  const lines = Math.max(1, ...spans.map((span) => span.lane + 1));
  const clicks = element(document, 'ul', { class: 'r-allday-clicks' });
  const cells = element(document, 'div', { role: 'presentation', class: 'r-allday-cells' });
  dates.forEach((date, cell) => {
    clicks.append(element(document, 'li', { class: 'r-allday-click' }));
    const here = spans.filter((span) => span.first <= cell && span.last >= cell);
    const chips = here.map((span) =>
      stackedChip(document, { span, cell, dayCount: dates.length, month: false }, state, names),
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
  return element(document, 'div', { role: 'row', class: 'r-allday', style: `height: ${lines * 24}px;` }, clicks, cells);
}
