import type { Effort, Instant } from '../model.ts';
import { DAY } from '../time.ts';
import { isLongRace } from './assume-priority.ts';

export type TrainingPhase = 'taper' | 'recovery' | 'peak' | 'build' | 'base' | 'off-season' | 'casual';

const WEEK = 7 * DAY;

/**
 * The phase a moment lies in, read from the races ahead and behind (rules.md section 8). Peak is the four weeks before the
 * two-week taper; with no race, three efforts a week or fewer are casual.
 */
export function trainingPhase(at: Instant, efforts: readonly Effort[]): TrainingPhase {
  const goals = efforts.filter((effort) => effort.kind === 'race' && effort.priority === 'A');
  const past = goals.filter((race) => race.end <= at && at - race.end < recoveryDays(race) * DAY);
  const ahead = goals.filter((race) => race.start > at).sort((a, b) => a.start - b.start)[0];
  const weeks = ahead ? (ahead.start - at) / WEEK : Number.POSITIVE_INFINITY;
  if (weeks <= 2) return 'taper';
  if (past.length > 0) return 'recovery';
  if (weeks <= 6) return 'peak';
  if (weeks <= 12) return 'build';
  if (ahead) return 'base';
  const nearby = efforts.filter((effort) => Math.abs(effort.start - at) <= 2 * WEEK).length;
  if (nearby === 0) return 'off-season';
  return nearby / 4 <= 3 ? 'casual' : 'base';
}

/** One easy day a mile is the folk rule; a marathon counts 26, shorter goals two weeks at most. */
function recoveryDays(race: Effort): number {
  return race.load === 'E5' ? 26 : isLongRace(race.distance, race.discipline) ? 13 : 6;
}

/** Days between visits: [soonest, wished, latest]. */
export const CADENCE_DAYS: Readonly<Record<TrainingPhase, readonly [number, number, number]>> = {
  taper: [7, 14, 21],
  recovery: [7, 14, 21],
  peak: [5, 10, 14],
  build: [7, 14, 21],
  base: [14, 25, 35],
  'off-season': [21, 28, 42],
  casual: [21, 35, 42],
};
