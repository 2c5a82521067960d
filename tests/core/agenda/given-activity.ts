import { matchActivities } from '../../../src/core/agenda/match-activities.ts';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import type { ActivityAnswer, ActivityCoverage, CalendarEvent, RecordedActivity } from '../../../src/core/model.ts';
import { MINUTE, startOfDay, toInstant } from '../../../src/core/time.ts';
import { seenEvent } from './given-reading.ts';

export const ZONE = 'Europe/Berlin';
export const ATHLETE = { source: 'strava', account: '12345678' } as const;

/** `2026-10-13T18:00` on the clock of Berlin. */
export function at(local: string): number {
  const [hours = 0, minutes = 0] = local.slice(11).split(':').map(Number);
  return toInstant(local.slice(0, 10), hours * 60 + minutes, ZONE);
}

/** Something planned in a calendar; its title is its id. */
export function planned(title: string, start: string, minutes = 60, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const from = at(start);
  return seenEvent(title, { title, start: from, end: from + minutes * MINUTE, ...more });
}

/** The same on a date, `to` exclusive. */
export function plannedOn(title: string, from: string, to: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const span = { start: startOfDay(from, ZONE), end: startOfDay(to, ZONE) };
  return seenEvent(title, { title, ...span, allDay: { from, to }, ...more });
}

/** An activity as the agenda has it: no title, its kilometres and minutes measured. */
export function activity(
  id: string,
  start: string,
  minutes = 60,
  { km, ...more }: Partial<RecordedActivity> & { km?: number } = {},
): CalendarEvent {
  const from = at(start);
  return seenEvent(`${id}@strava`, {
    ...ATHLETE,
    nativeId: id,
    seenIn: [{ ...ATHLETE, nativeId: id }],
    title: '',
    calendar: '',
    busy: 'free',
    start: from,
    end: from + minutes * MINUTE,
    load: { from: 'measured', minutes, ...(km === undefined ? {} : { km }) },
    activity: { sport: 'run', tag: null, date: start.slice(0, 10), ...more },
  });
}

/** An activity of which only the date is known. */
export function activityOn(id: string, date: string, more: Partial<RecordedActivity> = {}): CalendarEvent {
  const to = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
  const { load: _, ...event } = activity(id, `${date}T00:00`, 0, { date, ...more });
  return { ...event, end: startOfDay(to, ZONE), allDay: { from: date, to } };
}

/** All she did from one date to the other (exclusive), as a list told at `asOf`. */
export function lists(from: string, to: string, asOf: string): ActivityCoverage {
  return { ...ATHLETE, from: startOfDay(from, ZONE), to: startOfDay(to, ZONE), asOf: at(asOf) };
}

export function unlinked(plan: string, id: string): ActivityAnswer {
  return { type: 'unlink', id: `${plan}-${id}`, planned: plan, activity: `${id}@strava`, at: 0 };
}

export function did(plan: string): ActivityAnswer {
  return { type: 'did', id: plan, planned: plan, at: 0 };
}

const detectEvent = eventDetector();

export function match(
  events: readonly CalendarEvent[],
  more: { coverage?: ActivityCoverage[]; answers?: ActivityAnswer[] } = {},
): CalendarEvent[] {
  return matchActivities({ events, detectEvent, coverage: [], answers: [], ...more });
}

/** Which plan was done by which activity, what was missed, and what stands alone. */
export function outcome(events: readonly CalendarEvent[]): Record<string, string> {
  return Object.fromEntries(
    events.map(({ id, done, missed, activity: own }) => [
      id.replace('@strava', ''),
      done ? done.nativeId : missed ? 'missed' : own ? 'alone' : 'planned',
    ]),
  );
}
