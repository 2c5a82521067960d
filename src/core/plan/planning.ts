import { eventDetector } from '../detect/detect-event.ts';
import { union } from '../intervals.ts';
import { type DetectedEvent, findEfforts } from '../load/find-efforts.ts';
import { findMassages } from '../load/find-massages.ts';
import { type TrainingPhase, trainingPhases } from '../load/training-phase.ts';
import type { Booking, Effort, Instant, Interval, Massage, MassageKind, Problem } from '../model.ts';
import { busyEvents } from '../rules/busy-events.ts';
import { flagHolds } from '../rules/flag-holds.ts';
import { keptFor } from '../rules/kept-for.ts';
import { depthOf, isSpot } from '../rules/massage-kinds.ts';
import { pastMassages } from '../rules/past-massages.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { timeLine, within } from '../rules/time-line.ts';
import { DAY, HOUR, toInstant } from '../time.ts';
import { busyBlocks, takingEvents } from './busy-blocks.ts';
import type { PlanInput } from './plan-input.ts';
import { providers } from './providers.ts';

/** What every step of one planning run shares. Built once; nothing in it changes but `chosen`, `problems` and `openersTried`. */
export interface Planning {
  /** As given, its events in time order. */
  input: PlanInput;
  horizon: Interval;
  detected: DetectedEvent[];
  efforts: Effort[];
  /** The phase of training a moment lies in. */
  phaseAt: (at: Instant) => TrainingPhase;
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
  const detectEvent = given.detectEvent ?? eventDetector(given);
  const detected: DetectedEvent[] = events.map((event) => ({ event, detection: detectEvent(event) }));
  const efforts = findEfforts(detected, { checkIns: input.checkIns });
  const booked = findMassages(detected);
  const massages = [...booked, ...pendingVisits(input, booked)];
  return {
    input,
    horizon,
    detected,
    efforts,
    phaseAt: trainingPhases(efforts, { health: input.settings.health ?? [] }),
    massages,
    busy: busyBlocks(takingEvents(detected), efforts, massages),
    covered: union(input.coverage.map(({ from, to }) => ({ from, to }))),
    flights: detected
      .filter(({ detection }) => detection.signs.includes('flight'))
      .map(({ event }) => ({ id: event.id, from: event.start, to: event.end })),
    problems: [],
    chosen: [],
    openersTried: 0,
  };
}

/** `failed`: Save was pressed, and whether it was saved nobody knows. */
const UNDECIDED: ReadonlySet<Booking['state']> = new Set(['opening', 'editor', 'failed']);

/** Adds whose editor is open, or that were saved and not yet read back: their hour is spoken for. Once read back they count once. */
function pendingVisits({ bookings, now }: PlanInput, booked: readonly Massage[]): Massage[] {
  return bookings
    .filter(({ state, changedAt }) => state === 'saved' || (UNDECIDED.has(state) && now - changedAt < RESERVATION))
    .filter(({ start, end }) => !booked.some((massage) => massage.start === start && massage.end === end))
    .map(({ id, kind, start, end, title }) => plannedVisit({ id: `booking:${id}`, kind, start, end, title }))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** A visit that stands in no calendar yet. */
export function plannedVisit(visit: Pick<Massage, 'id' | 'kind' | 'start' | 'end' | 'title'>): Massage {
  return { ...visit, event: null, kindAssumed: false, depth: depthOf(visit.kind), spot: isSpot(visit.kind, null) };
}

/** An hour tried out, as a visit that is in no calendar. */
export function proposal(kind: MassageKind, start: Instant, end: Instant): Massage {
  return plannedVisit({ id: 'proposal', kind, start, end, title: '' });
}

/** The hours that would be taken within `window`, and a day around it, without one event. */
export function busyWithout({ detected, efforts, massages }: Planning, id: string, window: Interval): Interval[] {
  const left = (one: { id: string; start: Instant; end: Instant }) =>
    one.id !== id && one.end > window.from - DAY && one.start < window.to + DAY;
  const events = within(takingLine(detected), window.from - DAY, window.to + DAY);
  return busyBlocks(events.filter(left), efforts.filter(left), massages.filter(left));
}

// Asked for once for every event that might give way.
const takingLine = keptFor((detected: readonly DetectedEvent[]) =>
  timeLine(
    takingEvents(detected),
    ({ start }) => start,
    ({ end }) => end,
  ),
);

/** Efforts further than this from a massage touch no rule: 504 h ahead for softening, 14 days back after a race and a flight. */
const AHEAD = 505 * HOUR;
const BACK = 15 * DAY;
/** Other visits count within a week. */
const VISITS = 8 * DAY;

// Contexts are made by the thousand in one run; these are read once for all of them.
const effortLine = keptFor((efforts: readonly Effort[]) =>
  timeLine(
    efforts,
    ({ start }) => start,
    ({ end }) => end,
  ),
);
const busyLine = keptFor((detected: readonly DetectedEvent[]) =>
  timeLine(
    busyEvents(detected),
    ({ from }) => from,
    ({ to }) => to,
  ),
);
const known = keptFor(({ massages, input }: Planning) => {
  const { lastMassage } = input.settings;
  return {
    past: pastMassages(
      massages.filter(({ event }) => event !== null),
      input.checkIns,
    ),
    lastEnd: lastMassage === undefined ? null : toInstant(lastMassage, 12 * 60, input.zone),
    // Who gives a booked visit is not known: the nearest therapist's way is the least there is.
    travelMin: Math.min(...providers(input.settings).map(({ travelMin }) => travelMin)),
  };
});

/** The judging context for massages inside `span`. `without` leaves one booked massage out (when another hour is tried for it). */
export function judgeContext(planning: Planning, span: Interval, without: string | null = null): JudgeContext {
  const { input, massages, chosen } = planning;
  const { past, lastEnd, travelMin } = known(planning);
  const others: Massage[] = [];
  for (const list of [massages, chosen]) {
    for (const one of list) {
      if (one.id !== without && one.end > span.from - VISITS && one.start < span.to + VISITS) others.push(one);
    }
  }
  return {
    efforts: within(effortLine(planning.efforts), span.from - BACK, span.to + AHEAD),
    others,
    // A calendar never proves that a massage did not happen (rules.md R20).
    history: { past: without === null ? past : past.filter(({ id }) => id !== without), complete: false, lastEnd },
    flags: flagsAt(planning, span.from),
    checkIns: input.checkIns,
    flights: planning.flights,
    busy: within(busyLine(planning.detected), span.from - DAY, span.to + DAY),
    travelMin,
    strict: input.settings.strict ?? false,
  };
}

/** What speaks for care at an hour: health flags of the settings always, those of a check-in for as long as they hold. */
export function flagsAt({ input }: Planning, at: Instant): ReadonlySet<string> {
  const flags = new Set<string>(input.settings.health ?? []);
  for (const { at: said, flags: told } of input.checkIns) {
    for (const flag of told ?? []) if (flagHolds(flag, said, at, input.zone)) flags.add(flag);
  }
  return flags;
}
