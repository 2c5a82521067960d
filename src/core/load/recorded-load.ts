import type { CalendarEvent, Interval, LoadSignals, LoadTag } from '../model.ts';
import { MINUTE } from '../time.ts';
import { isPlausible } from './number-limits.ts';

/** The hours in which it was done; null for a plan, and where no more than the date is known, or one leg: those of the plan stand then. */
export function recordedHours(event: CalendarEvent): Interval | null {
  const { activity, done, allDay, start, end } = event;
  if (done) return isPlannedHours(event) ? null : { from: done.start, to: done.end };
  return activity && !allDay ? { from: start, to: end } : null;
}

/**
 * What was measured of an event, by the activity it was done by where it was planned; undefined where nothing was. Hours with all
 * pauses are a measure too, where the time without them is not known.
 */
export function measuredLoad(event: CalendarEvent): LoadSignals | undefined {
  const { activity, done } = event;
  const load = done ? done.load : event.load;
  if (!activity && !done) return load?.from === 'measured' ? load : undefined;
  if (load?.minutes !== undefined || isPlannedHours(event)) return load;
  const hours = recordedHours(event);
  const minutes = hours ? (hours.to - hours.from) / MINUTE : undefined;
  return isPlausible('minutes', minutes) ? { from: 'measured', ...load, minutes } : load;
}

/** As she tagged it where it was recorded. A list of activities may know of a race what no number says. */
export function tagOf({ load, done, activity }: CalendarEvent): LoadTag | undefined {
  const said = done ? done.load?.tag : load?.tag;
  if (said) return said;
  const tag = (done?.activity ?? activity)?.tag;
  if (tag === 'hard') return 'workout';
  return tag === 'long' ? 'long-run' : (tag ?? undefined);
}

/** Done on a date, or only one leg of it recorded: then its hours are still those of the plan. */
function isPlannedHours({ done, start, end }: CalendarEvent): boolean {
  return done !== undefined && done.start === start && done.end === end;
}
