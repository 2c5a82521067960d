import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { points } from './bands.ts';
import { ahead, behind, type Column, context, EFFORTS, massage } from './given-case.ts';

/** [kind, column, severities over the hours], as in the tables of the rule book, sections 4, 5 and 13. */
type Row = [MassageKind, Column, string];

const BEFORE: Row[] = [
  ['deep', 'A_long', 'conflict 72 caution 96 good 144] ok'],
  ['deep', 'A_short', 'conflict 48 caution 72 good 120] ok'],
  ['deep', 'B', 'conflict 48 caution 72 good 120] ok'],
  ['deep', 'C', 'conflict 24 caution 72 good 120] ok'],
  ['deep', 'E3', 'conflict 48 info 72 ok'],
  ['deep', 'long', 'conflict 48 info 72 ok'],
  ['deep', 'E12', 'info 24 ok'],
  ['deep', 'E0', 'ok'],
  ['sports', 'A_long', 'conflict 48 caution 72 good 120] ok'],
  ['sports', 'A_short', 'conflict 24 caution 72 good 120] ok'],
  ['sports', 'B', 'conflict 24 caution 48 good 120] ok'],
  ['sports', 'C', 'info 24 ok'],
  ['sports', 'E3', 'caution 24 ok'],
  ['sports', 'E12', 'ok'],
  ['loosening', 'A_long', 'caution 12 info 24 good 72] ok'],
  ['loosening', 'A_short', 'caution 12 info 24 good 72] ok'],
  ['loosening', 'B', 'caution 12 info 24 good 72] ok'],
  ['loosening', 'C', 'ok'],
  ['loosening', 'E3', 'info 6 ok'],
  ['loosening', 'E12', 'ok'],
  ['self', 'A_long', 'ok'],
  ['self', 'E3', 'ok'],
];

const AFTER: Row[] = [
  ['deep', 'E5', 'conflict 48 caution 72 good 144] ok'],
  ['deep', 'E4', 'conflict 24 caution 48 good 120] ok'],
  ['deep', 'E3', 'conflict 24 good 72] ok'],
  ['deep', 'long', 'conflict 12 caution 24 good 72] ok'],
  ['deep', 'E12', 'ok'],
  ['deep', 'E0', 'ok'],
  ['sports', 'E5', 'conflict 24 caution 48 good 120] ok'],
  ['sports', 'E4', 'conflict 12 caution 24 good 96] ok'],
  ['sports', 'E3', 'caution 6 info 24 good 72] ok'],
  ['sports', 'long', 'info 6 good 72] ok'],
  ['sports', 'E12', 'ok'],
  ['flush', 'E5', 'info 1 good 6] info 24 good 72] ok'],
  ['flush', 'E4', 'info 1 good 6] info 24 good 72] ok'],
  ['flush', 'E3', 'ok 1 good 24] ok'],
  ['flush', 'long', 'ok 1 good 24] ok'],
  ['flush', 'E12', 'ok'],
  ['hot-stone', 'E5', 'conflict 24 caution 48 ok'],
  ['hot-stone', 'E4', 'caution 24 ok'],
  ['hot-stone', 'E3', 'caution 12 ok'],
  ['hot-stone', 'long', 'caution 12 ok'],
  ['hot-stone', 'E12', 'ok'],
  ['self', 'E5', 'ok'],
  ['self', 'E3', 'ok'],
];

/** Strict: every caution band is a conflict, nothing is softened, a C race is guarded like a workout (section 13). */
const STRICT_BEFORE: Row[] = [
  ['deep', 'A_long', 'conflict 96 good 144] ok'],
  ['deep', 'C', 'conflict 72 ok'],
  ['deep', 'E3', 'conflict 72 ok'],
  ['deep', 'E12', 'info 24 ok'],
  ['sports', 'B', 'conflict 48 good 120] ok'],
  ['sports', 'C', 'conflict 24 ok'],
  ['loosening', 'A_short', 'conflict 12 info 24 good 72] ok'],
  ['loosening', 'C', 'info 6 ok'],
];
const STRICT_AFTER: Row[] = [
  ['deep', 'E5', 'conflict 72 good 144] ok'],
  ['deep', 'E3', 'conflict 48 good 72] ok'],
  ['deep', 'long', 'conflict 24 good 72] ok'],
  ['sports', 'E3', 'conflict 6 info 24 good 72] ok'],
  ['flush', 'E5', 'info 1 good 6] info 24 good 72] ok'],
  ['hot-stone', 'E5', 'conflict 48 ok'],
];

