import type { Discipline, LoadClass } from '../model.ts';

/** Kinds of movement in which muscles brake the body at each step: the same number leaves more behind than on a bicycle. */
const ON_FOOT: readonly (Discipline | null)[] = [null, 'run', 'trail', 'ultra', 'obstacle', 'hyrox'];

/** The class of what needs none of the higher bands: E1 below an hour, E2 from there on. Where no time is known, E1. */
export function aerobicLoad(minutes: number | null): LoadClass {
  return minutes !== null && minutes >= 60 ? 'E2' : 'E1';
}

/**
 * TSS in classes (TrainingPeaks' bands: 150, 300, above 450). On foot from 100, 180 and 300, which is our choice; an unknown
 * discipline counts as on foot. //=> a ride of TSS 299 is E3, a run of TSS 300 is E5
 */
export function tssLoad(tss: number, discipline: Discipline | null, minutes: number | null): LoadClass {
  if (ON_FOOT.includes(discipline)) {
    if (tss >= 300) return 'E5';
    if (tss >= 180) return 'E4';
    return tss >= 100 ? 'E3' : aerobicLoad(minutes);
  }
  if (tss > 450) return 'E5';
  if (tss >= 300) return 'E4';
  return tss >= 150 ? 'E3' : aerobicLoad(minutes);
}

/** Hours of recovery in classes (the bands of watches: 24, 48, 72). //=> 47 h is E3 */
export function recoveryTimeLoad(hours: number, minutes: number | null): LoadClass {
  if (hours >= 72) return 'E5';
  if (hours >= 48) return 'E4';
  return hours >= 24 ? 'E3' : aerobicLoad(minutes);
}

/** TrainTrends points as hours of recovery: 100 points are 24 hours (its own answers to questions). //=> 50 is 12 */
export function stressHours(points: number): number {
  return (24 * points) / 100;
}

/** RPE times minutes in classes (bands of hypecalculator.com: 300, 500, 700, above 900). //=> 60 min at RPE 8 is E2 */
export function sessionRpeLoad(minutes: number, rpe: number): LoadClass {
  const product = minutes * rpe;
  if (product > 900) return 'E5';
  if (product >= 700) return 'E4';
  if (product >= 500) return 'E3';
  return product >= 300 ? 'E2' : 'E1';
}

/** A Relative Effort with too few others to compare it with (our choice: 50, 100, 200, 350). //=> 120 is E3 */
export function relativeEffortLoad(effort: number): LoadClass {
  if (effort >= 350) return 'E5';
  if (effort >= 200) return 'E4';
  if (effort >= 100) return 'E3';
  return effort >= 50 ? 'E2' : 'E1';
}
