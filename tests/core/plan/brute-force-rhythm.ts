import { isLongRace } from '../../../src/core/load/assume-priority.ts';
import {
  CADENCE_DAYS,
  PHASE_KINDS,
  type TrainingPhase,
  trainingPhases,
} from '../../../src/core/load/training-phase.ts';
import type { Instant, Interval, MassageKind } from '../../../src/core/model.ts';
import { countsAsVisit } from '../../../src/core/plan/counting-visits.ts';
import { type Planning, plannedVisit } from '../../../src/core/plan/planning.ts';
import { wishedKinds } from '../../../src/core/plan/preferences.ts';
import { depthOf } from '../../../src/core/rules/massage-kinds.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY, toInstant } from '../../../src/core/time.ts';

type PhaseAt = (at: Instant) => TrainingPhase;

/** The window of one regular visit. */
export interface RegularWindow extends Interval {
  due: Instant;
  kinds: MassageKind[];
}

export interface Rhythm {
  /** Start of the last visit that counts before now, as far as it is known. */
  lastKnown: Instant | null;
  /**
   * From one visit to the next: what the windows weigh that closed between them (`MISSED` each, and how early), and the one the next visit then stands before or in; null
   * where none is made any more. `until` is the start of that visit; null asks for every window that stays without one.
   */
  windowsSince(since: Instant | null, until: Instant | null): { missed: number; open: RegularWindow | null };
}

/** A missed need in the sums of a walk, so large that its earliness never makes up for one. */
export const MISSED = 10_000;

/** Of sets that miss as many, the one that misses later is better: 63rds of the horizon that lie behind the due time. */
function earliness(due: Instant, { from, to }: { from: Instant; to: Instant }): number {
  return Math.floor((63 * (to - Math.max(due, from))) / (to - from));
}

export function rhythmOf(planning: Planning): Rhythm {
  const lastKnown = lastKnownStart(planning);
  if (!wantsRhythm(planning, lastKnown)) return { lastKnown, windowsSince: () => ({ missed: 0, open: null }) };
  const phaseAt = trainingPhases(planning.efforts, { health: planning.input.settings.health });
  const made = new Map<Instant | null, RegularWindow>();
  return {
    lastKnown,
    windowsSince: (since, until) => {
      let missed = 0;
      let from = since;
      for (;;) {
        const window = made.get(from) ?? windowAfter(planning, phaseAt, from);
        made.set(from, window);
        const { due } = window;
        if (due >= planning.horizon.to) return { missed, open: null };
        const race = longGoalRaceAround(planning, due);
        if (race) {
          from = race.end + 3 * DAY;
        } else if (until !== null && until <= window.to) {
          return { missed, open: window };
        } else {
          missed += MISSED + earliness(due, planning.horizon);
          from = window.to;
        }
      }
    },
  };
}

/** A said date means its noon. */
function lastKnownStart(planning: Planning): Instant | null {
  const { input, massages } = planning;
  const starts = massages
    .filter((one) => countsAsVisit(planning, one) && one.end <= input.now)
    .map(({ start }) => start);
  const said = input.settings.lastMassage;
  if (said !== undefined) starts.push(Math.min(toInstant(said, 12 * 60, input.zone), input.now));
  return starts.length === 0 ? null : Math.max(...starts);
}

/** Somebody who neither trains, nor goes to massages, nor asked for a rhythm is left alone. */
function wantsRhythm({ efforts, horizon, input, massages }: Planning, lastKnown: Instant | null): boolean {
  const trains = efforts.some(({ start, end }) => end > horizon.from - 28 * DAY && start < horizon.to);
  return trains || massages.length > 0 || input.settings.cadence !== undefined || lastKnown !== null;
}

function windowAfter(planning: Planning, phaseAt: PhaseAt, since: Instant | null): RegularWindow {
  const { settings, now } = planning.input;
  const phase = phaseAt(Math.max(since ?? now, now));
  const kinds = regularKinds(planning, phase);
  if (since === null) return { from: now + DAY, to: now + 15 * DAY, due: now + DAY, kinds };
  const [min, target, max] = daysBetween(phase, settings);
  const due = since + target * DAY;
  const from = Math.max(since + min * DAY, now);
  if (due >= now) return { from, to: since + max * DAY, due, kinds };
  return { from, to: Math.max(since + max * DAY, now + 7 * DAY), due: now, kinds };
}

/** Soonest, wished, latest. Her own wish takes the middle and carries the others with it where they would not hold it. */
function daysBetween(phase: TrainingPhase, { cadence }: Settings): [number, number, number] {
  const [min, target, max] = CADENCE_DAYS[phase];
  const word =
    phase === 'peak' || phase === 'base' ? phase : ['off-season', 'casual'].includes(phase) ? 'casual' : 'build';
  const own = cadence?.wish ?? cadence?.[word as 'peak' | 'base' | 'casual' | 'build'];
  if (own === undefined) return [min, target, max];
  return [Math.min(min, own * 0.6), own, Math.max(own * 1.5, own + 4)];
}

/** Hers that count as a visit: the preferred one, then the phase's own, then the rest; no deep work while recovering. */
function regularKinds(planning: Planning, phase: TrainingPhase): MassageKind[] {
  const { settings } = planning.input;
  const counting = countingKinds(planning);
  const gentle = phase === 'recovery' ? counting.filter((kind) => depthOf(kind) !== 'D') : counting;
  const kinds = gentle.length > 0 ? gentle : counting;
  const first = [settings.preferredKind, ...PHASE_KINDS[phase]].filter((kind) => kind !== undefined);
  return [...new Set([...first.filter((kind) => kinds.includes(kind)), ...kinds])];
}

export function countingKinds(planning: Planning): MassageKind[] {
  return wishedKinds(planning.input.settings, planning.massages).filter((kind) =>
    countsAsVisit(planning, plannedVisit({ id: '', kind, start: 0, end: 0, title: '' })),
  );
}

function longGoalRaceAround({ efforts }: Planning, due: Instant) {
  return efforts.find(
    ({ kind, priority, distance, discipline, start, end }) =>
      kind === 'race' &&
      priority === 'A' &&
      isLongRace(distance, discipline) &&
      start - 10 * DAY < due &&
      due < end + 3 * DAY,
  );
}
