import { daysShown, isColumnView } from './days-shown.ts';
import { eventIdAttribute } from './encode.ts';
import { type ExpectedChip, expectedChips } from './expected.ts';
import { showsStartAlone } from './label.ts';
import type { DayMinute, ReplicaEvent, ReplicaState } from './model.ts';
import { inAllDayRow } from './timed-pieces.ts';

/**
 * One event of a page that lists events rather than placing them (month, custom weeks, schedule, search), as a perfect
 * reader should see it.
 */
export interface ExpectedEvent {
  eventId: string;
  title: string;
  start: DayMinute;
  end: DayMinute;
  /** a bar: its days are what counts, also where it has clock times (24 hours and more) */
  wholeDays: boolean;
  /** without clock times */
  allDay: boolean;
  /** the days on which it is shown */
  days: string[];
  /**
   * `exact`: start and end can be read. `start`: the page shows no end (a short task, an unknown chip of the month, a chip
   * without label). `nothing`: not even its date is on the page. Both may be missing, but that must be said.
   */
  told: 'exact' | 'start' | 'nothing';
  busyHint: ExpectedChip['busyHint'];
}

/** How much of its time an event's chips tell in this view. */
function toldOf(event: ReplicaEvent, state: ReplicaState): ExpectedEvent['told'] {
  const isList = state.view === 'agenda' || state.view === 'search';
  const dated = state.view === 'search' || state.dialect.agendaDatekeys !== false;
  if (isList) {
    // An unknown label need not name a date: the first day listed may be the one on which it ends.
    const begunBefore = state.view === 'agenda' && event.start.date < (daysShown(state)[0] ?? '');
    if ((!dated || begunBefore) && event.chip === 'unknown') return 'nothing';
    return showsStartAlone(event) ? 'start' : 'exact';
  }
  if (inAllDayRow(event)) return 'exact';
  if (event.chip === 'unknown' || state.dialect.noStackedLabels === true) return 'start';
  return showsStartAlone(event) ? 'start' : 'exact';
}

/** The events of a view without geometry. Empty for column views: those are compared chip by chip. */
export function expectedEvents(state: ReplicaState): ExpectedEvent[] {
  if (isColumnView(state)) return [];
  const chips = expectedChips(state);
  return state.events.flatMap((event) => {
    const eventId = eventIdAttribute(event);
    const own = chips.filter((chip) => chip.eventId === eventId);
    const [first] = own;
    if (first === undefined) return [];
    return {
      eventId,
      title: first.title,
      start: event.start,
      end: event.end,
      wholeDays: inAllDayRow(event),
      allDay: event.allDay === true,
      days: own.map((chip) => chip.day),
      told: toldOf(event, state),
      busyHint: first.busyHint,
    };
  });
}

/** Dates for which a page shows all there is: those of the columns. Month hides some, schedule and search are lists. */
export function expectedSeen(state: ReplicaState): string[] {
  return isColumnView(state) ? daysShown(state) : [];
}
