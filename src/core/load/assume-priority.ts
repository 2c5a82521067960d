import type { Instant, Priority } from '../model.ts';
import { DAY } from '../time.ts';
import { isMultisportDistance, kilometres } from './race-rows.ts';

interface RaceDay {
  start: Instant;
  distance: string | null;
  discipline: string | null;
  written: Priority | null;
}

interface AssumedPriority {
  priority: Priority;
  assumed: boolean;
}

const SIX_WEEKS = 42 * DAY;

/** Half marathon or longer, or any of the multisport races: the ones a season is built around. */
export function isLongRace(distance: string | null, discipline: string | null): boolean {
  if (isMultisportDistance(distance) || ['tri', 'duathlon', 'aquathlon', 'ultra'].includes(discipline ?? ''))
    return true;
  return (kilometres(distance) ?? 0) >= 21;
}

/**
 * The priority of a race: as written, else A for a long race or the only race within six weeks either way, else B. Assumed ones are
 * to be asked once (rules.md section 12).
 */
export function assumePriority(race: RaceDay, all: readonly RaceDay[]): AssumedPriority {
  return assumePriorities([race, ...all.filter((other) => other !== race)])[0] as AssumedPriority;
}

/** The same for many races at once, in the order given: only the neighbours in time can be near. */
export function assumePriorities(races: readonly RaceDay[]): AssumedPriority[] {
  const byTime = races.map((race, place) => ({ race, place })).sort((a, b) => a.race.start - b.race.start);
  const all: AssumedPriority[] = [];
  byTime.forEach(({ race, place }, nth) => {
    const before = byTime[nth - 1]?.race.start ?? Number.NEGATIVE_INFINITY;
    const after = byTime[nth + 1]?.race.start ?? Number.POSITIVE_INFINITY;
    all[place] = priorityOf(race, Math.min(race.start - before, after - race.start) > SIX_WEEKS);
  });
  return all;
}

function priorityOf({ written, distance, discipline }: RaceDay, isAlone: boolean): AssumedPriority {
  if (written) return { priority: written, assumed: false };
  return { priority: isLongRace(distance, discipline) || isAlone ? 'A' : 'B', assumed: true };
}
