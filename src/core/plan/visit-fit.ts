import { contains, overlaps } from '../intervals.ts';
import type { Instant, Interval, LocalDate } from '../model.ts';
import { DAY, HOUR, localDate, MINUTE, toInstant, weekday } from '../time.ts';
import type { PlanInput } from './plan-input.ts';
import type { Planning } from './planning.ts';
import { DEFAULTS, isQuietDate, sessionHours, travelMinutes } from './preferences.ts';

/** What is set aside to try whether it would help. */
export interface Relaxation {
  /** Other hours, on the days wished; with `anyDay` on every day. */
  hours?: { from: number; to: number };
  anyDay?: boolean;
  busy?: readonly Interval[];
  /** As if every day had been seen. */
  unseen?: boolean;
  /** As near to other visits as may be. */
  nearVisits?: boolean;
  /** A visit that is to be moved, so that it does not keep others away. */
  beside?: string;
}

/** Why a visit cannot stand at an hour; null where it can. */
export type Misfit = 'past' | 'outside' | 'unseen' | 'busy' | null;

/** The whole door-to-door time of a session: travel, ten minutes to arrive, the session, travel (rules.md section 9). */
export function doorToDoor(session: Interval, travelMin: number): Interval {
  return { from: session.from - (travelMin + DEFAULTS.arriveMin) * MINUTE, to: session.to + travelMin * MINUTE };
}

/** The notice the user wants; and nobody leaves home before now. */
export function earliestStart({ now, settings }: PlanInput, travelMin = travelMinutes(settings)): Instant {
  const notice = (settings.minNoticeH ?? DEFAULTS.minNoticeH) * HOUR;
  return now + Math.max(notice, (travelMin + DEFAULTS.arriveMin) * MINUTE);
}

/** The instants between which a session may lie on a date; null where the day is not wished. */
export function openHours({ input }: Planning, date: LocalDate, relaxed: Relaxation = {}): Interval | null {
  if (isQuietDate(date, input.settings)) return null;
  const own = sessionHours(date, input.settings);
  const hours = relaxed.hours && (own || relaxed.anyDay) ? relaxed.hours : own;
  return hours && { from: toInstant(date, hours.from, input.zone), to: toInstant(date, hours.to, input.zone) };
}

/**
 * The one test of whether a session may stand somewhere: notice, wished hours, what was seen, other events and visits, and the hours
 * somebody minds the children. Slots and the strip a slot is dragged along both ask it. `span`: where sessions will be asked for.
 */
export function visitFit(planning: Planning, span: Interval, relaxed: Relaxation = {}): (session: Interval) => Misfit {
  const { input } = planning;
  const travel = travelMinutes(input.settings);
  const near = (other: Interval) => other.to > span.from - DAY && other.from < span.to + DAY;
  const mine = planning.chosen.map(({ start, end }) => doorToDoor({ from: start, to: end }, travel));
  const taken = [...(relaxed.busy ?? planning.busy), ...mine].filter(near);
  const covered = planning.covered.filter(near);
  const earliest = earliestStart(input);
  // Sessions are asked for in order, many to a day.
  let date = '';
  let hours: Interval | null = null;
  return (session) => {
    if (session.from < earliest) return 'past';
    const on = localDate(session.from, input.zone);
    if (on !== date) {
      date = on;
      hours = openHours(planning, date, relaxed);
    }
    if (!hours || !contains(hours, session)) return 'outside';
    const block = doorToDoor(session, travel);
    if (!insideChildcare(input, date, block)) return 'outside';
    if (!relaxed.unseen && !covered.some((one) => contains(one, block))) return 'unseen';
    return taken.some((one) => overlaps(one, block)) ? 'busy' : null;
  };
}

function insideChildcare({ settings, zone }: PlanInput, date: LocalDate, block: Interval): boolean {
  if (!settings.childcare?.length) return true;
  return settings.childcare.some(
    ({ day, from, to }) =>
      day === weekday(date) && contains({ from: toInstant(date, from, zone), to: toInstant(date, to, zone) }, block),
  );
}
