import {
  after,
  ahead,
  alone,
  before,
  caution,
  conflict,
  type EffortPlan,
  good,
  info,
  type More,
  ok,
  past,
} from './build.ts';
import { A_10K, A_MARATHON, B_10K, B_HALF, C_5K, EASY, INTERVALS, LONG_RUN } from './efforts.ts';
import type { Then, Vector } from './vector.ts';

const STRICT: More = { with: 'strict', settings: { strict: true } };
const strictBefore = (plan: EffortPlan, kind: string, gap: number, then: Then, more: More = {}) =>
  before(plan, kind, gap, then, { ...more, ...STRICT, with: [more.with, 'strict'].filter(Boolean).join(', ') });
const strictAfter = (plan: EffortPlan, kind: string, gap: number, then: Then) => after(plan, kind, gap, then, STRICT);

const beforeEfforts: Vector[] = [
  strictBefore(A_MARATHON, 'deep', 72, conflict(96)),
  strictBefore(A_MARATHON, 'deep', 95.75, conflict(96)),
  strictBefore(A_MARATHON, 'deep', 96, good({ notes: ['taper'] })),
  strictBefore(A_MARATHON, 'sports', 71.75, conflict(72)),
  strictBefore(A_MARATHON, 'sports', 72, good()),
  strictBefore(A_MARATHON, 'loosening', 11.75, conflict(12)),
  strictBefore(A_MARATHON, 'loosening', 12, info()),
  strictBefore(A_10K, 'deep', 71.75, conflict(72)),
  strictBefore(A_10K, 'sports', 30, conflict(72)),
  strictBefore(B_10K, 'deep', 71.75, conflict(72)),
  strictBefore(B_10K, 'sports', 47.75, conflict(48)),
  strictBefore(B_10K, 'sports', 48, good()),
  strictBefore(C_5K, 'deep', 30, conflict(72)),
  strictBefore(C_5K, 'deep', 71.75, conflict(72)),
  strictBefore(C_5K, 'deep', 72, ok()),
  strictBefore(C_5K, 'sports', 23.75, conflict(24)),
  strictBefore(C_5K, 'sports', 24, ok()),
  strictBefore(C_5K, 'loosening', 5.75, info()),
  strictBefore(C_5K, 'loosening', 6, ok()),
  strictBefore(INTERVALS, 'deep', 48, conflict(72)),
  strictBefore(INTERVALS, 'deep', 71.75, conflict(72)),
  strictBefore(INTERVALS, 'deep', 72, ok()),
  strictBefore(INTERVALS, 'sports', 23.75, conflict(24)),
  strictBefore(INTERVALS, 'sports', 24, ok()),
  strictBefore(INTERVALS, 'loosening', 5.75, info()),
  strictBefore(EASY, 'deep', 20, info()),
  strictBefore(EASY, 'sports', 1, ok()),
];

const afterEfforts: Vector[] = [
  strictAfter(A_MARATHON, 'deep', 71.75, conflict(72)),
  strictAfter(A_MARATHON, 'deep', 72, good()),
  strictAfter(A_MARATHON, 'sports', 47.75, conflict(48)),
  strictAfter(A_MARATHON, 'sports', 48, good()),
  strictAfter(A_MARATHON, 'flush', 3, good()),
  strictAfter(A_MARATHON, 'flush', 12, info()),
  strictAfter(A_MARATHON, 'hot-stone', 47.75, conflict(48)),
  strictAfter(A_MARATHON, 'hot-stone', 48, ok()),
  strictAfter(B_HALF, 'deep', 47.75, conflict(48)),
  strictAfter(B_HALF, 'sports', 23.75, conflict(24)),
  strictAfter(B_HALF, 'hot-stone', 23.75, conflict(24)),
  strictAfter(INTERVALS, 'deep', 23.75, conflict()),
  strictAfter(INTERVALS, 'deep', 24, conflict(48)),
  strictAfter(INTERVALS, 'deep', 47.75, conflict(48)),
  strictAfter(INTERVALS, 'deep', 48, good()),
  strictAfter(INTERVALS, 'sports', 5.75, conflict(6)),
  strictAfter(INTERVALS, 'sports', 6, info()),
  strictAfter(INTERVALS, 'hot-stone', 11.75, conflict(12)),
  strictAfter(LONG_RUN, 'deep', 23.75, conflict(24)),
  strictAfter(LONG_RUN, 'deep', 24, good()),
  strictAfter(LONG_RUN, 'sports', 5, info()),
  strictAfter(EASY, 'deep', 1, ok()),
];

const withModifiers: Vector[] = [
  strictBefore(A_MARATHON, 'trigger', 71.75, conflict(72)),
  strictBefore(A_MARATHON, 'trigger', 72, ok()),
  strictBefore(B_10K, 'deep', 119.75, conflict(120), { with: 'never massaged before', flags: ['first-ever'] }),
  strictBefore(B_10K, 'deep', 120, good(), { with: 'never massaged before', flags: ['first-ever'] }),
  strictBefore(B_10K, 'deep', 95.75, conflict(96), {
    with: 'bruised by the last deep',
    history: [past('deep', 240, { bruised: true })],
  }),
  strictBefore(B_10K, 'deep', 81.75, conflict(82), {
    with: 'tender for 70 h after deep',
    history: [past('deep', 240, { tendernessH: 70 })],
  }),
  strictBefore(INTERVALS, 'deep', 60, conflict(72), { with: 'and a B 10K in 510 h', also: [ahead(B_10K, 510)] }),
];

/** Only bands turn; a caution that comes without a gap has none. */
const withoutABand: Vector[] = [
  alone('deep', caution(undefined, { rules: ['deep-spacing'] }), {
    ...STRICT,
    with: 'deep 60 h ago, strict',
    history: [past('deep', 60)],
  }),
  alone('deep', caution(undefined, { rules: ['readiness'] }), {
    ...STRICT,
    with: 'red readiness, strict',
    flags: ['readiness-red'],
  }),
  alone('sports', caution(undefined, { rules: ['health-pregnancy'] }), {
    ...STRICT,
    with: 'pregnancy, strict',
    flags: ['pregnancy'],
  }),
];

export const strict: readonly Vector[] = [...beforeEfforts, ...afterEfforts, ...withModifiers, ...withoutABand];
