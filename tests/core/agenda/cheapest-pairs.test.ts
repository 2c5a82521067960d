import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestPairs, type Pair } from '../../../src/core/agenda/cheapest-pairs.ts';
import { propertyRuns } from '../property-runs.ts';

/** The most pairs, and the least cost of so many, by trying all. */
function bestOf(pairs: readonly Pair[]): { count: number; cost: number } {
  const [first, ...rest] = pairs;
  if (!first) return { count: 0, cost: 0 };
  const without = bestOf(rest);
  const others = bestOf(rest.filter(({ row, column }) => row !== first.row && column !== first.column));
  const taken = { count: others.count + 1, cost: others.cost + first.cost };
  return taken.count > without.count || (taken.count === without.count && taken.cost < without.cost) ? taken : without;
}

const sum = (pairs: readonly Pair[]) => pairs.reduce((cost, pair) => cost + pair.cost, 0);

const some = fc.uniqueArray(
  fc.record({ row: fc.nat(4), column: fc.nat(4), cost: fc.nat(48).map((steps) => steps * 1e8 + 7) }),
  { maxLength: 12, selector: ({ row, column }) => `${row} ${column}` },
);

describe('cheapestPairs', () => {
  it('should move one along, where that lets both be paired', () => {
    const pairs = [
      { row: 0, column: 0, cost: 5 },
      { row: 0, column: 1, cost: 1 },
      { row: 1, column: 1, cost: 4 },
    ];
    expect(cheapestPairs(pairs)).toEqual([pairs[0], pairs[2]]);
  });

  it('should find as many as can be, at the least cost: as trying all does', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        const found = cheapestPairs(pairs);
        expect({ count: found.length, cost: sum(found) }).toEqual(bestOf(pairs));
      }),
      propertyRuns(1_000),
    );
  });

  it('should be the same for any order', () => {
    fc.assert(
      fc.property(some, (pairs) => {
        expect(cheapestPairs([...pairs].reverse())).toEqual(cheapestPairs(pairs));
      }),
      propertyRuns(500),
    );
  });

  it('should take the nearest first where more hang together than anybody does in a day', () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => ({ row, column: row % 2, cost: 3_000 - row }));
    expect(cheapestPairs(rows).map(({ row }) => row)).toEqual([2_998, 2_999]);
  });
});
