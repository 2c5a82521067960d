import { after, caution, conflict, good, info, ok } from './build.ts';
import { A_MARATHON, B_HALF, EASY, INTERVALS, LONG_RUN, STEADY, YOGA } from './efforts.ts';
import type { Vector } from './vector.ts';

const LATE = { notes: ['late-post-race'] };
const LIGHT = { notes: ['post-race-red-flags', 'light-after-race-dissent'] };
const RED_FLAGS = { notes: ['post-race-red-flags'] };
const DISSENT = { notes: ['early-dissent'] };

const marathon: Vector[] = [
  after(A_MARATHON, 'deep', 0, conflict(48)),
  after(A_MARATHON, 'deep', 47.75, conflict(48)),
  after(A_MARATHON, 'deep', 48, caution(72)),
  after(A_MARATHON, 'deep', 71.75, caution(72)),
  after(A_MARATHON, 'deep', 72, good({ notNotes: ['late-post-race'] })),
  after(A_MARATHON, 'deep', 144, good()),
  after(A_MARATHON, 'deep', 144.25, ok(LATE)),
  after(A_MARATHON, 'deep', 239.75, ok(LATE)),
  after(A_MARATHON, 'deep', 240.25, ok({ notNotes: ['late-post-race'] })),
  after(A_MARATHON, 'sports', 23.75, conflict(24)),
  after(A_MARATHON, 'sports', 24, caution(48)),
  after(A_MARATHON, 'sports', 47.75, caution(48)),
  after(A_MARATHON, 'sports', 48, good()),
  after(A_MARATHON, 'sports', 120, good()),
  after(A_MARATHON, 'sports', 120.25, ok({ notNotes: ['late-post-race'] })),
  after(A_MARATHON, 'flush', 0, info(RED_FLAGS)),
  after(A_MARATHON, 'flush', 0.75, info(RED_FLAGS)),
  after(A_MARATHON, 'flush', 1, good(LIGHT)),
  after(A_MARATHON, 'flush', 2.75, good(LIGHT)),
  after(A_MARATHON, 'flush', 6, good(LIGHT)),
  after(A_MARATHON, 'flush', 6.25, info(RED_FLAGS)),
  after(A_MARATHON, 'flush', 23.75, info()),
  after(A_MARATHON, 'flush', 24, good({ notNotes: ['light-after-race-dissent'] })),
  after(A_MARATHON, 'flush', 72, good()),
  after(A_MARATHON, 'flush', 72.25, ok()),
  after(A_MARATHON, 'hot-stone', 2, conflict(24)),
  after(A_MARATHON, 'hot-stone', 23.75, conflict(24)),
  after(A_MARATHON, 'hot-stone', 24, caution(48)),
  after(A_MARATHON, 'hot-stone', 47.75, caution(48)),
  after(A_MARATHON, 'hot-stone', 48, ok()),
  after(A_MARATHON, 'self', 0, ok()),
  after(A_MARATHON, 'self', 20, ok()),
];

const half: Vector[] = [
  after(B_HALF, 'deep', 23.75, conflict(24)),
  after(B_HALF, 'deep', 24, caution(48)),
  after(B_HALF, 'deep', 47.75, caution(48)),
  after(B_HALF, 'deep', 48, good()),
  after(B_HALF, 'deep', 120, good()),
  after(B_HALF, 'deep', 120.25, ok({ notNotes: ['late-post-race'] })),
  after(B_HALF, 'sports', 11.75, conflict(12)),
  after(B_HALF, 'sports', 12, caution(24)),
  after(B_HALF, 'sports', 23.75, caution(24)),
  after(B_HALF, 'sports', 24, good()),
  after(B_HALF, 'sports', 96, good()),
  after(B_HALF, 'sports', 96.25, ok()),
  after(B_HALF, 'flush', 0.75, info(RED_FLAGS)),
  after(B_HALF, 'flush', 1, good(LIGHT)),
  after(B_HALF, 'flush', 6, good(LIGHT)),
  after(B_HALF, 'flush', 6.25, info()),
  after(B_HALF, 'flush', 23.75, info()),
  after(B_HALF, 'flush', 24, good()),
  after(B_HALF, 'flush', 72, good()),
  after(B_HALF, 'flush', 72.25, ok()),
  after(B_HALF, 'hot-stone', 0, caution(24)),
  after(B_HALF, 'hot-stone', 23.75, caution(24)),
  after(B_HALF, 'hot-stone', 24, ok()),
];

