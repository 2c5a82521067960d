import type { Instant, Need } from '../model.ts';
import type { CadenceReckoner } from './cadence-windows.ts';
import { openNeeds } from './open-needs.ts';
import { restBound } from './rest-bound.ts';
import type { SetProblem } from './set-problem.ts';
import { type SetBounds, SetWalk } from './set-walk.ts';
import { hoursOf, settleHours } from './settle-hours.ts';
import type { VisitLimits } from './visit-limits.ts';
import type { ChosenHour, Way } from './way.ts';

export interface SetSearch {
  problem: SetProblem;
  cadence: CadenceReckoner;
  limits: VisitLimits;
  from: Instant;
  to: Instant;
  /** End of the last visit before, of any kind but rolling; null where none is known. */
  last: Instant | null;
  /** Regular needs she put aside; they are neither met nor missed. */
  isAside(need: Need): boolean;
  /** Some are, so that the numbers of needs matter. */
  hasAside: boolean;
  /** Money before places and points: the cheapest set that misses as little. */
  cheapest: boolean;
}

export interface FoundSet {
  hours: ChosenHour[];
  /** Nothing better exists; false where the limit of work ended the search. */
  exact: boolean;
  /** Pairs of an hour and a span looked at. */
  steps: number;
  /** No set can lose less than this many units under the one found; 0 where it is the best. */
  gap: number;
}

/** A year of an ordinary calendar takes some ten thousand steps of well under a microsecond. */
export const MOST_STEPS = 150_000;
/** The first searches keep so many ways a day; each gives the next one a set to beat. */
const WIDTHS = [1, 16];

/** What bounds a search, made once for all its walks. */
export function boundsOf({ problem, limits, cadence, cheapest, hasAside, from, to }: SetSearch): SetBounds {
  const options = problem.optionsAfter(0);
  const bound = restBound(options.flat(), limits.booked, { cadence, horizon: { from, to }, cheapest, hasAside });
  return { bound, open: openNeeds(problem.needs, options, cheapest) };
}

/** The best set of hours by docs/planning.md. Narrow searches give one to beat; then all that cannot beat it is dropped. */
export function searchSet(search: SetSearch, mostSteps: number): FoundSet {
  const bounds = boundsOf(search);
  let best: Way | null = null;
  let steps = 0;
  for (const width of WIDTHS) {
    const narrow = new SetWalk(search, bounds, best, { width, mostSteps }).run();
    best = narrow.best;
    steps += narrow.steps;
  }
  const found = new SetWalk(search, bounds, best, { width: null, mostSteps }).run();
  const hours = found.best ? hoursOf(settleHours(found.best, search, bounds)) : [];
  const exact = found.steps < mostSteps;
  return { hours, exact, steps: steps + found.steps, gap: exact ? 0 : found.openGap };
}
