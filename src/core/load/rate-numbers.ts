import type { Discipline, LoadEvidence, LoadNumbers, RelativeStanding } from '../model.ts';
import {
  aerobicLoad,
  recoveryTimeLoad,
  relativeEffortLoad,
  sessionRpeLoad,
  stressHours,
  tssLoad,
} from './number-bands.ts';

export interface RatedNumbers {
  numbers: LoadNumbers;
  /** Where its Relative Effort stands; null where it has none. */
  standing: RelativeStanding | null;
  discipline: Discipline | null;
  minutes: number | null;
  /** False where how hard it felt says nothing about the legs (arms in the gym). */
  feltByLegs: boolean;
}

/** Below these, feeling or heart is a short burst and no load. An unknown time counts as long enough: our choice. */
const FELT_MINUTES = 20;
const HEART_MINUTES = 30;

/** A line for each number that tells a class (rules.md section 12). Numbers that say nothing by themselves have none. */
export function rateNumbers(rated: RatedNumbers): LoadEvidence[] {
  const { numbers, standing, discipline, minutes } = rated;
  const { tss, stress, relativeEffort, recoveryHours: hours } = numbers;
  const lines: LoadEvidence[] = [];
  if (tss !== undefined) lines.push({ by: 'tss', tss, load: tssLoad(tss, discipline, minutes) });
  if (stress !== undefined) {
    lines.push({ by: 'stress', points: stress, load: recoveryTimeLoad(stressHours(stress), minutes) });
  }
  if (rated.feltByLegs) lines.push(...rateFeeling(numbers, minutes));
  if (relativeEffort !== undefined && standing !== null) {
    const load = standingLoad(standing, relativeEffort, minutes);
    lines.push({ by: 'relative-effort', effort: relativeEffort, standing, load });
  }
  if (hours !== undefined) lines.push({ by: 'recovery-time', hours, load: recoveryTimeLoad(hours, minutes) });
  if (rated.feltByLegs) lines.push(...rateHeart(numbers, minutes));
  return lines;
}

function rateFeeling({ rpe }: LoadNumbers, minutes: number | null): LoadEvidence[] {
  if (rpe === undefined) return [];
  const lines: LoadEvidence[] = [];
  if (minutes !== null) lines.push({ by: 'session-rpe', minutes, rpe, load: sessionRpeLoad(minutes, rpe) });
  if (rpe >= 9) lines.push({ by: 'rpe', rpe, load: 'E4' });
  else if (rpe >= 7 && lasts(minutes, FELT_MINUTES)) lines.push({ by: 'rpe', rpe, load: 'E3' });
  return lines;
}

function rateHeart({ averageHeartRate, minutesAboveThreshold }: LoadNumbers, minutes: number | null): LoadEvidence[] {
  const lines: LoadEvidence[] = [];
  if (averageHeartRate !== undefined && averageHeartRate >= 85 && lasts(minutes, HEART_MINUTES)) {
    lines.push({ by: 'heart-rate', percent: averageHeartRate, load: 'E3' });
  }
  if (minutesAboveThreshold !== undefined && minutesAboveThreshold >= 15) {
    lines.push({ by: 'above-threshold', minutes: minutesAboveThreshold, load: 'E3' });
  }
  return lines;
}

function lasts(minutes: number | null, least: number): boolean {
  return minutes === null || minutes >= least;
}

function standingLoad(standing: RelativeStanding, effort: number, minutes: number | null): LoadEvidence['load'] {
  if (standing === 'few') return relativeEffortLoad(effort);
  if (standing === 'top-3') return 'E5';
  if (standing === 'top-10') return 'E4';
  return standing === 'top-25' ? 'E3' : aerobicLoad(minutes);
}
