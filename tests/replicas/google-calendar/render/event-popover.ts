import { addDays, formatDate } from '../calendar-date.ts';
import { classNames } from '../class-names.ts';
import { visibleRange } from '../clock-text.ts';
import { eventIdAttribute, instanceId } from '../encode.ts';
import { rsvpWord, visibleTitle, whoText } from '../label.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaEvent, ReplicaState } from '../model.ts';
import { element } from './element.ts';
import { iconButton } from './icon.ts';

/** "Wednesday, September 16⋅09:00 – 09:45"; all-day: dates only; the year only when it is not this one. */
export function whenText(event: ReplicaEvent, state: ReplicaState): string {
  const day = (date: string): string =>
    formatDate(date, labelLocale(state.locale).intl, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(date.slice(0, 4) === state.today.slice(0, 4) ? {} : { year: 'numeric' }),
    });
  if (event.allDay === true) {
    const last = addDays(event.end.date, -1);
    return last === event.start.date ? day(last) : `${day(event.start.date)} – ${day(last)}`;
  }
  return `${day(event.start.date)}⋅${visibleRange(event.start.minute, event.end.minute, state)}`;
}

/** Rows that arrive late; when they do, everything foreign inside the dialog is dropped (section 6, POPLOG). */
export function lateRows(document: Document, event: ReplicaEvent, state: ReplicaState): HTMLElement[] {
  const rows = [element(document, 'div', { id: 'xDetDlgNot' }, uiWord('reminder', state))];
  if (event.details !== undefined) rows.unshift(element(document, 'div', { id: 'xDetDlgDesc' }, event.details));
  if (event.rsvp !== undefined) {
    const yes = element(document, 'button', { type: 'button', id: 'xRsvpYesBu' }, uiWord('yes', state));
    const no = element(document, 'button', { type: 'button' }, uiWord('no', state));
    const answer = `${uiWord('guest', state)}, ${rsvpWord(event.rsvp, state)}`;
    rows.unshift(element(document, 'div', { id: 'xDetDlgAtt' }, answer));
    rows.push(element(document, 'div', { class: 'r-rsvp', role: 'group' }, uiWord('going', state), yes, no));
  }
  rows.push(element(document, 'div', {}, whoText(event, state)));
  return rows;
}

/** The details popover's frame (section 7): made once, later filled again for other events. */
export function popoverFrame(document: Document, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  return element(
    document,
    'div',
    {
      role: 'dialog',
      'data-chips-dialog': 'true',
      'aria-labelledby': 'rAECCd',
      'data-layout-mode': 'bubble',
      class: 'r-popover',
      style: 'display: none;',
    },
    element(document, 'span', { class: names('popoverSpan') }),
  );
}

export function popoverContent(document: Document, event: ReplicaEvent, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  const close = iconButton(document, 'close', uiWord('close', state), 'close-popover');
  close.id = 'xDetDlgCloseBu';
  const edit = iconButton(document, 'edit', uiWord('editEvent', state), 'edit-event');
  edit.setAttribute('jsname', 'DyVDA');
  // the facts hold no stable attribute for it: what a person finds it by is its word or its bin
  const bin = iconButton(document, 'delete', uiWord('deleteEvent', state), 'delete-event');
  const place =
    event.location === undefined ? undefined : element(document, 'div', { id: 'xDetDlgLoc' }, event.location);
  return element(
    document,
    'div',
    {
      id: 'xDetDlg',
      'data-eventid': eventIdAttribute(event),
      jslog: `35389; 2:[${JSON.stringify(instanceId(event))},${JSON.stringify(event.calendar)}]`,
    },
    element(
      document,
      'div',
      { class: names('popoverHolder') },
      element(document, 'div', { class: 'r-popover-bar' }, edit, bin, close),
      element(document, 'span', { id: 'rAECCd', role: 'heading', 'aria-level': '1' }, visibleTitle(event)),
      element(document, 'div', { id: 'xDetDlgWhen', class: 'r-popover-when' }, whenText(event, state)),
      element(document, 'div', { class: 'r-popover-list' }, place),
    ),
  );
}
