import { agendaDays } from './agenda-days.ts';
import { addDays } from './calendar-date.ts';
import { daysShown, isColumnView, isMonthLike } from './days-shown.ts';
import { eventIdAttribute } from './encode.ts';
import { visibleTitle } from './label.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { type DayOverflow, monthOverflow } from './month-overflow.ts';
import { MONTH_ROWS } from './render/month-view.ts';
import { type ShownColumn, shownColumns } from './shown-columns.ts';
import { lastDay, stackedSpans } from './stacked-spans.ts';
import { inAllDayRow, timedPieces } from './timed-pieces.ts';

/**
 * One chip as a perfect reader should see it in the shown view.
 *
 * - `place: 'column'`: a timed chip of one day column, CLIPPED to that column: `startDate` is the column's date and
 *   `endDate` as well, minutes run 0..1440 (1440 = to midnight). An event across midnight gives two entries.
 * - `place: 'all-day'`: a chip under one day of the all-day row; an event of several days gives one entry a day.
 *   `startDate`/`endDate` are that day and the next (exclusive) and minutes are 0, also for timed events of >= 24 h.
 * - `place: 'month'`: as above for all-day chips; a timed chip has its own start and end, unclipped. Events behind
 *   "N more" are NOT listed: they are not in the DOM.
 * - `place: 'agenda'` and `'search'`: one entry under each listed day, start and end unclipped.
 *
 * In a day split by people only the account's own column counts: `chipsOfOthers` lists the rest.
 *
 * Minutes are exact; a reader of geometry that rounds to 5 minutes should be compared with rounded values, and at
 * H = 40 with `clampInlineHeight` a chip of 15 min reads as 20.
 */
export interface ExpectedChip {
  place: 'column' | 'all-day' | 'month' | 'agenda' | 'search';
  /** the raw attribute */
  eventId: string;
  title: string;
  /** the day whose column, cell or group holds the chip */
  day: string;
  startDate: string;
  startMinute: number;
  endDate: string;
  endMinute: number;
  allDay: boolean;
  calendar: string;
  /** what the chip itself tells; `transparent` events look like any other, so they are 'busy' here */
  busyHint: 'busy' | 'declined' | 'tentative' | 'needs-rsvp' | 'task' | 'unknown';
  /** not readable from the page, for tests that compare with an API */
  transparent: boolean;
}

function busyHint(event: ReplicaEvent): ExpectedChip['busyHint'] {
  if (event.chip === 'unknown') return 'unknown';
  if (event.chip === 'task' || event.chip === 'ttb-task') return 'task';
  if (event.rsvp === 'Declined') return 'declined';
  if (event.rsvp === 'Tentative') return 'tentative';
  return event.rsvp === 'Needs RSVP' ? 'needs-rsvp' : 'busy';
}

type Times = Pick<ExpectedChip, 'startDate' | 'startMinute' | 'endDate' | 'endMinute'>;

function chip(event: ReplicaEvent, place: ExpectedChip['place'], day: string, times: Times): ExpectedChip {
  return {
    place,
    eventId: eventIdAttribute(event),
    title: visibleTitle(event),
    day,
    ...times,
    allDay: place === 'all-day' || inAllDayRow(event),
    calendar: event.calendar,
    busyHint: busyHint(event),
    transparent: event.transparent === true,
  };
}

const wholeDay = (day: string): Times => ({ startDate: day, startMinute: 0, endDate: addDays(day, 1), endMinute: 0 });

function ownTimes(event: ReplicaEvent): Times {
  const { start, end } = event;
  return { startDate: start.date, startMinute: start.minute, endDate: end.date, endMinute: end.minute };
}

const ownColumns = (state: ReplicaState): ShownColumn[] =>
  shownColumns(state).filter((column) => column.owner === state.account.email);

function columnChips(state: ReplicaState): ExpectedChip[] {
  return ownColumns(state).flatMap(({ date: day, events }) => [
    ...events
      .filter((event) => inAllDayRow(event) && event.start.date <= day && lastDay(event) >= day)
      .map((event) => chip(event, 'all-day', day, wholeDay(day))),
    ...timedPieces(events, day).map((piece) =>
      chip(piece.event, 'column', day, {
        startDate: day,
        startMinute: piece.startMinute,
        endDate: day,
        endMinute: piece.endMinute,
      }),
    ),
  ]);
}

function monthDays(state: ReplicaState): { day: string; overflow: DayOverflow }[] {
  const dates = daysShown(state);
  const width = state.hideWeekends === true ? 5 : 7;
  const days: { day: string; overflow: DayOverflow }[] = [];
  for (let start = 0; start < dates.length; start += width) {
    const week = dates.slice(start, start + width);
    const overflows = monthOverflow(
      stackedSpans(state.events, week),
      week.length,
      state.dialect.monthRows ?? MONTH_ROWS,
    );
    overflows.forEach((overflow, index) => {
      days.push({ day: week[index] ?? '', overflow });
    });
  }
  return days;
}

function monthChips(state: ReplicaState): ExpectedChip[] {
  return monthDays(state).flatMap(({ day, overflow }) =>
    overflow.shown.map(({ event }) => chip(event, 'month', day, inAllDayRow(event) ? wholeDay(day) : ownTimes(event))),
  );
}

/** Every chip of the shown view, in no particular order. */
export function expectedChips(state: ReplicaState): ExpectedChip[] {
  if (isColumnView(state)) return columnChips(state);
  if (isMonthLike(state)) return monthChips(state);
  if (state.view === 'agenda' || state.view === 'search') {
    const { view } = state;
    return agendaDays(state).flatMap((day) => day.events.map((event) => chip(event, view, day.date, ownTimes(event))));
  }
  return [];
}

/** Raw ids of the events behind "N more" of the month view: a reader must not claim to know them. */
export function hiddenInMonth(state: ReplicaState): string[] {
  if (!isMonthLike(state)) return [];
  const hidden = monthDays(state).flatMap(({ overflow }) =>
    overflow.hidden.map(({ event }) => eventIdAttribute(event)),
  );
  return [...new Set(hidden)];
}

/** Raw ids of what stands in other people's columns: never to be read. */
export function chipsOfOthers(state: ReplicaState): string[] {
  if (!isColumnView(state)) return [];
  return shownColumns(state)
    .filter((column) => column.owner !== state.account.email)
    .flatMap(({ date, events }) =>
      events.filter((event) => event.start.date <= date && lastDay(event) >= date).map(eventIdAttribute),
    );
}
