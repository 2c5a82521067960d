import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { check, type Given } from './check-bands.ts';
import { ahead, type Column, context, EFFORTS, history, massage } from './given-case.ts';

const WEEK = 168;

describe('bruising', () => {
  it.each<[string, MassageKind, Column, string, Given]>([
    [
      'after the last deep one',
      'deep',
      'B',
      'conflict 48 caution 96 good 144] ok',
      { history: history(['deep', WEEK, null, true]) },
    ],
    [
      'after the last ashiatsu, the same class',
      'deep',
      'B',
      'conflict 48 caution 96 good 144] ok',
      { history: history(['deep', 400], ['ashiatsu', WEEK, null, true]) },
    ],
    [
      'not after the last but one',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 400, null, true], ['deep', WEEK, null, false]) },
    ],
    [
      'not after a sports massage, another class',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 400], ['sports', WEEK, null, true]) },
    ],
    [
      'on top of novelty',
      'deep',
      'B',
      'conflict 72 caution 144 good 192] ok',
      { history: history(['deep', 700, null, true]) },
    ],
  ])('%s', (_, kind, column, bands, given) => check(kind, column, bands, given));
});

describe('accustomed', () => {
  const used = history(['deep', 200, 20], ['deep', 400, 24], ['deep', 600, null]);

  it.each<[string, MassageKind, Column, string, Given]>([
    [
      'three in six weeks, never tender for long',
      'deep',
      'B',
      'conflict 48 caution 60 ok 72 good 120] ok',
      { history: used },
    ],
    [
      'never below the conflict edge',
      'trigger',
      'B',
      'conflict 48 ok 72 good 120] ok',
      { history: history(['trigger', 200, 20], ['trigger', 400, 20], ['trigger', 600, 20]) },
    ],
    [
      'two are not enough',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 20], ['deep', 400, 24]) },
    ],
    [
      'a third of seven weeks ago is too old',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 20], ['deep', 400, 24], ['deep', 1176, 20]) },
    ],
    [
      'without a word on tenderness nothing is known',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200], ['deep', 400], ['deep', 600]) },
    ],
    [
      'one that stayed tender for 25 hours spoils it',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 25], ['deep', 400, 20], ['deep', 600, 20]) },
    ],
    [
      'another class does not count',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 20], ['deep', 400, 20], ['sports', 600, 20]) },
    ],
    ['novelty wins', 'deep', 'B', 'conflict 72 caution 120 good 168] ok', { history: used, flags: ['first-ever'] }],
    ['not after efforts', 'deep', 'E4', 'conflict 24 caution 48 good 120] ok', { history: used, side: 'after' }],
  ])('%s', (_, kind, column, bands, given) => check(kind, column, bands, given));
});

describe('logged tenderness', () => {
  it.each<[string, MassageKind, Column, string, Given]>([
    [
      'of 80 hours asks for 92',
      'deep',
      'B',
      'conflict 48 caution 92 good 120] ok',
      { history: history(['deep', 200, 80]) },
    ],
    [
      'the longest ever counts',
      'deep',
      'B',
      'conflict 48 caution 92 good 120] ok',
      { history: history(['deep', 200, 10], ['deep', 400, 80]) },
    ],
    [
      'of another kind does not',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 10], ['ashiatsu', 400, 80]) },
    ],
    [
      'beyond the preferred window leaves none of it',
      'deep',
      'B',
      'conflict 48 caution 212 ok',
      { history: history(['deep', 300, 200]) },
    ],
    [
      'of 300 hours reaches farther than any table',
      'deep',
      'B',
      'conflict 48 caution 312 ok',
      { history: history(['deep', 310, 300]) },
    ],
    [
      'short of the edge changes nothing',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 200, 30]) },
    ],
    [
      'does not make an edge where there is none',
      'sports',
      'C',
      'info 24 ok',
      { history: history(['sports', 200, 80]) },
    ],
    [
      'is no matter after efforts',
      'deep',
      'E3',
      'conflict 24 good 72] ok',
      { history: history(['deep', 200, 80]), side: 'after' },
    ],
  ])('%s', (_, kind, column, bands, given) => check(kind, column, bands, given));

  it('should cut the good hours at the edge it moved', () => {
    const past = history(['deep', 200, 80]);
    const { verdicts } = judge(massage('deep'), context({ history: past, efforts: [ahead(93, EFFORTS.B)] }));
    expect(verdicts).toMatchObject([{ severity: 'good', hours: { gap: 93, edge: 92 } }]);
  });
});
