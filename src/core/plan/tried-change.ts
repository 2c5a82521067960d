import type { Instant, Need, Opener } from '../model.ts';
import { planSet } from './plan-set.ts';
import type { Planning } from './planning.ts';
import { weightOf } from './set-weights.ts';

/** A change is tried with a fraction of the work a plan may take: many are tried for one plan. */
export const TRIED_STEPS = 15_000;

/** One thing that could be otherwise, and the planning as if it were. */
export interface TriedChange {
  opener: Omit<Opener, 'from' | 'to'>;
  apply(planning: Planning): Planning;
  /** Whether an hour is one that the change itself opened; any is where absent. */
  opens?(start: Instant): boolean;
  /** The change as she would make it from the hour she is told, where that is less than what was tried. */
  asTold?(start: Instant, end: Instant): TriedChange | null;
}

/**
 * The opener with the hour that a plan made with the change gives to the need; null where that plan leaves it out all the same, or
 * leaves out something as strong instead. `missed`: the needs left out now.
 */
export function confirmed(
  planning: Planning,
  need: Need,
  { opener, apply, opens, asTold }: TriedChange,
  missed: readonly Need[],
): Opener | null {
  const { hours, left, problem } = planSet({ ...apply(planning), chosen: [], problems: [] }, TRIED_STEPS);
  if (left.some(({ id }) => id === need.id) || weight(left) >= weight(missed)) return null;
  // An hour of a stronger need may serve it as well.
  const index = problem.needs.findIndex(({ id }) => id === need.id);
  const hour =
    hours.find((one) => one.need.id === need.id) ??
    hours.find(({ option }) => option.roles.some((role) => role.need === index));
  if (!hour || !(opens?.(hour.start) ?? true)) return null;
  const [from, to] = [hour.start, hour.start + hour.option.length];
  const told = asTold?.(from, to);
  if (told && confirmed(planning, need, told, missed)?.from !== from) return null;
  return { ...opener, from, to };
}

function weight(needs: readonly Need[]): number {
  return needs.reduce((sum, { strength }) => sum + (strength === 5 ? 1 : weightOf(strength)), 0);
}
