import { union } from '../intervals.ts';
import { type DetectedEvent, takesPlace } from '../load/find-efforts.ts';
import type { CalendarEvent, Effort, Interval, Massage } from '../model.ts';

/** Signs of an all-day event that mean the user is not at home. */
const AWAY = ['away', 'travel', 'flight'];

/** The events that take their hours. All-day ones are handled on purpose, see `takesTime`. */
export function takingEvents(detected: readonly DetectedEvent[]): CalendarEvent[] {
  return detected.filter(takesTime).map(({ event }) => event);
}

/** Hours that are taken: by events, efforts, and visits. Massages whose editor is open count. */
export function busyBlocks(
  events: readonly CalendarEvent[],
  efforts: readonly Effort[],
  massages: readonly Massage[],
): Interval[] {
  const taken = events.map(({ start, end }) => ({ from: start, to: end }));
  const trained = efforts.map(({ start, end }) => ({ from: start, to: end }));
  const booked = massages.map(({ start, end }) => ({ from: start, to: end }));
  return union([...taken, ...trained, ...booked]);
}

/**
 * A page never shows whether an all-day event is free or busy, and Google's own default is free (birthdays, holidays), so there
 * only being away takes the day. A file says it (TRANSP), and is believed; but an all-day workout takes its hour, not its day.
 */
function takesTime({ event, detection }: DetectedEvent): boolean {
  if (!takesPlace(event) || detection.signs.includes('cancelled')) return false;
  if (!event.allDay) return event.busy === 'busy';
  if (detection.kind !== 'other') return false;
  if (detection.signs.some((sign) => AWAY.includes(sign))) return true;
  return event.source === 'file' && event.busy === 'busy';
}
