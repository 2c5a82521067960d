import { addDays, mondayOf, offsetAt, startOfDay } from '../../src/core/time.ts';
import type { ReplicaState } from '../replicas/google-calendar/model.ts';
import { sampleWeek } from '../replicas/google-calendar/scenario/sample-week.ts';

export const ZONE = 'Europe/Berlin';

/**
 * A whole week ahead, at least five days off, around which no clock changes. The browsers run on the real clock, so the scenario moves along with it: a
 * page, its script and the worker then agree on what time it is without any of them being told.
 */
export function comingMonday(now: number = Date.now()): string {
  let monday = addDays(mondayOf(addDays(new Date(now).toISOString().slice(0, 10), 3)), 7);
  while (offsetAt(startOfDay(monday, ZONE), ZONE) !== offsetAt(startOfDay(addDays(monday, 35), ZONE), ZONE)) {
    monday = addDays(monday, 7);
  }
  return monday;
}

/** `GMT+01`, as the page writes an offset into its gutter. */
export function gutter(date: string, zone: string = ZONE): string {
  const minutes = offsetAt(startOfDay(date, zone), zone);
  const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0');
  const rest = Math.abs(minutes) % 60;
  return `GMT${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${rest}`}`;
}

/** The sample runner's calendar, with the coming week on screen. */
export function comingWeek(overrides: Partial<ReplicaState> = {}): ReplicaState {
  const monday = comingMonday();
  const today = new Date().toISOString().slice(0, 10);
  return sampleWeek(monday, { today, zone: ZONE, gutters: [gutter(monday)], ...overrides });
}

/** The address of a view. */
export function viewPath(date: string, view = 'week', account = 0): string {
  return `/calendar/u/${account}/r/${view}/${date.split('-').map(Number).join('/')}`;
}
