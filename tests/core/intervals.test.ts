import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, intersect, overlaps, subtract, union } from '../../src/core/intervals.ts';
import type { Interval } from '../../src/core/model.ts';
import { propertyRuns } from './property-runs.ts';

const SIZE = 60;

/** The plain way: which of sixty minutes are covered. */
function minutesOf(intervals: readonly Interval[]): boolean[] {
  return Array.from({ length: SIZE }, (_, minute) => intervals.some(({ from, to }) => from <= minute && minute < to));
}

const interval = fc
  .tuple(fc.nat({ max: SIZE }), fc.nat({ max: SIZE }))
  .map(([from, to]): Interval => ({ from, to }))
  .filter(({ from, to }) => from <= to);
const list = fc.array(interval, { maxLength: 8 });

/** Sorted, apart, none of them empty. */
function isUnion(intervals: readonly Interval[]): boolean {
  return intervals.every((one, i) => one.from < one.to && (i === 0 || (intervals[i - 1] as Interval).to < one.from));
}

describe('overlaps', () => {
  it.each([
    [{ from: 0, to: 2 }, { from: 1, to: 3 }, true],
    [{ from: 0, to: 2 }, { from: 2, to: 4 }, false],
    [{ from: 0, to: 9 }, { from: 3, to: 4 }, true],
    [{ from: 5, to: 6 }, { from: 0, to: 5 }, false],
  ])('should say of %o and %o: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe('contains', () => {
  it.each([
    [{ from: 0, to: 4 }, { from: 0, to: 4 }, true],
    [{ from: 0, to: 4 }, { from: 1, to: 5 }, false],
    [{ from: 1, to: 4 }, { from: 0, to: 2 }, false],
  ])('should say of %o and %o: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('union', () => {
  it('should cover the same minutes, sorted and apart', () => {
    fc.assert(
      fc.property(list, (a) => {
        const merged = union(a);
        expect(minutesOf(merged)).toEqual(minutesOf(a));
        expect(isUnion(merged)).toBe(true);
        expect(union(merged)).toEqual(merged);
      }),
      propertyRuns(300),
    );
  });

  it('should leave what it is given as it was', () => {
    const given = [
      { from: 3, to: 5 },
      { from: 0, to: 4 },
    ];
    union(given);
    expect(given).toEqual([
      { from: 3, to: 5 },
      { from: 0, to: 4 },
    ]);
  });

  it('should join what touches', () => {
    expect(
      union([
        { from: 0, to: 2 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([{ from: 0, to: 4 }]);
  });
});

describe('intersect', () => {
  it('should cover what both cover', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const shared = intersect(union(a), union(b));
        const [inA, inB] = [minutesOf(a), minutesOf(b)];
        expect(minutesOf(shared)).toEqual(inA.map((covered, minute) => covered && inB[minute]));
        expect(isUnion(shared)).toBe(true);
      }),
      propertyRuns(300),
    );
  });
});

describe('subtract', () => {
  it('should cover what the first covers and the second does not', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const left = subtract(union(a), union(b));
        const [inA, inB] = [minutesOf(a), minutesOf(b)];
        expect(minutesOf(left)).toEqual(inA.map((covered, minute) => covered && !inB[minute]));
        expect(isUnion(left)).toBe(true);
      }),
      propertyRuns(300),
    );
  });
});
