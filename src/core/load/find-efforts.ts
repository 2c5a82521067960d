import type { CheckIn, Effort } from '../model.ts';
import { assumePriorities } from './assume-priority.ts';
import { feltEfforts } from './felt-efforts.ts';
import { countedMinutes } from './known-minutes.ts';
import { type DetectedEvent, kindOf, type Placed, placeEfforts } from './place-efforts.ts';
import { ratedEffort } from './rated-effort.ts';
import { relativeStandings } from './relative-standings.ts';
import { weekShares } from './week-shares.ts';

export { type DetectedEvent, takesPlace } from './place-efforts.ts';

/** What is known beside the calendar. */
export interface EffortSources {
  /** Hers; how an effort felt counts as measured. */
  checkIns?: readonly CheckIn[] | undefined;
}

/**
 * The efforts among detected events, in time order, rated. A tentative one counts at low confidence. Races are weighed against each
 * other, runs against their week, Relative Efforts against her own of the weeks before: so all events come at once.
 */
export function findEfforts(detected: readonly DetectedEvent[], { checkIns = [] }: EffortSources = {}): Effort[] {
  const placed = placeEfforts(detected, feltEfforts(checkIns));
  const priorities = racePriorities(placed);
  const standings = relativeStandings(
    placed.map(({ times, numbers }) => ({ start: times.from, score: numbers.relativeEffort })),
  );
  const shares = weekShares(
    placed.map(({ event, detection, times, numbers }) => ({
      kind: kindOf(detection),
      discipline: detection.discipline,
      start: times.from,
      zone: event.zone,
      minutes: countedMinutes(detection, times, numbers),
    })),
  );
  return placed
    .map((one, i) => {
      const [standing, weekShare] = [standings[i] ?? null, shares[i] ?? null];
      return ratedEffort(one, { rank: priorities.get(one) ?? null, standing, weekShare });
    })
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

function racePriorities(placed: readonly Placed[]): Map<Placed, ReturnType<typeof assumePriorities>[number]> {
  const races = placed.filter(({ detection }) => detection.kind === 'race');
  const priorities = assumePriorities(
    races.map(({ detection, times }) => ({
      start: times.from,
      distance: detection.distance,
      discipline: detection.discipline,
      written: detection.priority,
    })),
  );
  return new Map(priorities.map((priority, i) => [races[i] as Placed, priority]));
}
