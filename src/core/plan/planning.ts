import { eventDetector } from '../detect/detect-event.ts';
import { union } from '../intervals.ts';
import { type DetectedEvent, findEfforts } from '../load/find-efforts.ts';
import { findMassages } from '../load/find-massages.ts';
import type { Effort, Instant, Interval, Massage, Problem } from '../model.ts';
import { depthOf, isSpot } from '../rules/massage-kinds.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, HOUR, toInstant } from '../time.ts';
import { busyBlocks } from './busy-blocks.ts';
import type { PlanInput } from './plan-input.ts';

/** What every step of one planning run shares. Built once; nothing in it changes but `chosen`, `problems` and `openersTried`. */
export interface Planning {
  /** As given, its events in time order. */
  input: PlanInput;
  horizon: Interval;
  detected: DetectedEvent[];
  efforts: Effort[];
  /** Booked ones, past and future, with those whose editor is open. */
  massages: Massage[];
  /** Spans already taken, as a union. */
  busy: Interval[];
  /** Spans some source speaks for, as a union. */
  covered: Interval[];
  flights: (Interval & { id: string })[];
  problems: Problem[];
  /** Slots chosen so far in this run. */
  chosen: Massage[];
  /** Needs for which a way to a slot was looked for so far. */
  openersTried: number;
}

/** How long an Add holds its hour while the editor is open. */
export const RESERVATION = 30 * 60_000;

export function startPlanning(given: PlanInput): Planning {
  // The order in which calendars were read must not change a plan.
  const events = [...given.events].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const input = { ...given, events };
  const { now, weeks = 4 } = input;
  const horizon = { from: now, to: now + Math.min(Math.max(weeks, 1), 52) * 7 * DAY };
  const detectEvent = eventDetector(given);
  const detected: DetectedEvent[] = events.map((event) => ({ event, detection: detectEvent(event) }));
  const efforts = findEfforts(detected);
  const booked = findMassages(detected);
  const massages = [...booked, ...pendingVisits(input, booked)];
  return {
    input,
    horizon,
    detected,
    efforts,
    massages,
    busy: busyBlocks(detected, efforts, massages),
    covered: union(input.coverage.map(({ from, to }) => ({ from, to }))),
    flights: detected
      .filter(({ detection }) => detection.signs.includes('flight'))
      .map(({ event }) => ({ id: event.id, from: event.start, to: event.end })),
    problems: [],
    chosen: [],
    openersTried: 0,
  };
}

/** Adds whose editor is open, or that were saved and not yet read back: their hour is spoken for. Once read back they count once. */
function pendingVisits({ bookings, now }: PlanInput, booked: readonly Massage[]): Massage[] {
  return bookings
    .filter(
      ({ state, changedAt }) =>
        state === 'saved' || ((state === 'opening' || state === 'editor') && now - changedAt < RESERVATION),
    )
    .filter(({ start, end }) => !booked.some((massage) => massage.start === start && massage.end === end))
    .map(({ id, kind, start, end, title }) => plannedVisit({ id: `booking:${id}`, kind, start, end, title }))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** A visit that stands in no calendar yet. */
export function plannedVisit(visit: Pick<Massage, 'id' | 'kind' | 'start' | 'end' | 'title'>): Massage {
  return { ...visit, event: null, kindAssumed: false, depth: depthOf(visit.kind), spot: isSpot(visit.kind, null) };
}

/** The hours that would be taken within `window`, and a day around it, without one event. */
export function busyWithout({ detected, efforts, massages }: Planning, id: string, window: Interval): Interval[] {
  const left = (one: { id: string; start: Instant; end: Instant }) =>
    one.id !== id && one.end > window.from - DAY && one.start < window.to + DAY;
  return busyBlocks(
    detected.filter(({ event }) => left(event)),
    efforts.filter(left),
    massages.filter(left),
  );
}

/** Efforts further than this from a massage touch no rule: 504 h ahead for softening, ten days back for late visits. */
const AHEAD = 505 * HOUR;
const BACK = 14 * DAY;

/** The judging context for massages inside `span`. `without` leaves one booked massage out (when another hour is tried for it). */
export function judgeContext(planning: Planning, span: Interval, without: string | null = null): JudgeContext {
  const { input, massages, chosen } = planning;
  const others = [...massages, ...chosen].filter((massage) => massage.id !== without);
  const { lastMassage, strict = false } = input.settings;
  return {
    efforts: planning.efforts.filter((effort) => effort.end > span.from - BACK && effort.start < span.to + AHEAD),
    others,
    history: {
      past: massages
        .filter((massage) => massage.event !== null && massage.id !== without && massage.end <= span.to)
        .map(({ kind, start, end }) => ({ kind, start, end, tendernessHours: null, bruised: null })),
      // A calendar never proves that a massage did not happen (rules.md R20).
      complete: false,
      lastEnd: lastMassage === undefined ? null : toInstant(lastMassage, 12 * 60, input.zone),
    },
    flags: flagsAt(planning, span.from),
    checkIns: input.checkIns,
    flights: planning.flights,
    strict,
  };
}

/** What speaks for care at an hour: health flags always, check-in flags such as "run down" for two days (rules.md section 10). */
export function flagsAt({ input }: Planning, at: Instant): ReadonlySet<string> {
  const said = input.checkIns.filter((checkIn) => checkIn.at <= at && at - checkIn.at <= 48 * HOUR);
  return new Set([...(input.settings.health ?? []), ...said.flatMap(({ flags }) => flags ?? [])]);
}
