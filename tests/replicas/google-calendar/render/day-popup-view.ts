import { classNames } from '../class-names.ts';
import { stackedSize } from '../density.ts';
import { longDay } from '../headings.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { stackedSpans } from '../stacked-spans.ts';
import { element } from './element.ts';
import { iconButton } from './icon.ts';
import { stackedChip } from './stacked-chip.ts';

/** All chips of one day, stacked, in a dialog of their own. */
export function dayPopupView(document: Document, date: string, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  const spans = stackedSpans(state.events, [date]);
  const chips = spans.map((span) => stackedChip(document, { span, cell: 0, dayCount: 1, month: true }, state, names));
  const style = `height: ${spans.length * stackedSize(state).step}px;`;
  return element(
    document,
    'div',
    { role: 'dialog', class: 'r-daypopup', 'aria-modal': 'false' },
    iconButton(document, 'close', uiWord('close', state), 'close-day'),
    element(document, 'h2', { class: 'r-daypopup-day' }, longDay(date, state)),
    element(document, 'div', { role: 'presentation', class: 'r-daypopup-chips', style }, ...chips),
  );
}
