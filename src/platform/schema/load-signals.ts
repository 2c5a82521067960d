import * as v from 'valibot';

/** Wider than anything true; which numbers can be meant is the load's to judge. */
const number = (most: number) => v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(most)));

/** What a source measured or planned of an effort, in numbers. */
export const loadSignals = v.object({
  from: v.picklist(['measured', 'planned']),
  tag: v.exactOptional(v.picklist(['race', 'workout', 'long-run'])),
  minutes: number(10_000),
  km: number(10_000),
  ascentM: number(100_000),
  descentM: number(100_000),
  tss: number(10_000),
  rpe: number(10),
  relativeEffort: number(10_000),
  recoveryHours: number(1_000),
  stress: number(10_000),
  averageHeartRate: number(300),
  minutesAboveThreshold: number(10_000),
});
