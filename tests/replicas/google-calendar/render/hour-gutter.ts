import { gutterHour } from '../clock-text.ts';
import type { ReplicaState } from '../model.ts';
import { element } from './element.ts';

/** Minutes east of UTC written in "GMT-06" or "GMT+05:30". */
function gutterOffset(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2})(?::(\d{2}))?/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The primary zone stands next to the grid, a second one to its left. Which is which is not known (section 8.3). */
export function hourGutters(document: Document, state: ReplicaState): HTMLElement {
  const primary = gutterOffset(state.gutters.at(-1) ?? 'GMT+00');
  const holder = element(document, 'div', { class: 'r-gutters', 'aria-hidden': 'true' });
  for (const gutter of state.gutters) {
    const shift = Math.round((gutterOffset(gutter) - primary) / 60);
    const column = element(document, 'div', { class: 'r-gutter' });
    for (let hour = 0; hour < 24; hour++) {
      const text = hour === 0 ? '' : gutterHour((hour + shift + 48) % 24, state);
      const mark = element(document, 'div', { class: 'r-hour', style: `height: ${state.hourHeight}px;` });
      mark.append(element(document, 'span', { class: 'r-hour-text' }, text));
      column.append(mark);
    }
    holder.append(column);
  }
  return holder;
}

export function zoneHeads(document: Document, state: ReplicaState): HTMLElement {
  const heads = state.gutters.map((gutter) => element(document, 'div', { class: 'r-zone' }, gutter));
  return element(document, 'div', { class: 'r-zones' }, ...heads);
}
