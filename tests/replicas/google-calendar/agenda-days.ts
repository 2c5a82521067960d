import { daysShown } from './days-shown.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { lastDay } from './stacked-spans.ts';
import { inAllDayRow } from './timed-pieces.ts';

export interface AgendaDay {
  date: string;
  events: ReplicaEvent[];
}

/** The schedule lists only days with events; a longer event stands under each of its days. */
export function agendaDays(state: ReplicaState): AgendaDay[] {
  return daysShown(state)
    .map((date) => ({
      date,
      events: state.events
        .filter((event) => event.start.date <= date && lastDay(event) >= date)
        .sort(
          (a, b) =>
            Number(inAllDayRow(b)) - Number(inAllDayRow(a)) ||
            (a.start.date < date ? 0 : a.start.minute) - (b.start.date < date ? 0 : b.start.minute),
        ),
    }))
    .filter((day) => day.events.length > 0 || day.date === state.today);
}