const workout: Vector[] = [
  after(INTERVALS, 'deep', 10, conflict(24)),
  after(INTERVALS, 'deep', 23.75, conflict(24)),
  after(INTERVALS, 'deep', 24, good(DISSENT)),
  after(INTERVALS, 'deep', 47.75, good(DISSENT)),
  after(INTERVALS, 'deep', 48, good({ notNotes: ['early-dissent'] })),
  after(INTERVALS, 'deep', 72, good()),
  after(INTERVALS, 'deep', 72.25, ok()),
  after(INTERVALS, 'sports', 0, caution(6)),
  after(INTERVALS, 'sports', 5.75, caution(6)),
  after(INTERVALS, 'sports', 6, info()),
  after(INTERVALS, 'sports', 23.75, info()),
  after(INTERVALS, 'sports', 24, good()),
  after(INTERVALS, 'sports', 72, good()),
  after(INTERVALS, 'sports', 72.25, ok()),
  after(INTERVALS, 'flush', 0.75, ok()),
  after(INTERVALS, 'flush', 1, good({ notNotes: ['light-after-race-dissent', 'post-race-red-flags'] })),
  after(INTERVALS, 'flush', 24, good()),
  after(INTERVALS, 'flush', 24.25, ok()),
  after(INTERVALS, 'hot-stone', 11.75, caution(12)),
  after(INTERVALS, 'hot-stone', 12, ok()),
];

const longRun: Vector[] = [
  after(LONG_RUN, 'deep', 11.75, conflict(12)),
  after(LONG_RUN, 'deep', 12, caution(24)),
  after(LONG_RUN, 'deep', 23.75, caution(24)),
  after(LONG_RUN, 'deep', 24, good(DISSENT)),
  after(LONG_RUN, 'deep', 35.75, good(DISSENT)),
  after(LONG_RUN, 'deep', 36, good({ notNotes: ['early-dissent'] })),
  after(LONG_RUN, 'deep', 72, good()),
  after(LONG_RUN, 'deep', 72.25, ok()),
  after(LONG_RUN, 'sports', 0, info()),
  after(LONG_RUN, 'sports', 5.75, info()),
  after(LONG_RUN, 'sports', 6, good(DISSENT)),
  after(LONG_RUN, 'sports', 24, good({ notNotes: ['early-dissent'] })),
  after(LONG_RUN, 'sports', 72, good()),
  after(LONG_RUN, 'sports', 72.25, ok()),
  after(LONG_RUN, 'flush', 0.75, ok()),
  after(LONG_RUN, 'flush', 1, good()),
  after(LONG_RUN, 'flush', 24, good()),
  after(LONG_RUN, 'flush', 24.25, ok()),
  after(LONG_RUN, 'hot-stone', 11.75, caution(12)),
  after(LONG_RUN, 'hot-stone', 12, ok()),
];

const easy: Vector[] = [
  after(EASY, 'deep', 0.25, ok()),
  after(STEADY, 'deep', 0.25, ok()),
  after(EASY, 'sports', 0.25, ok()),
  after(EASY, 'flush', 2, ok()),
  after(EASY, 'hot-stone', 0.25, ok()),
  after(YOGA, 'deep', 0, ok()),
];

const byClassOfKind: Vector[] = [
  after(A_MARATHON, 'ashiatsu', 47.75, conflict(48)),
  after(A_MARATHON, 'ashiatsu', 48, caution(72)),
  after(A_MARATHON, 'myofascial', 23.75, conflict(24)),
  after(A_MARATHON, 'thai', 24, caution(48)),
  after(A_MARATHON, 'swedish', 3, good(LIGHT)),
  after(A_MARATHON, 'loosening', 12, info()),
  after(INTERVALS, 'swedish', 1, good()),
  after(INTERVALS, 'thai', 5.75, caution(6)),
  after(INTERVALS, 'self', 0.25, ok()),
];

export const afterEffort: readonly Vector[] = [...marathon, ...half, ...workout, ...longRun, ...easy, ...byClassOfKind];
