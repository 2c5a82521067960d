import type { CalendarEvent } from '../../../src/core/model.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { at, event, local } from './given-plan.ts';

/** All hours of two weeks but the given ones. */
export function fullWeek(...free: [string, number][]): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let from = at('2026-08-31T00:00');
  const take = (to: number) => {
    if (to > from) events.push(event(`Taken ${local(from)}`, local(from), (to - from) / MINUTE));
  };
  for (const [start, minutes] of free) {
    take(at(start));
    from = at(start) + minutes * MINUTE;
  }
  take(at('2026-09-14T00:00'));
  return events;
}
