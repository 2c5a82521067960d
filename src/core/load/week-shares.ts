import type { Discipline, EffortKind, Instant } from '../model.ts';
import { weekOf } from './week-of.ts';

interface Session {
  kind: EffortKind;
  discipline: Discipline | null;
  start: Instant;
  zone: string;
  /** Null where no time is known. */
  minutes: number | null;
}

interface Week {
  total: number;
  runs: number;
  longest: number;
  /** How many are as long as the longest. */
  asLong: number;
}

const RUNNING: readonly (Discipline | null)[] = ['run', 'trail', 'ultra', 'obstacle'];
const SHARE = 30;
const LEAST_MINUTES = 60;
/** A lone run is always the longest of its week: our choice. */
const FEWEST_RUNS = 3;

/**
 * The percent of her week's running for each session that is that week's long run: 30 or more, an hour or more, and longer than
 * every other run of the week, races included. In the order given; null for all others. //=> 45, 45, 60 min: 40 for the last
 */
export function weekShares(sessions: readonly Session[]): (number | null)[] {
  const weeks = new Map<number, Week>();
  const places = sessions.map(({ discipline, minutes, start, zone, kind }) => {
    if (minutes === null || kind === 'strength' || !RUNNING.includes(discipline)) return null;
    const place = weekOf(start, zone);
    const week = weeks.get(place) ?? { total: 0, runs: 0, longest: 0, asLong: 0 };
    weeks.set(place, week);
    week.total += minutes;
    week.runs += 1;
    if (minutes === week.longest) week.asLong += 1;
    else if (minutes > week.longest) Object.assign(week, { longest: minutes, asLong: 1 });
    return week;
  });
  return sessions.map(({ kind, minutes }, i) => {
    const week = places[i];
    if (!week || minutes === null || kind === 'race') return null;
    const share = (100 * minutes) / week.total;
    const isLong = minutes >= LEAST_MINUTES && minutes === week.longest && week.asLong === 1;
    return week.runs >= FEWEST_RUNS && share >= SHARE && isLong ? share : null;
  });
}
