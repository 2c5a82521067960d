import { formatDate } from '../calendar-date.ts';
import { classNames } from '../class-names.ts';
import { visibleRange } from '../clock-text.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';

/** "Monday, October 12" and "6:00 – 7:00pm" as two buttons that look like text (their markup is a guess). */
function whenRow(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const day = formatDate(draft.start.date, labelLocale(state.locale).intl, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
  const range = visibleRange(draft.start.minute, draft.end.minute, state, true);
  const button = (text: string): HTMLElement =>
    element(document, 'button', { type: 'button', class: 'r-when' }, element(document, 'span', {}, text));
  return element(document, 'div', { class: 'r-editor-row' }, icon(document, 'schedule'), button(day), button(range));
}

/** Section 7 [A]: heading "Create", the title as first text input, tabs, "More options" and "Save". */
export function quickCreateView(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const tab = (word: 'event' | 'task' | 'appointment', index: number): HTMLElement => {
    const attributes = { type: 'button', role: 'tab', 'aria-selected': String(index === 0) };
    return element(document, 'button', attributes, uiWord(word, state));
  };
  const input = {
    type: 'text',
    class: 'r-bigfield',
    'aria-label': uiWord('addTitle', state),
    placeholder: uiWord('addTitle', state),
    autocomplete: 'off',
  };
  const more = { type: 'button', class: 'r-textbutton', 'data-replica-action': 'more-options' };
  const save = { type: 'button', class: 'r-save', 'data-replica-action': 'quick-save' };
  const tabs = (['event', 'task', 'appointment'] as const).map(tab);
  return element(
    document,
    'div',
    { role: 'dialog', class: classNames(state)('quickCreate'), 'aria-modal': 'false' },
    element(document, 'h2', {}, uiWord('create', state)),
    element(document, 'input', input),
    element(document, 'div', { role: 'tablist', class: 'r-tabs' }, ...tabs),
    whenRow(document, draft, state),
    element(
      document,
      'div',
      { class: 'r-footer' },
      element(document, 'button', more, uiWord('moreOptions', state)),
      element(document, 'button', save, uiWord('save', state)),
    ),
  );
}
