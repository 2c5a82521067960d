import { isLongRace } from '../load/assume-priority.ts';
import { CADENCE_DAYS, type TrainingPhase, trainingPhase } from '../load/training-phase.ts';
import type { Effort, Instant, Interval, LocalDate, Massage, Need, Slot } from '../model.ts';
import type { Settings } from '../settings.ts';
import { DAY, localDate, toInstant } from '../time.ts';
import { lastVisitEnd, standingVisits } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/** Nobody needs a longer row of regular visits than the horizon can hold. */
const MOST = 60;

/** The first visit of somebody whose visits are not known. */
const FIRST_NEED = 'cadence:1';

/** Where the walk stands: `counted` is what the next visit is reckoned from, `visit` the last one that is really there. */
interface Step {
  counted: Instant | null;
  visit: Instant | null;
  /** The date of the last visit in the calendar: needs are numbered from it, so that an Add renames none that is still open. */
  anchor: LocalDate | null;
  ordinal: number;
}

/**
 * Regular visits over the horizon, walked in time order: each is due a phase's days after the one before, whether that one is
 * booked, just chosen, or wished in vain. `place` finds the slot and says what came of it.
 */
export function walkCadence(planning: Planning, place: (need: Need) => Slot | null): void {
  const { horizon, input } = planning;
  const said = input.settings.lastMassage;
  const last = lastVisitEnd(planning, said === undefined ? null : toInstant(said, 12 * 60, input.zone));
  if (!wantsRhythm(planning, last)) return;
  const booked = standingVisits(planning);
  const anchor = last === null ? null : localDate(last, input.zone);
  let at: Step = { counted: last, visit: last, anchor, ordinal: 1 };
  for (let steps = 0; steps < MOST; steps++) {
    const { window, due } = dueWindow(at.counted, planning);
    if (window.from >= horizon.to || due >= horizon.to) return;
    const race = raceAround(due, planning.efforts);
    const next = nextVisit(planning, booked, at.counted ?? Number.NEGATIVE_INFINITY, window.to);
    if (race) {
      // Around a goal race its own two visits take the place of the regular one.
      at = { ...at, counted: Math.max(race.end + 3 * DAY, due) };
    } else if (next) {
      const numbering = booked.includes(next) ? { anchor: localDate(next.end, input.zone), ordinal: 1 } : {};
      at = { ...at, counted: next.end, visit: next.end, ...numbering };
    } else {
      const slot = place(regularNeed(planning, at, window, due));
      const counted = slot ? slot.end : Math.max(window.to, due);
      at = { ...at, counted, visit: slot ? slot.end : at.visit, ordinal: at.ordinal + 1 };
    }
  }
}

function regularNeed({ input, massages }: Planning, at: Step, window: Interval, due: Instant): Need {
  return {
    id: `cadence:${at.ordinal}${at.anchor === null ? '' : `@${at.anchor}`}`,
    type: 'cadence',
    effort: null,
    kinds: wishedKinds(input.settings, massages).filter((kind) => kind !== 'self'),
    window,
    due: at.counted === null ? null : due,
    since: at.visit,
    strength: 5,
  };
}

/** Somebody who neither trains, nor goes to massages, nor asked for a rhythm is left alone. */
function wantsRhythm({ efforts, massages, horizon, input }: Planning, last: Instant | null): boolean {
  if (last !== null || massages.length > 0 || input.settings.cadence !== undefined) return true;
  return efforts.some((effort) => effort.end > horizon.from - 28 * DAY && effort.start < horizon.to);
}

/** The first visit after a moment, booked or just chosen. */
function nextVisit(
  planning: Planning,
  booked: readonly Massage[],
  after: Instant,
  until: Instant,
): Massage | undefined {
  return [...booked, ...planning.chosen]
    .filter((massage) => massage.end > after && massage.start <= until)
    .sort((a, b) => a.end - b.end)[0];
}

function dueWindow(last: Instant | null, { horizon, efforts, input }: Planning): { window: Interval; due: Instant } {
  const [min, target, max] = cadenceDays(trainingPhase(Math.max(last ?? 0, horizon.from), efforts), input.settings);
  if (last === null) {
    // Nothing known of the last massage: the next good hour, though not before anybody could get an appointment. An hour shown
    // already stays inside, or it would be put off day by day.
    const shown = input.previous?.[FIRST_NEED]?.start ?? Number.POSITIVE_INFINITY;
    const from = Math.max(Math.min(horizon.from + DAY, shown), horizon.from);
    return { window: { from, to: from + 14 * DAY }, due: from };
  }
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
