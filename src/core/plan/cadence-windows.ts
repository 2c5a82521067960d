import { isLongRace } from '../load/assume-priority.ts';
import { CADENCE_DAYS, type TrainingPhase } from '../load/training-phase.ts';
import type { Effort, Instant, LocalDate, MassageKind, Need } from '../model.ts';
import type { Settings } from '../settings.ts';
import { addDays, DAY, localDate, toInstant, toWall } from '../time.ts';
import { cadenceKinds, regularKinds } from './cadence-kinds.ts';
import { lastVisit } from './counting-visits.ts';
import type { Planning } from './planning.ts';

/** Nobody needs a longer row of missed visits than the horizon can hold. */
const MOST = 60;

/** A visit, booked or chosen, that the next regular one is reckoned from. */
export interface Anchor {
  /** Null where no visit is known. */
  start: Instant | null;
  end: Instant | null;
  /** Needs are numbered from the last visit in the calendar, so that an Add renames none that is still open. */
  date: LocalDate | null;
  ordinal: number;
}

/** What reckons the windows of regular visits from any anchor (docs/planning.md, "Regular visits"). */
export interface CadenceReckoner {
  /** The visit everything begins with. */
  root: Anchor;
  /** The `index`th need after an anchor when all before it were missed; null where the horizon ends. */
  needAfter(anchor: Anchor, index: number): Need | null;
  /** How long after a visit's start (ms) the next two windows open, are due and close. */
  turnsAfter(start: Instant): { from: number; due: number; to: number }[];
}

export function cadenceReckoner(planning: Planning): CadenceReckoner {
  const { input, horizon } = planning;
  const phaseAt = planning.phaseAt;
  const races = planning.efforts.filter(isGoal);
  const regular = regularKinds(planning);
  const last = lastVisit(planning);
  const root: Anchor = {
    start: last?.start ?? null,
    end: last?.end ?? null,
    date: last === null ? null : localDate(last.end, input.zone),
    ordinal: 1,
  };
  const wanted = wantsRhythm(planning, last !== null);
  const kinds = new Map<TrainingPhase, MassageKind[]>();
  const kindsIn = (phase: TrainingPhase): MassageKind[] => {
    const known = kinds.get(phase) ?? cadenceKinds(regular, input.settings, phase);
    kinds.set(phase, known);
    return known;
  };

  /** The next window after a counted instant, past goal races, or null at the horizon. */
  function windowAfter(counted: Instant): { from: Instant; to: Instant; due: Instant; phase: TrainingPhase } | null {
    let from = counted;
    for (let step = 0; step < MOST; step++) {
      const phase = phaseAt(Math.max(from, horizon.from));
      const [min, target, max] = cadenceDays(phase, input.settings);
      const reckoned = sameClock(from, target, input.zone);
      const due = Math.max(reckoned, horizon.from);
      // One that is overdue has a week at least.
      const to = reckoned < horizon.from ? Math.max(from + max * DAY, due + 7 * DAY) : from + max * DAY;
      const opens = Math.max(from + min * DAY, horizon.from);
      if (opens >= horizon.to || due >= horizon.to) return null;
      const race = raceAround(due);
      if (!race) return { from: opens, to, due, phase };
      // Around a goal race its own two visits take the place of the regular one.
      from = Math.max(race.end + 3 * DAY, due);
    }
    return null;
  }

  const raceAround = (due: Instant) => races.find(({ start, end }) => due > start - 10 * DAY && due < end + 3 * DAY);

  function firstWindow() {
    // Nothing known of the last massage: the next good hour, though not before anybody could get an appointment. An hour shown
    // already stays inside, or it would be put off day by day.
    const shown = input.previous?.['cadence:1']?.start ?? Number.POSITIVE_INFINITY;
    const from = Math.max(Math.min(horizon.from + DAY, shown), horizon.from);
    const race = raceAround(from);
    if (race) return windowAfter(Math.max(race.end + 3 * DAY, from));
    return { from, to: from + 14 * DAY, due: from, phase: phaseAt(horizon.from) };
  }

  const reckoned = new Map<Instant | null, ReturnType<typeof windowAfter>[]>();
  function window(start: Instant | null, index: number) {
    const known = reckoned.get(start) ?? [];
    if (known.length === 0) reckoned.set(start, known);
    while (known.length <= index) {
      const before = known.at(-1);
      if (before === null) return null;
      if (known.length >= MOST) return null;
      if (before) known.push(windowAfter(Math.max(before.to, before.due)));
      else known.push(start === null ? firstWindow() : windowAfter(start));
    }
    return known[index] ?? null;
  }

  function needAfter(anchor: Anchor, index: number): Need | null {
    if (!wanted) return null;
    const found = window(anchor.start, index);
    if (!found) return null;
    const ordinal = anchor.ordinal + index;
    return {
      id: `cadence:${ordinal}${anchor.date === null ? '' : `@${anchor.date}`}`,
      type: 'cadence',
      effort: null,
      kinds: kindsIn(found.phase),
      window: { from: found.from, to: found.to },
      due: found.due,
      since: anchor.end,
      strength: 5,
    };
  }
  function turnsAfter(start: Instant) {
    return [0, 1].flatMap((index) => {
      const next = window(start, index);
      return wanted && next ? [{ from: next.from - start, due: next.due - start, to: next.to - start }] : [];
    });
  }
  return { root, needAfter, turnsAfter };
}

