import { type AgendaDay, agendaDays } from '../agenda-days.ts';
import { formatDate, parts } from '../calendar-date.ts';
import { type ClassNames, classNames } from '../class-names.ts';
import { timeText, visibleRange } from '../clock-text.ts';
import { daysShown } from '../days-shown.ts';
import { chipJslog, datekey, eventIdAttribute } from '../encode.ts';
import { chipFill } from '../event-colors.ts';
import { longDayToday, mainHeading } from '../headings.ts';
import { chipLabel, rsvpWord, showsStartAlone, visibleTitle, whoText } from '../label.ts';
import { labelLocale } from '../labels/all-locales.ts';
import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaEvent, ReplicaState } from '../model.ts';
import { inAllDayRow } from '../timed-pieces.ts';
import { element } from './element.ts';

/** Section 4 [A/C]: three gridcells: time text, title button with the full label, dot with a hidden "Calendar: X". */
function agendaChip(document: Document, event: ReplicaEvent, state: ReplicaState, names: ClassNames): HTMLElement {
  const { start, end } = event;
  const range = showsStartAlone(event) ? timeText(start.minute, state) : visibleRange(start.minute, end.minute, state);
  const time = inAllDayRow(event) ? uiWord('allDay', state) : range;
  const rsvp = event.rsvp === undefined ? '' : `, ${rsvpWord(event.rsvp, state)}`;
  const struck = event.rsvp === 'Declined' ? names('declinedText') : '';
  return element(
    document,
    'div',
    {
      role: 'presentation',
      'data-eventchip': '',
      'data-eventid': eventIdAttribute(event),
      jslog: chipJslog(event, state),
      class: 'r-agenda-chip',
    },
    element(document, 'div', { role: 'gridcell', class: 'r-agenda-time' }, time),
    element(
      document,
      'div',
      { role: 'gridcell', class: 'r-agenda-title' },
      element(
        document,
        'div',
        {
          role: 'button',
          tabindex: '0',
          'aria-label': chipLabel(event, state),
          'data-opens-details': 'true',
          class: struck,
        },
        visibleTitle(event),
      ),
    ),
    element(
      document,
      'div',
      { role: 'gridcell', class: 'r-agenda-dotcell' },
      element(document, 'div', { class: 'r-agenda-dot', style: `background-color: ${chipFill(event, state).border};` }),
      element(document, 'span', { class: names('hiddenLabel') }, whoText(event, state) + rsvp),
    ),
  );
}

function agendaGroup(document: Document, day: AgendaDay, state: ReplicaState, names: ClassNames): HTMLElement {
  const { intl } = labelLocale(state.locale);
  const chips = day.events.map((event) =>
    element(document, 'div', { role: 'row', class: 'r-agenda-row' }, agendaChip(document, event, state, names)),
  );
  const caption = `${formatDate(day.date, intl, { month: 'short' })}, ${formatDate(day.date, intl, { weekday: 'short' })}`;
  const heading = element(
    document,
    'h2',
    { class: day.date === state.today ? 'r-agenda-day r-today' : 'r-agenda-day' },
    element(
      document,
      'button',
      { type: 'button', 'aria-label': longDayToday(day.date, state) },
      String(parts(day.date).day),
    ),
    element(document, 'span', { class: 'r-agenda-caption', 'aria-hidden': 'true' }, caption),
  );
  return element(
    document,
    'div',
    {
      role: 'rowgroup',
      class: 'r-agenda-group',
      'data-datekey': state.view === 'agenda' && state.dialect.agendaDatekeys === false ? undefined : datekey(day.date),
    },
    heading,
    ...chips,
  );
}

/** The schedule, and the list of what a search has found (section 4). */
export function agendaView(document: Document, state: ReplicaState): HTMLElement {
  const names = classNames(state);
  const days = agendaDays(state);
  const dates = state.view === 'search' ? days.map((day) => day.date) : daysShown(state);
  const count = days.reduce((sum, day) => sum + day.events.length, 0);
  const range = {
    'data-start-date-key': datekey(dates[0] ?? state.date),
    'data-end-date-key': datekey(dates.at(-1) ?? state.date),
  };
  return element(
    document,
    'div',
    { role: 'main', class: 'r-main r-agenda-main', tabindex: '-1' },
    element(document, 'h1', { class: names('hiddenLabel') }, mainHeading(count, state)),
    element(
      document,
      'div',
      { role: 'grid', class: 'r-agenda', ...range },
      ...days.map((day) => agendaGroup(document, day, state, names)),
    ),
  );
}
