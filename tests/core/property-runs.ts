/**
 * How many times a property is tried: as said, ten times as often in the full check, a few times where another zone of the
 * machine is all that is new. The seed is fixed, so that a failure comes back.
 */
export function propertyRuns(usual: number): { numRuns: number; seed: number } {
  const { KNEADTIME_FULL: full, KNEADTIME_SHARE: share } = process.env;
  const numRuns = full ? usual * 10 : share ? Math.max(3, Math.round(usual / 10)) : usual;
  return { numRuns, seed: 42 };
}
