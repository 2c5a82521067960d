import type { MassageKind } from '../model.ts';

export type TrainingPhase =
  | 'injury'
  | 'taper'
  | 'race-week'
  | 'recovery'
  | 'peak'
  | 'build'
  | 'base'
  | 'off-season'
  | 'casual';

/** Days between visits: [soonest, wished, latest] (rules.md section 8). */
export const CADENCE_DAYS: Readonly<Record<TrainingPhase, readonly [number, number, number]>> = {
  injury: [5, 7, 10],
  taper: [7, 14, 21],
  'race-week': [7, 14, 21],
  recovery: [7, 14, 21],
  peak: [5, 10, 14],
  build: [7, 14, 21],
  base: [14, 25, 35],
  'off-season': [21, 28, 42],
  casual: [21, 35, 42],
};

/** The kinds a phase calls for first, best first; the others stay allowed (rules.md section 8). */
export const PHASE_KINDS: Readonly<Record<TrainingPhase, readonly MassageKind[]>> = {
  injury: ['sports', 'myofascial'],
  taper: ['sports', 'loosening', 'flush'],
  'race-week': ['sports', 'loosening', 'flush'],
  recovery: ['sports', 'myofascial'],
  peak: ['sports', 'ashiatsu', 'deep'],
  build: ['sports', 'deep'],
  base: ['sports', 'myofascial', 'thai'],
  'off-season': ['sports', 'swedish', 'hot-stone'],
  casual: ['sports', 'swedish', 'hot-stone'],
};
