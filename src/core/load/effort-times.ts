import type { CalendarEvent, Detection, Interval } from '../model.ts';
import { addDays, MINUTE, toInstant, toWall } from '../time.ts';
import { isPlausible } from './number-limits.ts';
import { kilometres, RACE_ROWS, runningRow } from './race-rows.ts';
import { recordedHours } from './recorded-load.ts';

/** Start of an all-day race until the user says otherwise (rules.md section 12). */
const RACE_START = 8 * 60;
/** Where no timed workout tells the user's usual hour. */
const TRAINING_START = 18 * 60;

export interface EffortTimes extends Interval {
  assumed: ('start' | 'end')[];
}

/**
 * Instants of an effort: those in which it was done, where that is known. A timed event keeps its own, but for a race nobody runs so
 * fast; an all-day one gets the usual hour and duration.
 */
export function effortTimes(event: CalendarEvent, detection: Detection, usualStart: number | null): EffortTimes {
  const race = detection.kind === 'race';
  const recorded = recordedHours(event);
  if (recorded) return { ...recorded, assumed: [] };
  if (!event.allDay) {
    const usual = usualMinutes(detection, event) * MINUTE;
    // Nobody runs twice as fast as usual: a marathon of an hour is a calendar's default length, not its end.
    const isTooShort = race && !event.load?.minutes && event.end - event.start < usual / 2;
    if (isTooShort) return { from: event.start, to: event.start + usual, assumed: ['end'] };
    return { from: event.start, to: event.end, assumed: [] };
  }
  const from = toInstant(event.allDay.from, race ? RACE_START : (usualStart ?? TRAINING_START), event.zone);
  const lastDay = addDays(event.allDay.to, -1);
  // A race over several days is one block, from the first start to the last evening.
  if (lastDay > event.allDay.from)
    return { from, to: toInstant(lastDay, 20 * 60, event.zone), assumed: ['start', 'end'] };
  return { from, to: from + usualMinutes(detection, event) * MINUTE, assumed: ['start', 'end'] };
}

/**
 * As long as such an effort takes, by what was planned. Minutes measured for a plan (`done`) come with hours, or belong to none that are
 * known: a calendar's page could tell them from such an end.
 */
export function usualMinutes({ kind, distance, discipline, planned }: Detection, { load }: CalendarEvent): number {
  if (isPlausible('minutes', load?.minutes)) return Math.max(10, Math.round(load?.minutes ?? 10));
  if (planned.minutes !== null) return Math.max(10, Math.round(planned.minutes));
  const row = distance === null ? undefined : RACE_ROWS[distance];
  if (kind === 'race' && row) return row.minutes;
  const km = kilometres(distance);
  if (km !== null) {
    const perKm = discipline === 'cycling' ? 2.5 : kind === 'race' ? runningRow(km).minutes / runningRow(km).km : 6;
    return Math.max(20, Math.round(km * perKm));
  }
  if (kind === 'race') return discipline === 'ultra' ? 390 : 120;
  return kind === 'long' ? 120 : 60;
}

/** The middle one of the user's timed workouts' starting minutes; null below three of them. */
export function usualStartMinute(timed: readonly CalendarEvent[]): number | null {
  if (timed.length < 3) return null;
  const minutes = timed.map((event) => Math.floor(toWall(event.start, event.zone).minute)).sort((a, b) => a - b);
  return minutes[Math.floor(minutes.length / 2)] ?? null;
}
