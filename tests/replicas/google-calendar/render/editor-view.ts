import { addDays, formatDate } from '../calendar-date.ts';
import { timeText } from '../clock-text.ts';
import type { ReplicaState } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import { type Attributes, element } from './element.ts';
import { type IconName, icon, iconButton } from './icon.ts';

function field(document: Document, label: string, value: string, kind: string): HTMLElement {
  const attributes: Attributes = {
    type: 'text',
    class: `r-field ${kind}`,
    'aria-label': label,
    'data-initial-value': value,
    autocomplete: 'off',
    value,
  };
  return element(document, 'input', attributes);
}

function row(document: Document, name: IconName, ...children: HTMLElement[]): HTMLElement {
  return element(document, 'div', { class: 'r-editor-row' }, icon(document, name), ...children);
}

const dateText = (date: string): string =>
  formatDate(date, 'en-US', { month: 'short', day: 'numeric', year: 'numeric' });

function timeRow(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const clock = { locale: 'en' as const, clock: state.clock };
  const lastDate = draft.allDay ? addDays(draft.end.date, -1) : draft.end.date;
  const fields = [field(document, 'Start date', dateText(draft.start.date), 'r-date')];
  if (!draft.allDay) fields.push(field(document, 'Start time', timeText(draft.start.minute, clock), 'r-time'));
  fields.push(element(document, 'span', {}, 'to'));
  if (!draft.allDay) fields.push(field(document, 'End time', timeText(draft.end.minute, clock), 'r-time'));
  fields.push(field(document, 'End date', dateText(lastDate), 'r-date'));
  const zone = element(document, 'span', { class: 'r-zone-note' }, draft.allDay ? '' : state.zone);
  const box = { type: 'checkbox', 'aria-label': 'All day', checked: draft.allDay };
  const allDay = element(document, 'label', {}, element(document, 'input', box), ' All day');
  return row(document, 'schedule', ...fields, zone, allDay);
}

/** The editor (section 7 [B]): #xTiIn, data-initial-value, div[data-is-create], the close button, Save beside it. */
export function editorView(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const close = iconButton(document, 'close', 'Cancel event creation', 'close-editor');
  close.setAttribute('data-use-native-focus-logic', 'true');
  const title = element(document, 'input', {
    type: 'text',
    id: 'xTiIn',
    class: 'r-bigfield',
    'aria-label': 'Title',
    placeholder: 'Add title',
    autocomplete: 'off',
    'data-initial-value': draft.title,
    value: draft.title,
  });
  const save = element(
    document,
    'button',
    { type: 'button', class: 'r-save', 'data-replica-action': 'save', jsname: 'x8hlje' },
    'Save',
  );
  const details = element(document, 'div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Description',
    class: 'r-field r-wide r-details',
  });
  details.textContent = draft.details;
  const guests = draft.guests.map((guest) => element(document, 'span', { class: 'r-guest' }, guest));
  return element(
    document,
    'div',
    { 'data-is-create': 'true' },
    element(document, 'div', { class: 'r-editor-head' }, close, title, save),
    element(
      document,
      'div',
      { class: 'r-editor-body' },
      timeRow(document, draft, state),
      row(document, 'place', field(document, 'Location', draft.location, 'r-wide')),
      row(document, 'event', element(document, 'span', { jsname: 'QPiGnd' }, state.account.name), ...guests),
      row(document, 'notes', details),
    ),
  );
}

export function editorLoading(document: Document): HTMLElement {
  return element(document, 'div', { class: 'r-loading' }, 'Loading…');
}
