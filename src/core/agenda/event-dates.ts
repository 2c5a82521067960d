import type { LocalDate, ReadEvent } from '../model.ts';
import { addDays, localDate } from '../time.ts';

/** The dates an event touches in its source's own clock, `to` exclusive; at least one day. An end at midnight touches no new day. */
export function eventDates(event: ReadEvent): { from: LocalDate; to: LocalDate } {
  const { when, activity } = event;
  // Lists hold an activity by the date it began on, on the clock of the place where it was done.
  if (activity?.date !== undefined) return { from: activity.date, to: addDays(activity.date, 1) };
  if (when.type === 'dates') return { from: when.from, to: when.to > when.from ? when.to : addDays(when.from, 1) };
  if (when.type === 'wall') {
    const endsAtMidnight = when.end.minute === 0 && when.end.date > when.start.date;
    return { from: when.start.date, to: endsAtMidnight ? when.end.date : addDays(when.end.date, 1) };
  }
  const zone = when.zone ?? 'UTC';
  return { from: localDate(when.start, zone), to: addDays(localDate(Math.max(when.start, when.end - 1), zone), 1) };
}
