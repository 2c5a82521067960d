import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeLine, within } from '../../../src/core/rules/time-line.ts';
import { propertyRuns } from '../property-runs.ts';

const span = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 }));
const line = (spans: [number, number][]) =>
  timeLine(
    spans,
    ([from]) => from,
    ([from, length]) => from + length,
  );

describe('within', () => {
  it('should find what a walk over all of them finds', () => {
    fc.assert(
      fc.property(fc.array(span), span, (spans, [from, length]) => {
        const to = from + length;
        const walked = spans.filter(([start, lasts]) => start + lasts > from && start < to);
        expect(within(line(spans), from, to)).toEqual(walked.sort((a, b) => a[0] - b[0]));
      }),
      propertyRuns(200),
    );
  });

  it('should leave out what only touches', () => {
    const all: [number, number][] = [
      [0, 5],
      [5, 5],
      [10, 5],
    ];
    expect(within(line(all), 5, 10)).toEqual([[5, 5]]);
  });
});
