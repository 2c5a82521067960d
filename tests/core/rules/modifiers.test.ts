import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { check, type Given } from './check-bands.ts';
import { ahead, behind, type Column, context, EFFORTS, history, massage, race } from './given-case.ts';

const WEEK = 168;

describe('spot', () => {
  it.each<[string, MassageKind, Column, string, Given]>([
    [
      'deep booked as spot before a long goal race',
      'deep',
      'A_long',
      'conflict 72 ok 96 good 144] ok',
      { extent: 'spot' },
    ],
    ['deep booked as spot before a B race', 'deep', 'B', 'conflict 48 ok 72 good 120] ok', { extent: 'spot' }],
    [
      'deep booked as spot before a C race',
      'deep',
      'C',
      'conflict 24 caution 48 ok 72 good 120] ok',
      { extent: 'spot' },
    ],
    ['trigger point, spot by itself', 'trigger', 'B', 'conflict 48 ok 72 good 120] ok', {}],
    ['active release, spot by itself', 'art', 'B', 'conflict 48 ok 72 good 120] ok', {}],
    [
      'trigger point over the full body',
      'trigger',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { extent: 'full-body' },
    ],
    ['ashiatsu, full body by itself', 'ashiatsu', 'B', 'conflict 48 caution 72 good 120] ok', {}],
    ['spot after a marathon', 'trigger', 'E5', 'conflict 48 ok 72 good 144] ok', { side: 'after' }],
    [
      'spot after a long run, not below the conflict edge',
      'trigger',
      'long',
      'conflict 12 ok 24 good 72] ok',
      { side: 'after' },
    ],
    [
      'sports booked as spot, which is not deep',
      'sports',
      'B',
      'conflict 24 caution 48 good 120] ok',
      { extent: 'spot' },
    ],
  ])('%s', (_, kind, column, bands, given) => check(kind, column, bands, given));
});

describe('novelty', () => {
  const first = { flags: ['first-ever'] };

  it.each<[string, MassageKind, Column, string, Given]>([
    ['deep before a long goal race: a conflict all week', 'deep', 'A_long', 'conflict 168] good 192] ok', first],
    ['deep before a short goal race: a conflict all week', 'deep', 'A_short', 'conflict 168] ok', first],
    ['deep before a B race', 'deep', 'B', 'conflict 72 caution 120 good 168] ok', first],
    ['deep before a C race', 'deep', 'C', 'conflict 48 caution 120 good 168] ok', first],
    ['deep before a workout', 'deep', 'E3', 'conflict 72 info 120 ok', first],
    ['deep before an easy run: no edge, no change', 'deep', 'E12', 'info 24 ok', first],
    ['sports before a long goal race', 'sports', 'A_long', 'conflict 72 caution 120 good 168] ok', first],
    ['sports before a B race', 'sports', 'B', 'conflict 48 caution 96 good 168] ok', first],
    ['sports before a workout, whose conflict edge stays at none', 'sports', 'E3', 'caution 72 ok', first],
    ['sports before a C race: no edge, no change', 'sports', 'C', 'info 24 ok', first],
    ['light work is never a problem for it', 'loosening', 'A_long', 'caution 12 info 24 good 72] ok', first],
    ['nothing changes after efforts', 'deep', 'E4', 'conflict 24 caution 48 good 120] ok', { ...first, side: 'after' }],
    [
      'an empty complete history is the first massage ever',
      'deep',
      'B',
      'conflict 72 caution 120 good 168] ok',
      { history: history() },
    ],
    [
      'a first time with this kind',
      'deep',
      'B',
      'conflict 72 caution 120 good 168] ok',
      { history: history(['sports', WEEK]) },
    ],
    [
      'exactly 28 days since the last is not new',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 672]) },
    ],
    [
      'an hour more than 28 days is',
      'deep',
      'B',
      'conflict 72 caution 120 good 168] ok',
      { history: history(['deep', 673]) },
    ],
    [
      'a sports massage in between keeps the body used to it',
      'deep',
      'B',
      'conflict 48 caution 72 good 120] ok',
      { history: history(['deep', 900], ['sports', 300]) },
    ],
    [
      'foam rolling does not count as a massage',
      'deep',
      'B',
      'conflict 72 caution 120 good 168] ok',
      { history: history(['deep', 900], ['self', 24]) },
    ],
    ['an unknown history is not novelty', 'deep', 'B', 'conflict 48 caution 72 good 120] ok', {}],
    [
      'the last massage as the user told it, five weeks ago',
      'deep',
      'B',
      'conflict 72 caution 120 good 168] ok',
      { history: { past: [], complete: false, lastEnd: history(['deep', 840]).past[0]?.end ?? null } },
    ],
    ['strictly, with the moved edge', 'sports', 'B', 'conflict 96 good 168] ok', { ...first, strict: true }],
  ])('%s', (_, kind, column, bands, given) => check(kind, column, bands, given));

  it('should offer no deep work a week or less before an A race, and say by which rule', () => {
    const { verdicts } = judge(
      massage('deep'),
      context({ efforts: [ahead(168, race('A'))], flags: new Set(['first-ever']) }),
    );
    expect(verdicts[0]).toMatchObject({
      rule: 'novelty-before-a-race',
      severity: 'conflict',
      hours: { side: 'before', gap: 168, edge: 168 },
    });
  });
});

describe('the soft band before a workout', () => {
  it.each([
    ['no race near', [], 'info'],
    ['a B race 504 hours on', [ahead(504, { id: 'race', ...race('B') })], 'caution'],
    ['an A race 504 hours on', [ahead(504, { id: 'race', ...race('A') })], 'caution'],
    ['a B race an hour later than that', [ahead(505, { id: 'race', ...race('B') })], 'info'],
    ['a C race', [ahead(300, { id: 'race', ...race('C') })], 'info'],
    ['an A race behind', [behind(400, { id: 'race', ...race('A') })], 'info'],
  ] as const)('with %s should be %s', (_, races, severity) => {
    const efforts = [ahead(60, EFFORTS.E3), ...races];
    expect(judge(massage('deep'), context({ efforts })).severity).toBe(severity);
  });
});

describe('the taper note', () => {
  it.each<[string, MassageKind, number, Column, string[]]>([
    ['deep at a good time before an A race', 'deep', 110, 'A_long', ['taper']],
    ['deep at a good time before a B race', 'deep', 100, 'B', ['taper']],
    ['not before a C race', 'deep', 100, 'C', []],
    ['not at a time that is not good', 'deep', 80, 'A_long', []],
    ['not beyond the preferred window', 'deep', 150, 'A_long', []],
    ['not for sports', 'sports', 100, 'B', []],
  ])('%s', (_, kind, gap, column, notes) => {
    const judgement = judge(massage(kind), context({ efforts: [ahead(gap, EFFORTS[column])] }));
    expect(judgement.notes.map(({ code }) => code)).toEqual(notes);
  });
});
