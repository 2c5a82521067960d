import type { LoadNumbers } from '../model.ts';

/** Lowest and highest value that can be true; what lies outside is a typing error or another quantity. Our choice. */
const LIMITS: Readonly<Record<keyof LoadNumbers, readonly [number, number]>> = {
  minutes: [1, 48 * 60],
  km: [0.1, 1_000],
  ascentM: [0, 15_000],
  descentM: [0, 15_000],
  tss: [1, 1_000],
  rpe: [0, 10],
  relativeEffort: [0, 2_000],
  recoveryHours: [0, 168],
  stress: [0, 1_000],
  averageHeartRate: [30, 100],
  minutesAboveThreshold: [0, 48 * 60],
};

export const LOAD_QUANTITIES = Object.keys(LIMITS) as (keyof LoadNumbers)[];

/** True for a number that can be meant. //=> isPlausible('rpe', 14) is false: that is another scale */
export function isPlausible(quantity: keyof LoadNumbers, value: number | undefined): value is number {
  const [least, most] = LIMITS[quantity];
  return value !== undefined && Number.isFinite(value) && value >= least && value <= most;
}
