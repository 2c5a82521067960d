import type { Need } from '../model.ts';
import { askedNeeds } from './asked-needs.ts';
import { regularKinds } from './cadence-kinds.ts';
import { cadenceReckoner, missedRegular } from './cadence-windows.ts';
import { lastEndBefore } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { providers } from './providers.ts';
import { raceNeeds } from './race-needs.ts';
import { type SetProblem, setProblem } from './set-problem.ts';
import { type FoundSet, MOST_STEPS, type SetSearch, searchSet } from './set-search.ts';
import { type VisitLimits, visitLimits } from './visit-limits.ts';
import type { ChosenHour } from './way.ts';

/** The best set of hours for everything known, and the needs that stay without one. */
export interface PlannedSet extends FoundSet {
  problem: SetProblem;
  limits: VisitLimits;
  /** Needs without an hour, in no order: missed, put aside by her, or over. */
  left: Need[];
}

/** The needs she put aside: for good, or until later. */
export function asideIds({ input }: Planning): ReadonlySet<string> {
  const said = input.decisions.filter(
    (one) => one.type === 'dismiss-need' || (one.type === 'snooze' && one.until > input.now),
  );
  return new Set(said.map(({ need }) => need));
}

/** What there is to choose from, and by what. */
export function searchFor(planning: Planning): SetSearch {
  const { input, horizon } = planning;
  const aside = asideIds(planning);
  const cadence = cadenceReckoner(planning);
  const needs = knownNeeds(planning).filter((need) => !aside.has(need.id));
  return {
    problem: setProblem(planning, needs, regularKinds(planning), cadence.turnsAfter),
    cadence,
    limits: visitLimits(planning),
    from: horizon.from,
    to: horizon.to,
    last: lastEndBefore(planning, horizon.from),
    isAside: (need) => aside.has(need.id),
    hasAside: [...aside].some((id) => id.startsWith('cadence')),
    // Where all cost the same, the best set is the cheapest.
    cheapest: input.aim === 'cheapest' && new Set(providers(input.settings).map(({ price }) => price)).size > 1,
  };
}

function knownNeeds(planning: Planning): Need[] {
  return [...raceNeeds(planning), ...askedNeeds(planning)];
}

/** Solves docs/planning.md for one planning. */
export function planSet(planning: Planning, mostSteps = MOST_STEPS): PlannedSet {
  const search = searchFor(planning);
  const { problem, limits, cadence } = search;
  const found = searchSet(search, mostSteps);
  const aside = asideIds(planning);
  const needs = knownNeeds(planning);
  const own = (need: Need) => needs.find(({ id }) => id === need.id) ?? need;
  const left = [
    ...needs.filter((need) => aside.has(need.id)),
    ...unserved(problem.needs, found.hours).map(own),
    ...missedRegular(cadence, limits.booked, found.hours),
  ];
  // The windows of the search may reach to an hour she placed; those of the needs do not.
  return { ...found, hours: found.hours.map((hour) => ({ ...hour, need: own(hour.need) })), problem, limits, left };
}

/** Needs that no hour serves, and none cancels: an hour cancels all it could have served but for its own. */
function unserved(needs: readonly Need[], hours: readonly ChosenHour[]): Need[] {
  const met = new Set<number>();
  for (const { option } of hours) for (const role of option.roles) met.add(role.need);
  return needs.filter((_, i) => !met.has(i));
}
