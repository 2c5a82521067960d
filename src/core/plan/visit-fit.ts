import { contains, overlaps } from '../intervals.ts';
import type { Instant, Interval, LocalDate } from '../model.ts';
import { keptFor } from '../rules/kept-for.ts';
import { DAY, HOUR, localDate, MINUTE, toInstant, weekday } from '../time.ts';
import type { PlanInput } from './plan-input.ts';
import type { Planning } from './planning.ts';
import { DEFAULTS, isQuietDate, sessionHours, travelMinutes } from './preferences.ts';
import { aroundSession, type Provider, providers } from './providers.ts';

/** What a visit takes of whoever gives it. */
export type Giver = Pick<Provider, 'travelMin' | 'hours' | 'isNew'>;

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

/** The whole door-to-door time of a session: travel, ten minutes to arrive, the session, the first talk, travel (rules.md section 9). */
function doorToDoor(session: Interval, giver: Giver): Interval {
  const { before, after } = aroundSession(giver);
  return { from: session.from - before * MINUTE, to: session.to + after * MINUTE };
}

/** A therapist of the settings, or, for a visit to nobody in particular, the usual way. */
export function giverOf({ settings }: PlanInput, therapist: string | null = null): Giver {
  const listed = therapist === null ? undefined : providers(settings).find(({ id }) => id === therapist);
  return listed ?? { travelMin: travelMinutes(settings), hours: null, isNew: false };
}

/** The notice the user wants; and nobody leaves home before now. */
export function earliestStart({ now, settings }: PlanInput, travelMin = travelMinutes(settings)): Instant {
  const notice = (settings.minNoticeH ?? DEFAULTS.minNoticeH) * HOUR;
  return now + Math.max(notice, (travelMin + DEFAULTS.arriveMin) * MINUTE);
}

/** The instants between which a session may lie on a date; null where the day is not wished. */
export function openHours({ input }: Planning, date: LocalDate, relaxed: Relaxation = {}): Interval | null {
  if (relaxed.hours) return hoursOn(input, date, relaxed);
  const known = wishedHours(input);
  let hours = known.get(date);
  if (hours === undefined) {
    hours = hoursOn(input, date, relaxed);
    known.set(date, hours);
  }
  return hours;
}

/** Every kind of visit asks for the same days. */
const wishedHours = keptFor((_: PlanInput) => new Map<LocalDate, Interval | null>());

function hoursOn({ settings, zone }: PlanInput, date: LocalDate, relaxed: Relaxation): Interval | null {
  if (isQuietDate(date, settings)) return null;
  const own = sessionHours(date, settings);
  const hours = relaxed.hours && (own || relaxed.anyDay) ? relaxed.hours : own;
  return hours && { from: toInstant(date, hours.from, zone), to: toInstant(date, hours.to, zone) };
}

/**
 * The one test of whether a session may stand somewhere: notice, wished hours and the therapist's own, what was seen, other events
 * and visits, and the hours somebody minds the children. The strip a slot is dragged along asks it; `openSpans` says the same of all
 * hours at once. `span`: where sessions will be asked for.
 */
export function visitFit(
  planning: Planning,
  span: Interval,
  relaxed: Relaxation = {},
  giver: Giver = giverOf(planning.input),
): (session: Interval) => Misfit {
  const { input } = planning;
  const near = (other: Interval) => other.to > span.from - DAY && other.from < span.to + DAY;
  const mine = planning.chosen.map(({ start, end, therapist }) =>
    doorToDoor({ from: start, to: end }, giverOf(input, therapist)),
  );
  const taken = [...(relaxed.busy ?? planning.busy), ...mine].filter(near);
  const covered = planning.covered.filter(near);
  const earliest = earliestStart(input, giver.travelMin);
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
    const block = doorToDoor(session, giver);
    if (!isInside(giver.hours, input, date, session)) return 'outside';
    if (input.settings.childcare?.length && !isInside(input.settings.childcare, input, date, block)) return 'outside';
    if (!relaxed.unseen && !covered.some((one) => contains(one, block))) return 'unseen';
    return taken.some((one) => overlaps(one, block)) ? 'busy' : null;
  };
}

/** True where one stretch of a weekly list holds it all; where there is no list, always. */
function isInside(list: Giver['hours'], { zone }: PlanInput, date: LocalDate, held: Interval): boolean {
  if (list === null) return true;
  return list.some(
    ({ day, from, to }) =>
      day === weekday(date) && contains({ from: toInstant(date, from, zone), to: toInstant(date, to, zone) }, held),
  );
}
