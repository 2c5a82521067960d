import { base64 } from '../encode.ts';
import { shade } from '../event-colors.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaState } from '../model.ts';
import { element } from './element.ts';
import { icon } from './icon.ts';
import { miniMonth } from './mini-month.ts';

/** Section 8.2: checkboxes named after their calendars, div[data-id] = base64(calendar e-mail). */
function calendarList(document: Document, state: ReplicaState): HTMLElement {
  const rows = state.calendars.map((calendar) =>
    element(
      document,
      'div',
      { 'data-id': base64(calendar.id), class: 'r-calendar', role: 'listitem' },
      element(
        document,
        'label',
        {},
        element(document, 'input', {
          type: 'checkbox',
          checked: true,
          'aria-label': calendar.name,
          style: `accent-color: ${shade(calendar.color, state.theme)};`,
        }),
        element(document, 'span', {}, calendar.name),
      ),
    ),
  );
  return element(
    document,
    'div',
    { class: 'r-calendars' },
    element(document, 'div', { class: 'r-calendars-title' }, uiWord('myCalendars', state)),
    element(document, 'div', { role: 'list' }, ...rows),
  );
}

export function drawer(document: Document, state: ReplicaState): HTMLElement {
  const create = element(
    document,
    'button',
    { type: 'button', class: 'r-create', 'data-replica-action': 'create' },
    icon(document, 'add'),
    uiWord('create', state),
  );
  const attributes = { role: 'complementary', class: 'r-drawer', 'aria-label': uiWord('drawer', state) };
  return element(document, 'div', attributes, create, miniMonth(document, state), calendarList(document, state));
}
