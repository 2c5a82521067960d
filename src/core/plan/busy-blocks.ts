import { union } from '../intervals.ts';
import { type DetectedEvent, takesPlace } from '../load/find-efforts.ts';
import type { Effort, Interval, Massage } from '../model.ts';

/** Signs of an all-day event that mean the user is not at home. */
const AWAY = ['away', 'travel', 'flight'];

/** Hours that are taken. All-day events are handled on purpose, see `takesTime`. Massages whose editor is open count. */
export function busyBlocks(
  detected: readonly DetectedEvent[],
  efforts: readonly Effort[],
  massages: readonly Massage[],
): Interval[] {
  const taken = detected.filter(takesTime).map(({ event }) => ({ from: event.start, to: event.end }));
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
