import { isLongRace } from '../load/assume-priority.ts';
import { CADENCE_DAYS, type TrainingPhase, trainingPhase } from '../load/training-phase.ts';
import type { Effort, Instant, Interval, Massage, Need, Slot } from '../model.ts';
import { judge } from '../rules/judge.ts';
import type { Settings } from '../settings.ts';
import { DAY, toInstant } from '../time.ts';
import { judgeContext, type Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';
import { isStrongVisit } from './race-needs.ts';

/** Nobody needs a longer row of regular visits than the horizon can hold. */
const MOST = 60;

/**
 * Regular visits over the horizon, walked in time order: each is due a phase's days after the one before, whether that one is
 * booked, just chosen, or wished in vain. `place` finds the slot and says what came of it.
 */
export function walkCadence(planning: Planning, place: (need: Need) => Slot | null): void {
  const { horizon, input } = planning;
  let last = lastVisit(planning);
  if (!wantsRhythm(planning, last)) return;
  for (let ordinal = 1, steps = 0; steps < MOST; steps++) {
    const { window, due } = dueWindow(last, planning);
    if (window.from >= horizon.to) return;
    const race = raceAround(due, planning.efforts);
    if (race) {
      // Around a goal race its own two visits take the place of the regular one.
      last = Math.max(race.end + 3 * DAY, due);
      continue;
    }
    const visit = nextVisit(planning, last ?? Number.NEGATIVE_INFINITY, window.to);
    if (visit !== null) {
      last = visit;
      continue;
    }
    const kinds = wishedKinds(input.settings, planning.massages).filter((kind) => kind !== 'self');
    const need: Need = { id: `cadence:${ordinal++}`, type: 'cadence', effort: null, kinds, window, due, strength: 5 };
    const slot = place(need);
    last = slot ? slot.end : Math.max(window.to, due);
  }
}

/** Somebody who neither trains, nor goes to massages, nor asked for a rhythm is left alone. */
function wantsRhythm({ efforts, massages, horizon, input }: Planning, last: Instant | null): boolean {
  if (last !== null || massages.length > 0 || input.settings.cadence !== undefined) return true;
  return efforts.some((effort) => effort.end > horizon.from - 28 * DAY && effort.start < horizon.to);
}

function lastVisit({ massages, input, horizon }: Planning): Instant | null {
  const ends = massages
    .filter((massage) => isStrongVisit(massage) && massage.end <= horizon.from)
    .map(({ end }) => end);
  const said = input.settings.lastMassage;
  if (said !== undefined) ends.push(Math.min(toInstant(said, 12 * 60, input.zone), horizon.from));
  return ends.length === 0 ? null : Math.max(...ends);
}

function nextVisit(planning: Planning, after: Instant, until: Instant): Instant | null {
  const later = [...planning.massages, ...planning.chosen].filter(
    (massage) =>
      isStrongVisit(massage) && massage.end > after && massage.start <= until && !collides(planning, massage),
  );
  return later.length === 0 ? null : Math.min(...later.map(({ end }) => end));
}

function dueWindow(last: Instant | null, { horizon, efforts, input }: Planning): { window: Interval; due: Instant } {
  const [min, target, max] = cadenceDays(trainingPhase(last ?? horizon.from, efforts), input.settings);
  // Nothing known of the last massage: one soon, though not before anybody could get an appointment.
  if (last === null)
    return { window: { from: horizon.from, to: horizon.from + 14 * DAY }, due: horizon.from + 3 * DAY };
  const due = Math.max(last + target * DAY, horizon.from);
  const to = Math.max(last + max * DAY, due + 7 * DAY);
  return { window: { from: Math.max(last + min * DAY, horizon.from), to }, due };
}

/** The phase's days, with the user's own wish in place of the target. */
function cadenceDays(phase: TrainingPhase, { cadence }: Settings): readonly [number, number, number] {
  const [min, target, max] = CADENCE_DAYS[phase];
  const own = cadence?.wish ?? cadence?.[phaseSetting(phase)] ?? null;
  if (own === null) return [min, target, max];
  return [Math.min(min, own * 0.6), own, Math.max(own * 1.5, own + 4)];
}

function phaseSetting(phase: TrainingPhase): 'base' | 'build' | 'peak' | 'casual' {
  if (phase === 'peak') return 'peak';
  if (phase === 'build' || phase === 'recovery' || phase === 'taper') return 'build';
  return phase === 'base' ? 'base' : 'casual';
}

/** The goal race whose taper or recovery holds this day. */
function raceAround(day: Instant, efforts: readonly Effort[]): Effort | undefined {
  return efforts.find(
    (effort) =>
      effort.kind === 'race' &&
      effort.priority === 'A' &&
      isLongRace(effort.distance, effort.discipline) &&
      day > effort.start - 10 * DAY &&
      day < effort.end + 3 * DAY,
  );
}

/** A visit still ahead that collides is to be moved, so it does not stand in for the one that is due. */
function collides(planning: Planning, massage: Massage): boolean {
  if (massage.end <= planning.horizon.from) return false;
  const context = judgeContext(planning, { from: massage.start, to: massage.end }, massage.id);
  return judge(massage, context).severity === 'conflict';
}
