import { describe, expect, it } from 'vitest';
import { relativeStandings } from '../../../src/core/load/relative-standings.ts';
import { DAY } from '../../../src/core/time.ts';
import { NOON } from './given-event.ts';

const scored = (days: number, score: number | undefined) => ({ start: NOON + days * DAY, score });
const tens = (count: number, every = 1) =>
  Array.from({ length: count }, (_, i) => scored(-1 - i * every, 10 * (i + 1)));

/** The standing of a score on day 0 after others. */
function standing(score: number, others: ReturnType<typeof scored>[]) {
  return relativeStandings([...others, scored(0, score)]).at(-1);
}

describe('a Relative Effort among ten of six weeks, 10 to 100', () => {
  it.each([
    [5, 'usual'],
    [75, 'usual'],
    [80, 'top-25'],
    [81, 'top-25'],
    [90, 'top-25'],
    [91, 'top-10'],
    [500, 'top-10'],
  ])('of %i should be %s', (score, place) => {
    expect(standing(score, tens(10))).toBe(place);
  });
});

describe('with few others', () => {
  it('should be told below eight in 42 days', () => {
    expect(standing(500, tens(7))).toBe('few');
    expect(standing(500, tens(8))).toBe('top-10');
  });

  it('should count those of 42 days, and none older', () => {
    expect(standing(500, [...tens(7), scored(-42, 5)])).toBe('top-10');
    expect(standing(500, [...tens(7), scored(-42.01, 5)])).toBe('few');
  });

  it('should count no later ones, nor the same hour', () => {
    expect(standing(500, [...tens(7), scored(1, 5)])).toBe('few');
    expect(standing(500, [...tens(7), scored(0, 5)])).toBe('few');
  });

  it('should be null without a Relative Effort, which counts for nobody', () => {
    const others = [...tens(7), scored(-2, undefined)];
    expect(relativeStandings(others).at(-1)).toBeNull();
    expect(standing(500, others)).toBe('few');
  });
});

describe('always the same Relative Effort', () => {
  it('should be usual', () => {
    const same = Array.from({ length: 60 }, (_, i) => scored(-1 - i * 0.6, 40));
    expect(standing(40, same)).toBe('usual');
    expect(standing(41, same)).toBe('top-3');
  });
});

describe('the three highest of a year', () => {
  /** Thirty within six weeks: 10 to 300. */
  const thirty = tens(30);

  it('should be the highest class', () => {
    expect(standing(271, thirty)).toBe('top-10');
    expect(standing(281, thirty)).toBe('top-3');
    expect(standing(280, thirty)).toBe('top-10');
  });

  it('should be the top tenth with fewer than thirty', () => {
    expect(standing(500, tens(29))).toBe('top-10');
  });

  it('should be looked for in 365 days, and no older ones', () => {
    const high = (days: number) => [0, 1, 2].map((i) => scored(days - i * 0.01, 900));
    expect(standing(500, [...thirty, ...high(-364)])).toBe('top-10');
    expect(standing(500, [...thirty, ...high(-366)])).toBe('top-3');
  });
});

describe('many', () => {
  it('should stand in the order given', () => {
    expect(relativeStandings([scored(0, 500), scored(-90, undefined), ...tens(10)])).toEqual([
      'top-10',
      null,
      // Each counts only those before it: the oldest of ten has none.
      ...['usual', 'usual', ...Array(8).fill('few')],
    ]);
  });
});
