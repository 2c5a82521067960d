import { before, caution, conflict, good, info, ok } from './build.ts';
import { A_10K, A_HALF, A_MARATHON, B_10K, C_5K } from './efforts.ts';
import type { Vector } from './vector.ts';

const TAPER = { notes: ['taper'] };
const NO_TAPER = { notNotes: ['taper'] };

const goalRace: Vector[] = [
  before(A_MARATHON, 'deep', 0, conflict(72)),
  before(A_MARATHON, 'deep', 71.75, conflict(72)),
  before(A_MARATHON, 'deep', 72, caution(96)),
  before(A_MARATHON, 'deep', 86, caution(96, NO_TAPER)),
  before(A_MARATHON, 'deep', 95.75, caution(96)),
  before(A_MARATHON, 'deep', 96, good(TAPER)),
  before(A_MARATHON, 'deep', 108, good(TAPER)),
  before(A_MARATHON, 'deep', 144, good(TAPER)),
  before(A_MARATHON, 'deep', 144.25, ok(NO_TAPER)),
  before(A_MARATHON, 'sports', 47.75, conflict(48)),
  before(A_MARATHON, 'sports', 48, caution(72)),
  before(A_MARATHON, 'sports', 71.75, caution(72)),
  before(A_MARATHON, 'sports', 72, good(NO_TAPER)),
  before(A_MARATHON, 'sports', 120, good()),
  before(A_MARATHON, 'sports', 120.25, ok()),
  before(A_MARATHON, 'loosening', 0, caution(12)),
  before(A_MARATHON, 'loosening', 11.75, caution(12)),
  before(A_MARATHON, 'loosening', 12, info()),
  before(A_MARATHON, 'loosening', 23.75, info()),
  before(A_MARATHON, 'loosening', 24, good(NO_TAPER)),
  before(A_MARATHON, 'loosening', 72, good()),
  before(A_MARATHON, 'loosening', 72.25, ok()),
  before(A_HALF, 'deep', 71.75, conflict(72)),
  before(A_HALF, 'deep', 95.75, caution(96)),
  before(A_HALF, 'deep', 96, good(TAPER)),
  before(A_HALF, 'sports', 47.75, conflict(48)),
];

const shortGoalRace: Vector[] = [
  before(A_10K, 'deep', 47.75, conflict(48)),
  before(A_10K, 'deep', 48, caution(72)),
  before(A_10K, 'deep', 71.75, caution(72)),
  before(A_10K, 'deep', 72, good(TAPER)),
  before(A_10K, 'deep', 120, good(TAPER)),
  before(A_10K, 'deep', 120.25, ok()),
  before(A_10K, 'sports', 23.75, conflict(24)),
  before(A_10K, 'sports', 24, caution(72)),
  before(A_10K, 'sports', 71.75, caution(72)),
  before(A_10K, 'sports', 72, good()),
  before(A_10K, 'sports', 120, good()),
  before(A_10K, 'sports', 120.25, ok()),
  before(A_10K, 'loosening', 11.75, caution(12)),
  before(A_10K, 'loosening', 12, info()),
  before(A_10K, 'loosening', 23.75, info()),
  before(A_10K, 'loosening', 24, good()),
  before(A_10K, 'loosening', 72, good()),
  before(A_10K, 'loosening', 72.25, ok()),
];

const sideRace: Vector[] = [
  before(B_10K, 'deep', 47.75, conflict(48)),
  before(B_10K, 'deep', 48, caution(72)),
  before(B_10K, 'deep', 71.75, caution(72)),
  before(B_10K, 'deep', 72, good(TAPER)),
  before(B_10K, 'deep', 120, good(TAPER)),
  before(B_10K, 'deep', 120.25, ok(NO_TAPER)),
  before(B_10K, 'sports', 23.75, conflict(24)),
  before(B_10K, 'sports', 24, caution(48)),
  before(B_10K, 'sports', 47.75, caution(48)),
  before(B_10K, 'sports', 48, good(NO_TAPER)),
  before(B_10K, 'sports', 120, good()),
  before(B_10K, 'sports', 120.25, ok()),
  before(B_10K, 'loosening', 11.75, caution(12)),
  before(B_10K, 'loosening', 12, info()),
  before(B_10K, 'loosening', 23.75, info()),
  before(B_10K, 'loosening', 24, good()),
  before(B_10K, 'loosening', 72, good()),
  before(B_10K, 'loosening', 72.25, ok()),
];

const funRace: Vector[] = [
  before(C_5K, 'deep', 23.75, conflict(24)),
  before(C_5K, 'deep', 24, caution(72)),
  before(C_5K, 'deep', 71.75, caution(72)),
  before(C_5K, 'deep', 72, good(NO_TAPER)),
  before(C_5K, 'deep', 120, good(NO_TAPER)),
  before(C_5K, 'deep', 120.25, ok()),
  before(C_5K, 'sports', 0, info()),
  before(C_5K, 'sports', 23.75, info()),
  before(C_5K, 'sports', 24, ok()),
  before(C_5K, 'loosening', 0, ok()),
  before(C_5K, 'loosening', 3, ok()),
  before(C_5K, 'loosening', 48, ok()),
];

const byClassOfKind: Vector[] = [
  before(A_MARATHON, 'ashiatsu', 71.75, conflict(72)),
  before(A_MARATHON, 'ashiatsu', 72, caution(96)),
  before(A_MARATHON, 'ashiatsu', 96, good(TAPER)),
  before(A_MARATHON, 'myofascial', 47.75, conflict(48)),
  before(A_MARATHON, 'myofascial', 72, good()),
  before(A_MARATHON, 'thai', 47.75, conflict(48)),
  before(A_MARATHON, 'thai', 71.75, caution(72)),
  before(A_MARATHON, 'thai', 72, good()),
  before(A_MARATHON, 'swedish', 11.75, caution(12)),
  before(A_MARATHON, 'swedish', 24, good()),
  before(A_MARATHON, 'flush', 12, info()),
  before(A_MARATHON, 'flush', 24, good()),
  before(A_MARATHON, 'hot-stone', 11.75, caution(12)),
  before(A_MARATHON, 'hot-stone', 24, good()),
  before(A_MARATHON, 'self', 0, ok()),
  before(A_MARATHON, 'self', 30, ok()),
  before(C_5K, 'self', 0, ok()),
];

const toTheMinute: Vector[] = [
  before(A_MARATHON, 'deep', 72 - 1 / 60, conflict()),
  before(A_MARATHON, 'deep', 72 + 1 / 60, caution()),
  before(A_MARATHON, 'deep', 96 - 1 / 60, caution()),
  before(A_MARATHON, 'deep', 144 + 1 / 60, ok()),
  before(A_MARATHON, 'loosening', 12 - 1 / 60, caution()),
  before(A_MARATHON, 'loosening', 24 - 1 / 60, info()),
  before(B_10K, 'sports', 47.5, caution(48)),
  before(B_10K, 'deep', 62.5, caution(72)),
];

export const beforeARace: readonly Vector[] = [
  ...goalRace,
  ...shortGoalRace,
  ...sideRace,
  ...funRace,
  ...byClassOfKind,
  ...toTheMinute,
];