/** Somebody who neither trains, nor goes to massages, nor asked for a rhythm is left alone. */
function wantsRhythm({ efforts, massages, horizon, input }: Planning, isKnown: boolean): boolean {
  if (isKnown || massages.length > 0 || input.settings.cadence !== undefined) return true;
  return efforts.some((effort) => effort.end > horizon.from - 28 * DAY && effort.start < horizon.to);
}

function isGoal({ kind, priority, distance, discipline }: Effort): boolean {
  return kind === 'race' && priority === 'A' && isLongRace(distance, discipline);
}

/** Days on, at the same time of day. A half day, which only an odd wish has, is twelve hours. */
function sameClock(at: Instant, days: number, zone: string): Instant {
  const { date, minute } = toWall(at, zone);
  const whole = Math.floor(days);
  return toInstant(addDays(date, whole), minute, zone) + (days - whole) * DAY;
}

/** `[soonest, wished, latest]` of a phase, with the user's own wish in place of the middle one. */
export function cadenceDays(phase: TrainingPhase, { cadence }: Settings): readonly [number, number, number] {
  const [min, target, max] = CADENCE_DAYS[phase];
  const own = cadence?.wish ?? cadence?.[phaseSetting(phase)] ?? null;
  if (own === null) return [min, target, max];
  return [Math.min(min, own * 0.6), own, Math.max(own * 1.5, own + 4)];
}

function phaseSetting(phase: TrainingPhase): 'base' | 'build' | 'peak' | 'casual' {
  if (phase === 'peak') return 'peak';
  if (phase === 'base') return 'base';
  return phase === 'off-season' || phase === 'casual' ? 'casual' : 'build';
}

/**
 * The regular needs that nothing serves along a set: between each visit and the next, and behind the last. Those she put aside are
 * among them.
 */
export function missedRegular(
  { root, needAfter }: CadenceReckoner,
  booked: readonly { start: Instant; end: Instant; date: LocalDate; stands: boolean }[],
  hours: readonly { start: Instant; need: Need; option: { counts: boolean; length: number } }[],
): Need[] {
  const chosen = hours
    .filter(({ option }) => option.counts)
    .map((hour) => ({ start: hour.start, end: hour.start + hour.option.length, need: hour.need, date: null }));
  const standing = booked.filter(({ stands }) => stands).map((visit) => ({ ...visit, need: null }));
  const missed: Need[] = [];
  let anchor = root;
  for (const visit of [...chosen, ...standing].sort((a, b) => a.start - b.start)) {
    let count = 0;
    for (let need = needAfter(anchor, count); need; need = needAfter(anchor, ++count)) {
      if (need.id === visit.need?.id || need.window.to >= visit.start) break;
      missed.push(need);
    }
    const isOwn = visit.need?.type === 'cadence';
    anchor =
      visit.date === null
        ? { start: visit.start, end: visit.end, date: anchor.date, ordinal: anchor.ordinal + count + (isOwn ? 1 : 0) }
        : { start: visit.start, end: visit.end, date: visit.date, ordinal: 1 };
  }
  for (let i = 0, need = needAfter(anchor, i); need; need = needAfter(anchor, ++i)) missed.push(need);
  return missed;
}
