import { type EffortRating, type EffortSignals, rateEffort } from '../../../src/core/load/rate-effort.ts';

/** The rating of a run of which only `more` is known. */
export function rate(more: Partial<EffortSignals>): EffortRating {
  return rateEffort({
    kind: 'race',
    discipline: 'run',
    distance: null,
    priority: null,
    minutes: null,
    downhill: false,
    quality: false,
    legs: null,
    ...more,
  });
}
