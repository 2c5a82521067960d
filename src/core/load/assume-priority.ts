import type { Instant, Priority } from '../model.ts';
import { DAY } from '../time.ts';
import { isMultisportDistance, kilometres } from './race-rows.ts';

interface RaceDay {
  start: Instant;
  distance: string | null;
  discipline: string | null;
  written: Priority | null;
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
export function assumePriority(race: RaceDay, all: readonly RaceDay[]): { priority: Priority; assumed: boolean } {
  if (race.written) return { priority: race.written, assumed: false };
  if (isLongRace(race.distance, race.discipline)) return { priority: 'A', assumed: true };
  const others = all.filter((other) => other !== race && Math.abs(other.start - race.start) <= SIX_WEEKS);
  return { priority: others.length === 0 ? 'A' : 'B', assumed: true };
}