function judged(kind: MassageKind, column: Column, bands: string, side: 'before' | 'after', strict = false) {
  const place = side === 'before' ? ahead : behind;
  return points(bands).map(([gap]) => [
    gap,
    judge(massage(kind), context({ strict, efforts: [place(gap, EFFORTS[column])] })).severity,
  ]);
}

describe('before an effort', () => {
  it.each(BEFORE)('%s before %s should go: %s', (kind, column, bands) => {
    expect(judged(kind, column, bands, 'before')).toEqual(points(bands));
  });

  it.each(STRICT_BEFORE)('strictly, %s before %s should go: %s', (kind, column, bands) => {
    expect(judged(kind, column, bands, 'before', true)).toEqual(points(bands));
  });
});

describe('after an effort', () => {
  it.each(AFTER)('%s after %s should go: %s', (kind, column, bands) => {
    expect(judged(kind, column, bands, 'after')).toEqual(points(bands));
  });

  it.each(STRICT_AFTER)('strictly, %s after %s should go: %s', (kind, column, bands) => {
    expect(judged(kind, column, bands, 'after', true)).toEqual(points(bands));
  });
});

describe('kinds', () => {
  it.each<[MassageKind, string]>([
    ['flush', 'caution'],
    ['swedish', 'caution'],
    ['hot-stone', 'caution'],
    ['myofascial', 'conflict'],
    ['thai', 'conflict'],
    ['ashiatsu', 'conflict'],
    ['trigger', 'conflict'],
    ['art', 'conflict'],
    ['self', 'ok'],
  ])('%s eight hours before a goal half marathon should be %s', (kind, severity) => {
    expect(judge(massage(kind), context({ efforts: [ahead(8, EFFORTS.A_long)] })).severity).toBe(severity);
  });
});

describe('columns of the effort ahead', () => {
  it.each([
    [
      'an A sprint triathlon is a long race',
      { kind: 'race', priority: 'A', distance: 'sprint', discipline: 'tri', load: 'E3' },
      'conflict',
    ],
    ['an A duathlon is a long race', { kind: 'race', priority: 'A', discipline: 'duathlon', load: 'E4' }, 'conflict'],
    ['an A race of class E5 is a long race', { kind: 'race', priority: 'A', load: 'E5' }, 'conflict'],
    ['an A race of 20 km is a short one', { kind: 'race', priority: 'A', distance: '20k', load: 'E4' }, 'caution'],
    ['a B marathon is read as a B race', { kind: 'race', priority: 'B', distance: 'marathon', load: 'E5' }, 'caution'],
    ['a C half marathon is read as a C race', { kind: 'race', priority: 'C', distance: 'half', load: 'E4' }, 'caution'],
    ['a very long training run is read as a workout', { kind: 'long', load: 'E4' }, 'info'],
  ] as const)('%s', (_, given, severity) => {
    // Deep work 60 h before: a conflict for a long goal race, a caution for shorter ones and B and C, info for a workout.
    expect(judge(massage('deep'), context({ efforts: [ahead(60, given)] })).severity).toBe(severity);
  });
});

describe('the two numbers of a verdict', () => {
  it.each([
    ['conflict', 'deep', 'before', 'A_long', 60, 72],
    ['caution', 'deep', 'before', 'A_long', 80, 96],
    ['good', 'deep', 'before', 'A_long', 100, 96],
    ['good', 'deep', 'before', 'A_long', 140, 144],
    ['info', 'loosening', 'before', 'B', 20, 24],
    ['conflict', 'deep', 'after', 'E5', 30, 48],
    ['info', 'sports', 'after', 'E3', 10, 24],
  ] as const)('should be, at %s for %s %s %s, %i h against %i h', (severity, kind, side, column, gap, edge) => {
    const place = side === 'before' ? ahead : behind;
    const { verdicts } = judge(massage(kind), context({ efforts: [place(gap, EFFORTS[column])] }));
    expect(verdicts).toMatchObject([{ severity, rule: `${side}-effort`, hours: { side, gap, edge } }]);
  });

  it('should come with at least one source', () => {
    const { verdicts } = judge(massage('deep'), context({ efforts: [ahead(60, EFFORTS.B), behind(10, EFFORTS.E3)] }));
    expect(verdicts.map(({ sources }) => sources.length > 0)).toEqual([true, true]);
  });
});
