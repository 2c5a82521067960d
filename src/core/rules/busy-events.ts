import { type DetectedEvent, takesPlace } from '../load/find-efforts.ts';
import type { EventKind, Interval } from '../model.ts';
import { DAY } from '../time.ts';

/** Judged as what they are, or, for a rest day, no appointment at all. */
const NOT_BUSY: readonly EventKind[] = ['race', 'hard', 'long', 'easy', 'strength', 'massage', 'rest'];

/**
 * Timed events that take her time and are no efforts and no massages: over one of them a massage is double booked (rules.md
 * section 7). What lasts a day or longer is a stay, not an appointment.
 */
export function busyEvents(detected: readonly DetectedEvent[]): (Interval & { id: string })[] {
  return detected
    .filter(({ event, detection }) => {
      if (event.allDay || event.busy !== 'busy' || event.end - event.start >= DAY) return false;
      return takesPlace(event) && !detection.signs.includes('cancelled') && !NOT_BUSY.includes(detection.kind);
    })
    .map(({ event }) => ({ id: event.id, from: event.start, to: event.end }));
}
