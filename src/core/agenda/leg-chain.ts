import type { CalendarEvent } from '../model.ts';
import { HOUR, MINUTE } from '../time.ts';
import { type Planned, pairCost } from './pair-cost.ts';

/** From one leg to the next. */
const CHANGE = HOUR;
/** Two watches do not agree to the second. */
const OVERLAP = 5 * MINUTE;
const MOST_LEGS = 12;

/**
 * The legs by which a session of several sports was done, in order: the activity nearest to the planned start, and all that follow
 * each other within the hour. `activities` in time order. //=> a swim, a ride and a run with minutes between them: all three
 */
export function legChain(planned: Planned, activities: readonly CalendarEvent[]): CalendarEvent[] {
  const fitting = activities.flatMap((event) => {
    const cost = pairCost(planned, event);
    return cost === null ? [] : [{ event, cost }];
  });
  const first = fitting.reduce<(typeof fitting)[number] | null>(
    (best, one) => (best === null || one.cost < best.cost ? one : best),
    null,
  );
  if (!first) return [];
  const legs = [first.event];
  for (const { event } of fitting) {
    const last = legs.at(-1) as CalendarEvent;
    const isNext = event.start > last.start && event.start >= last.end - OVERLAP && event.start <= last.end + CHANGE;
    if (isNext && event.allDay === null && last.allDay === null && legs.length < MOST_LEGS) legs.push(event);
  }
  return legs;
}
