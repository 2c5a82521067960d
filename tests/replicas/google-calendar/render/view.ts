import { isColumnView, isMonthLike } from '../days-shown.ts';
import type { ReplicaState } from '../model.ts';
import { agendaView } from './agenda-view.ts';
import { applyBreaks } from './break-layout.ts';
import { columnView } from './column-view.ts';
import { monthView } from './month-view.ts';
import { yearView } from './year-view.ts';

/** The [role=main] of the state's view. */
export function renderView(document: Document, state: ReplicaState): HTMLElement {
  const main = isColumnView(state)
    ? columnView(document, state)
    : isMonthLike(state)
      ? monthView(document, state)
      : state.view === 'agenda' || state.view === 'search'
        ? agendaView(document, state)
        : yearView(document, state);
  applyBreaks(main, state);
  return main;
}
