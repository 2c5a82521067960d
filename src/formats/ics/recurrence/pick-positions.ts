import type { Wall } from '../text/date-value.ts';

/** BYSETPOS: the nth of a period's starts, negative from the end. //=> pickPositions([1, 2, 3], [-1]) is [3] */
export function pickPositions(starts: Wall[], positions: number[]): Wall[] {
  if (positions.length === 0) return starts;
  const picked = new Set<Wall>();
  for (const position of positions) {
    const start = starts.at(position > 0 ? position - 1 : position);
    if (start !== undefined) picked.add(start);
  }
  return [...picked].sort((a, b) => a - b);
}
