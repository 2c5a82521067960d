import { usualMinutes } from '../load/effort-times.ts';
import { kilometres } from '../load/race-rows.ts';
import { tagOf } from '../load/recorded-load.ts';
import type { CalendarEvent, Detection, LocalDate } from '../model.ts';
import { addDays, HOUR, localDate, MINUTE } from '../time.ts';
import { isMultisport, isSameFamily } from './sport-family.ts';

/** A planned effort as matching sees it. */
export interface Planned {
  event: CalendarEvent;
  detection: Detection;
}

/** An activity may begin so long before the planned start, and so long after the planned end. */
export const EARLY = 3 * HOUR;
export const LATE = 6 * HOUR;

/** Half hours from the planned start: a few minutes more or less do not say which of two runs it was. */
const STEP = 30 * MINUTE;
/** Where only a date is known, as if the start were three hours off. */
const BY_DATE = 6;
const FARTHEST = 48;
/** A size that is nearer than this is that of the plan. */
const NEAR = 0.4;
const UNKNOWN_SIZE = 5;
const OTHER_SIZE = 6;

/** How far sums of lesser terms can get, for as many pairs as are weighed at once (`cheapestPairs`). */
const WEIGHT = { size: 1e5, time: 1e8 } as const;
/** More than any cost. */
export const NO_PAIR = 1e12;

/**
 * How badly an activity fits a planned effort: by time, then by size, then by minutes. Null where it cannot be it: another sport,
 * another day. Sums of up to 40 keep that order.
 */
export function pairCost({ event, detection }: Planned, activity: CalendarEvent): number | null {
  if (!isSameFamily(detection.discipline, sportOf(activity))) return null;
  if (isTooLittle({ event, detection }, activity)) return null;
  const isByDate = event.allDay !== null || activity.allDay !== null;
  if (isByDate ? !isOnDate(event, activity) : !isInTime(event, activity)) return null;
  const away = isByDate ? 0 : Math.abs(activity.start - event.start);
  const steps = isByDate ? BY_DATE : Math.min(FARTHEST, Math.floor(away / STEP));
  const size = sizeSteps({ event, detection }, activity);
  return steps * WEIGHT.time + size * WEIGHT.size + Math.min(1440, Math.floor(away / MINUTE));
}

/** The sport of an activity, as its page says, else as its title said. */
export function sportOf({ activity }: CalendarEvent): Detection['discipline'] {
  return activity?.sport ?? activity?.facts?.discipline ?? null;
}

function isInTime(event: CalendarEvent, { start }: CalendarEvent): boolean {
  return start >= event.start - EARLY && start <= event.end + LATE;
}

function isOnDate(event: CalendarEvent, activity: CalendarEvent): boolean {
  const from = event.allDay?.from ?? localDate(event.start, event.zone);
  const date = dateOf(activity, event.zone);
  return date >= from && date < (event.allDay?.to ?? addDays(from, 1));
}

function dateOf({ activity, allDay, start }: CalendarEvent, zone: string): LocalDate {
  return activity?.date ?? allDay?.from ?? localDate(start, zone);
}

/**
 * True for what cannot have been all of a race, but the way to its start: less than half of it; of a race whose length nothing tells,
 * which may be a short one, less than a quarter. What she tagged as a race is one, and legs are less than their race.
 */
function isTooLittle({ event, detection }: Planned, activity: CalendarEvent): boolean {
  if (detection.kind !== 'race' || isMultisport(detection.discipline) || tagOf(activity) === 'race') return false;
  const km = plannedKm({ event, detection });
  const way = activity.load?.km;
  // No way at all is a watch without a signal.
  if (km !== null && way) return way < km / 2;
  const taken = takenMinutes(activity);
  if (taken === null) return false;
  const usual = usualMinutes(detection, event);
  const isKnown =
    km !== null ||
    detection.planned.minutes !== null ||
    detection.distance !== null ||
    event.load?.minutes !== undefined;
  if (isKnown) return taken < usual / 2;
  const own = event.allDay ? usual : (event.end - event.start) / MINUTE;
  return taken < Math.min(usual, own) / 4;
}

function plannedKm({ event, detection: { planned, distance } }: Planned): number | null {
  return event.load?.km ?? planned.km ?? kilometres(distance);
}

/** How long an activity took; null where only its date is known. */
function takenMinutes({ load, allDay, start, end }: CalendarEvent): number | null {
  return load?.minutes ?? (allDay ? null : (end - start) / MINUTE);
}

/** Tenths by which the length of way differs, or where that is not known the time. */
function sizeSteps({ event, detection }: Planned, activity: CalendarEvent): number {
  const km = plannedKm({ event, detection });
  if (km !== null && activity.load?.km !== undefined) return tenths(km, activity.load.km);
  const hours = event.allDay ? null : (event.end - event.start) / MINUTE;
  const minutes = event.load?.minutes ?? detection.planned.minutes ?? hours;
  const taken = takenMinutes(activity);
  return minutes !== null && taken !== null ? tenths(minutes, taken) : UNKNOWN_SIZE;
}

function tenths(wanted: number, done: number): number {
  const differs = wanted > 0 ? Math.abs(done - wanted) / wanted : 1;
  return differs <= NEAR ? Math.floor(differs * 10) : OTHER_SIZE;
}
