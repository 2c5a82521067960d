import { addDays, daysBetween } from './calendar-date.ts';
import { daysShown } from './days-shown.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { lastDay } from './stacked-spans.ts';
import { inAllDayRow } from './timed-pieces.ts';

export interface AgendaDay {
  date: string;
  events: ReplicaEvent[];
}

const matches = (event: ReplicaEvent, query: string): boolean =>
  `${event.title} ${event.location ?? ''}`.toLowerCase().includes(query.toLowerCase());

function onDay(events: ReplicaEvent[], date: string): ReplicaEvent[] {
  return events
    .filter((event) => event.start.date <= date && lastDay(event) >= date)
    .sort(
      (a, b) =>
        Number(inAllDayRow(b)) - Number(inAllDayRow(a)) ||
        (a.start.date < date ? 0 : a.start.minute) - (b.start.date < date ? 0 : b.start.minute),
    );
}

/** Search lists every match, whatever the shown date; a longer event stands under each of its days here as well [D]. */
function searchDays(state: ReplicaState): AgendaDay[] {
  const found = state.events.filter((event) => matches(event, state.query ?? ''));
  const dates = new Set(
    found.flatMap((event) =>
      Array.from({ length: daysBetween(event.start.date, lastDay(event)) + 1 }, (_, i) => addDays(event.start.date, i)),
    ),
  );
  return [...dates].sort().map((date) => ({ date, events: onDay(found, date) }));
}

/** The schedule lists only days with events; a longer event stands under each of its days. */
export function agendaDays(state: ReplicaState): AgendaDay[] {
  if (state.view === 'search') return searchDays(state);
  return daysShown(state)
    .map((date) => ({ date, events: onDay(state.events, date) }))
    .filter((day) => day.events.length > 0 || day.date === state.today);
}
