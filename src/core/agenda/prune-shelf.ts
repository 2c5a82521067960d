import type { LocalDate } from '../model.ts';
import { eventDates } from './event-dates.ts';
import type { Shelf } from './shelf.ts';

/** The shelf without what ended before `from` or begins at or after `to`: titles are kept for a limited time only. */
export function pruneShelf(shelf: Shelf, from: LocalDate, to: LocalDate): Shelf {
  const events = shelf.events.filter((event) => {
    const dates = eventDates(event);
    return dates.to > from && dates.from < to;
  });
  const stamps = shelf.stamps
    .map((stamp) => ({ ...stamp, from: stamp.from < from ? from : stamp.from, to: stamp.to > to ? to : stamp.to }))
    .filter((stamp) => stamp.from < stamp.to);
  return { ...shelf, events, stamps };
}
