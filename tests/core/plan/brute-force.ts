import type { Instant, MassageKind, Plan } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { type Cost, costOfWalk, type Ground, groundOf, setOut, type Walk, withHour } from './brute-force-walk.ts';

export type { Cost } from './brute-force-walk.ts';

/** One hour of a set, as a slot of a plan names it. */
export interface ChosenHour {
  start: Instant;
  kind: MassageKind;
  therapist: string | null;
}

export interface BestSet {
  starts: (ChosenHour & { serves: string })[];
  cost: Cost;
  /** How many hours stand by themselves, and how many sets were tried. */
  hours: number;
  sets: number;
}

/** The best set of docs/planning.md, found by trying every set. For calendars of a few dozen hours. */
export function bestSet(input: PlanInput): BestSet {
  const ground = groundOf(input);
  let best = setOut(ground);
  let cost = costOfWalk(ground, best);
  let sets = 0;
  const tryAll = (walk: Walk, from: number) => {
    sets++;
    const its = costOfWalk(ground, walk);
    if (compareCosts(its, cost) < 0) [best, cost] = [walk, its];
    for (let i = from; i < ground.hours.length; i++) {
      const hour = ground.hours[i];
      const longer = hour && withHour(ground, walk, hour);
      if (longer && typeof longer !== 'string') tryAll(longer, i + 1);
    }
  };
  tryAll(best, 0);
  return { starts: named(best), cost, hours: ground.hours.length, sets };
}

function named({ hours, served }: Walk): BestSet['starts'] {
  return hours.map(({ start, kind, by }, i) => ({
    start,
    kind,
    therapist: by?.id ?? null,
    serves: served[i] ?? '',
  }));
}

/** Negative where `a` is the better set. */
export function compareCosts(a: Cost, b: Cost): number {
  const strongest = a.missed.findIndex((count, strength) => count !== b.missed[strength]);
  if (strongest >= 0) return (a.missed[strongest] ?? 0) - (b.missed[strongest] ?? 0);
  return a.early - b.early || a.places - b.places || a.loss - b.loss || a.starts - b.starts;
}

/** What a set costs; a line that says why where it is none. */
export function costOf(input: PlanInput, set: readonly ChosenHour[]): Cost | string {
  const ground = groundOf(input);
  let walk = setOut(ground);
  for (const chosen of [...set].sort((a, b) => a.start - b.start)) {
    const hour = hourNamed(ground, chosen);
    const said = `${new Date(chosen.start).toISOString()} ${chosen.kind} ${chosen.therapist ?? ''}`;
    if (!hour) return `${said}: cannot stand there`;
    const longer = withHour(ground, walk, hour);
    if (typeof longer === 'string') return `${said}: ${longer}`;
    walk = longer;
  }
  return costOfWalk(ground, walk);
}

function hourNamed({ hours }: Ground, { start, kind, therapist }: ChosenHour) {
  return hours.find((hour) => hour.start === start && hour.kind === kind && (hour.by?.id ?? null) === therapist);
}

/** A finished plan by the same measure; a line that says why where its slots are no set. */
export function costOfPlan(input: PlanInput, made: Plan): Cost | string {
  return costOf(
    input,
    made.slots.map(({ start, kind, therapist }) => ({ start, kind, therapist: therapist ?? null })),
  );
}
