import type { JudgeContext } from './rule.ts';

/** Nothing is known around a massage. */
export const BARE_CONTEXT: JudgeContext = {
  efforts: [],
  others: [],
  history: { past: [], complete: false, lastEnd: null },
  flags: new Set(),
  checkIns: [],
  flights: [],
  busy: [],
  travelMin: null,
  strict: false,
};
