import { formatDate } from '../calendar-date.ts';
import { classNames } from '../class-names.ts';
import { visibleRange } from '../clock-text.ts';
import { labelLocale } from '../labels/all-locales.ts';
import type { ReplicaState } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

/** Section 7 [A]: heading "Create", the title as first text input, tabs, "More options" and "Save". */
export function quickCreateView(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const tab = (name: string, selected: boolean): HTMLElement =>
    element(document, 'button', { type: 'button', role: 'tab', 'aria-selected': String(selected) }, name);
  const day = formatDate(draft.start.date, labelLocale(state.locale).intl, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
  const when = `${day}  ${visibleRange(draft.start.minute, draft.end.minute, state)}`;
  const input = {
    type: 'text',
    class: 'r-bigfield',
    'aria-label': 'Add title',
    placeholder: 'Add title',
    autocomplete: 'off',
  };
  const more = { type: 'button', class: 'r-textbutton', 'data-replica-action': 'more-options' };
  const save = { type: 'button', class: 'r-save', 'data-replica-action': 'quick-save' };
  return element(
    document,
    'div',
    { role: 'dialog', class: classNames(state)('quickCreate'), 'aria-modal': 'false' },
    element(document, 'h2', {}, 'Create'),
    element(document, 'input', input),
    element(document, 'div', { role: 'tablist', class: 'r-tabs' }, tab('Event', true), tab('Task', false)),
    element(document, 'div', { class: 'r-editor-row' }, icon(document, 'schedule'), when),
    element(
      document,
      'div',
      { class: 'r-footer' },
      element(document, 'button', more, 'More options'),
      element(document, 'button', save, 'Save'),
    ),
  );
}
