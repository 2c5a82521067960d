import { union } from '../intervals.ts';
import { type DetectedEvent, detectEvent, findEfforts } from '../load/find-efforts.ts';
import { findMassages } from '../load/find-massages.ts';
import type { Effort, Instant, Interval, Massage, Problem } from '../model.ts';
import { depthOf, isSpot } from '../rules/massage-kinds.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, HOUR, toInstant } from '../time.ts';
import { busyBlocks } from './busy-blocks.ts';
import type { PlanInput } from './plan-input.ts';

/** What every step of one planning run shares. Built once; nothing in it changes but `chosen`. */
export interface Planning {
  input: PlanInput;
  horizon: Interval;
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
}

/** How long an Add holds its hour while the editor is open. */
export const RESERVATION = 30 * 60_000;

export function startPlanning(input: PlanInput): Planning {
  const { events, now, weeks = 4 } = input;
  const horizon = { from: now, to: now + Math.min(Math.max(weeks, 1), 52) * 7 * DAY };
  const detected: DetectedEvent[] = events.map((event) => ({ event, detection: detectEvent(event) }));
  const efforts = findEfforts(detected);
  const massages = [...findMassages(detected), ...pendingVisits(input)];
  return {
    input,
    horizon,
    efforts,
    massages,
    busy: busyBlocks(detected, efforts, massages),
    covered: union(input.coverage.map(({ from, to }) => ({ from, to }))),
    flights: detected
      .filter(({ detection }) => detection.signs.includes('flight'))
      .map(({ event }) => ({ id: event.id, from: event.start, to: event.end })),
    problems: [],
    chosen: [],
  };
}

/** Adds whose editor is open, or that were saved and not yet read back: their hour is spoken for. */
function pendingVisits({ bookings, now }: PlanInput): Massage[] {
  return bookings
    .filter(
      ({ state, changedAt }) =>
        state === 'saved' || ((state === 'opening' || state === 'editor') && now - changedAt < RESERVATION),
    )
    .map(({ id, kind, start, end, title }) => ({
      id: `booking:${id}`,
      event: null,
      title,
      kind,
      kindAssumed: false,
      depth: depthOf(kind),
      spot: isSpot(kind, null),
      start,
      end,
    }));
}

/** Efforts further than this from a massage touch no rule: 504 h ahead for softening, ten days back for late visits. */
const AHEAD = 505 * HOUR;
const BACK = 14 * DAY;

/** The judging context for massages inside `span`. `without` leaves one booked massage out (when another hour is tried for it). */
export function judgeContext(planning: Planning, span: Interval, without: string | null = null): JudgeContext {
  const { input, massages, chosen } = planning;
  const others = [...massages, ...chosen].filter((massage) => massage.id !== without);
  const { lastMassage, health = [], strict = false } = input.settings;
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
    flags: new Set([...health, ...recentFlags(planning, span.from)]),
    checkIns: input.checkIns,
    flights: planning.flights,
    strict,
  };
}

/** Check-in flags such as "run down" hold for two days (rules.md section 10). */
function recentFlags({ input }: Planning, from: Instant): string[] {
  const since = Math.max(from, input.now) - 48 * HOUR;
  return input.checkIns.filter(({ at }) => at >= since).flatMap(({ flags }) => flags ?? []);
}
