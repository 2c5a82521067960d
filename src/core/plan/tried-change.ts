import type { Instant, Need, Opener } from '../model.ts';
import { planSet } from './plan-set.ts';
import type { Planning } from './planning.ts';
import { weightOf } from './set-weights.ts';

/** One thing that could be otherwise, and the planning as if it were. */
export interface TriedChange {
  opener: Omit<Opener, 'from' | 'to'>;
  apply(planning: Planning): Planning;
  /** Whether an hour is one that the change itself opened; any is where absent. */
  opens?(start: Instant): boolean;
}

/**
 * The opener with the hour that a plan made with the change gives to the need; null where that plan leaves it out all the same, or
 * leaves out something as strong instead. `missed`: the needs left out now.
 */
export function confirmed(
  planning: Planning,
  need: Need,
  { opener, apply, opens }: TriedChange,
  missed: readonly Need[],
): Opener | null {
  const { hours, left, problem } = planSet({ ...apply(planning), chosen: [], problems: [] });
  if (left.some(({ id }) => id === need.id) || weight(left) >= weight(missed)) return null;
  // An hour of a stronger need may serve it as well.
  const index = problem.needs.findIndex(({ id }) => id === need.id);
  const hour =
    hours.find((one) => one.need.id === need.id) ??
    hours.find(({ option }) => option.roles.some((role) => role.need === index));
  return hour && (opens?.(hour.start) ?? true)
    ? { ...opener, from: hour.start, to: hour.start + hour.option.length }
    : null;
}

function weight(needs: readonly Need[]): number {
  return needs.reduce((sum, { strength }) => sum + weightOf(strength), 0);
}
