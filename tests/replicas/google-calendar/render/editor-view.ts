import { addDays, formatDate } from '../calendar-date.ts';
import { timeText } from '../clock-text.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
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

/** The date as its input shows it, in the page's language. */
export function fieldDate(date: string, state: Pick<ReplicaState, 'locale'>): string {
  return formatDate(date, labelLocale(state.locale).intl, { month: 'short', day: 'numeric', year: 'numeric' });
}

function timeRow(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement {
  const lastDate = draft.allDay ? addDays(draft.end.date, -1) : draft.end.date;
  const date = (word: 'startDate' | 'endDate', value: string): HTMLElement =>
    field(document, uiWord(word, state), fieldDate(value, state), 'r-date');
  const time = (word: 'startTime' | 'endTime', minute: number): HTMLElement =>
    field(document, uiWord(word, state), timeText(minute, state), 'r-time');
  const fields = [date('startDate', draft.start.date)];
  if (!draft.allDay) fields.push(time('startTime', draft.start.minute));
  fields.push(element(document, 'span', {}, uiWord('to', state)));
  if (!draft.allDay) fields.push(time('endTime', draft.end.minute));
  fields.push(date('endDate', lastDate));
  const zone = element(document, 'span', { class: 'r-zone-note' }, draft.allDay ? '' : state.zone);
  const word = uiWord('allDay', state);
  const box = { type: 'checkbox', 'aria-label': word, checked: draft.allDay };
  const allDay = element(document, 'label', {}, element(document, 'input', box), ` ${word}`);
  return row(document, 'schedule', ...fields, zone, allDay);
}

/** Save of the editor; its name is stable since 2023 (section 7), its word is not. */
function saveButton(document: Document, state: ReplicaState): HTMLElement {
  const { saveWithoutName, saveDisabledMs } = state.dialect;
  const attributes: Attributes = {
    type: 'button',
    class: 'r-save',
    'data-replica-action': 'save',
    jsname: saveWithoutName === true ? undefined : 'x8hlje',
    disabled: (saveDisabledMs ?? 0) > 0,
  };
  return element(document, 'button', attributes, uiWord('save', state));
}

/** What marks a guest was not captured: both attributes are guesses. */
function guestList(document: Document, draft: EventDraft, state: ReplicaState): HTMLElement | undefined {
  if (draft.guests.length === 0) return undefined;
  const name = state.dialect.guestChips === 'hovercard' ? 'data-hovercard-id' : 'data-email';
  const chips = draft.guests.map((guest) =>
    element(document, 'div', { role: 'option', [name]: guest, class: 'r-guest' }, guest),
  );
  const attributes = { role: 'listbox', 'aria-label': uiWord('guests', state), class: 'r-guests' };
  return element(document, 'div', attributes, ...chips);
}

function editorHead(document: Document, draft: EventDraft, state: ReplicaState, isNew: boolean): HTMLElement {
  const close = iconButton(document, 'close', uiWord(isNew ? 'cancelCreation' : 'close', state), 'close-editor');
  close.setAttribute('data-use-native-focus-logic', 'true');
  const title = element(document, 'input', {
    type: 'text',
    id: 'xTiIn',
    class: 'r-bigfield',
    'aria-label': uiWord('title', state),
    placeholder: uiWord('addTitle', state),
    autocomplete: 'off',
    'data-initial-value': draft.title,
    value: draft.title,
  });
  return element(document, 'div', { class: 'r-editor-head' }, close, title, saveButton(document, state));
}

/** The editor (section 7 [B]): #xTiIn, data-initial-value, div[data-is-create], the close button, Save beside it. */
export function editorView(document: Document, draft: EventDraft, state: ReplicaState, isNew = true): HTMLElement {
  const details = element(document, 'div', {
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': uiWord('description', state),
    class: 'r-field r-wide r-details',
  });
  details.textContent = draft.details;
  const colour = element(document, 'span', { jsname: 'QPiGnd' }, state.account.name);
  const guests = guestList(document, draft, state);
  const twice = state.dialect.twoSaves === true ? [saveButton(document, state)] : [];
  return element(
    document,
    'div',
    { 'data-is-create': String(isNew) },
    editorHead(document, draft, state, isNew),
    element(
      document,
      'div',
      { class: 'r-editor-body' },
      timeRow(document, draft, state),
      row(document, 'place', field(document, uiWord('location', state), draft.location, 'r-wide r-place')),
      row(document, 'event', colour, ...(guests === undefined ? [] : [guests])),
      row(document, 'notes', details),
      ...twice,
    ),
  );
}

export function editorLoading(document: Document, state: ReplicaState): HTMLElement {
  return element(document, 'div', { class: 'r-loading' }, uiWord('loading', state));
}
