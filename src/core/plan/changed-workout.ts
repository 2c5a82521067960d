import { overlaps } from '../intervals.ts';
import { durationLoad } from '../load/duration-load.ts';
import { loadRank } from '../load/load-class.ts';
import { trainingPhases } from '../load/training-phase.ts';
import type { Effort, Interval, Need } from '../model.ts';
import { DAY, HOUR, localDate, MINUTE } from '../time.ts';
import type { FittingSpan, Tried } from './fitting-spans.ts';
import { around, leavesRoom } from './freed-event.ts';
import { busyWithout, type Planning } from './planning.ts';
import type { TriedChange } from './tried-change.ts';

/** So many workouts are tried for a need. */
const MOST_TRIES = 20;
/** No workout keeps a visit further away than this, however new it is to the body (rules.md sections 4 to 6). */
const REACH = 120 * HOUR;

type SpansFor = (tried: Tried, from: Planning) => FittingSpan[];

/**
 * One hard workout made easy, else moved by a day; races are never asked to give way. `isFull`: no hour is free now, so that only
 * a workout's own place could become one.
 */
export function* changedWorkouts(
  planning: Planning,
  need: Need,
  isFull: boolean,
  spansFor: SpansFor,
): Generator<TriedChange> {
  const { window } = need;
  const hard = planning.efforts.filter(
    (effort) =>
      effort.kind !== 'race' &&
      effort.event !== null &&
      effort.start > planning.input.now &&
      loadRank(effort.load) >= 3 &&
      effort.end > window.from - REACH &&
      effort.start < window.to + REACH &&
      (!isFull || leavesRoom(planning, need, effort)),
  );
  const helps = (effort: Effort, { apply }: TriedChange) => {
    const reach = { from: Math.max(window.from, effort.start - REACH), to: Math.min(window.to, effort.end + REACH) };
    const within = isFull ? around(planning, need, effort) : reach;
    return within.from < within.to && spansFor({ within }, apply(planning)).length > 0;
  };
  const tried = hard.slice(0, MOST_TRIES);
  for (const change of isFull ? [] : tried.map(easing)) {
    if (change && helps(change.effort, change)) yield change;
  }
  for (const effort of tried) {
    for (const days of [1, -1]) {
      if (!isFreeFor(planning, effort, days)) continue;
      const apply = (whole: Planning) => movedBy(whole, effort, days);
      const change: TriedChange = { opener: { change: 'move', event: effort.id, value: days }, apply };
      if (helps(effort, change)) yield change;
    }
  }
}

/** Null for what is hard by its length alone, which it stays at any pace. */
function easing(effort: Effort): (TriedChange & { effort: Effort }) | null {
  const load = durationLoad((effort.end - effort.start) / MINUTE, effort.discipline);
  if (effort.long || loadRank(load) >= 3) return null;
  const apply = (whole: Planning) => withEffort(whole, effort.id, { ...effort, load, kind: 'easy' });
  return { effort, opener: { change: 'ease', event: effort.id }, apply };
}

function withEffort(planning: Planning, id: string, changed: Effort): Planning {
  const efforts = planning.efforts
    .map((effort) => (effort.id === id ? changed : effort))
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const { health = [] } = planning.input.settings;
  return { ...planning, efforts, phaseAt: trainingPhases(efforts, { health }) };
}

function shifted(effort: Effort, days: number): Effort {
  return { ...effort, start: effort.start + days * DAY, end: effort.end + days * DAY };
}

/** True where a workout could lie a day later or earlier: nothing else is on there, and nothing hard that day. */
function isFreeFor(planning: Planning, effort: Effort, days: number): boolean {
  const { start, end } = shifted(effort, days);
  const { now, zone } = planning.input;
  if (start <= now) return false;
  const day = localDate(start, zone);
  const isFull = planning.efforts.some(
    (other) => other.id !== effort.id && loadRank(other.load) >= 3 && localDate(other.start, zone) === day,
  );
  const span: Interval = { from: start, to: end };
  return !isFull && !busyWithout(planning, effort.id, span).some((taken) => overlaps(taken, span));
}

function movedBy(planning: Planning, effort: Effort, days: number): Planning {
  const everywhere = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const moved = shifted(effort, days);
  const busy = [...busyWithout(planning, effort.id, everywhere), { from: moved.start, to: moved.end }];
  return { ...withEffort(planning, effort.id, moved), busy: busy.sort((a, b) => a.from - b.from) };
}
