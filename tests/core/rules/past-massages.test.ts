import { describe, expect, it } from 'vitest';
import type { CheckIn, MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { pastMassages } from '../../../src/core/rules/past-massages.ts';
import { HOUR } from '../../../src/core/time.ts';
import { ahead, context, EFFORTS, massage, START } from './given-case.ts';

/** A visit that ended `ago` hours before the massage judged in these tests. */
function ended(kind: MassageKind, ago: number, id = `${kind} ${ago}`) {
  const end = START - ago * HOUR;
  return { ...massage(kind), id, start: end - HOUR, end };
}
/** A check-in `ago` hours before it. */
const told = (ago: number, log: CheckIn['massage']): CheckIn => ({
  at: START - ago * HOUR,
  ...(log && { massage: log }),
});

describe('pastMassages', () => {
  it.each<[string, CheckIn[], (number | null)[], (boolean | null)[]]>([
    ['no check-in', [], [null, null], [null, null]],
    ['the last one before it', [told(80, { tendernessHours: 20 })], [null, 20], [null, null]],
    ['the one before that', [told(240, { bruised: false })], [null, null], [false, null]],
    ['as it ends', [told(100, { bruised: true })], [null, null], [null, true]],
    ['a minute before it ends', [told(100.02, { bruised: true })], [null, null], [null, null]],
    ['seven days later', [told(132, { tendernessHours: 3 })], [3, null], [null, null]],
    ['later than that', [told(131.9, { tendernessHours: 3 })], [null, null], [null, null]],
    ['a check-in about the legs', [{ at: START - 80 * HOUR, legs: 'sore' }], [null, null], [null, null]],
    [
      'several: the longest, whatever their order',
      [told(70, { tendernessHours: 10 }), told(80, { tendernessHours: 30 }), told(60, { tendernessHours: 20 })],
      [null, 30],
      [null, null],
    ],
    [
      'several: bruised if one said so',
      [told(80, { bruised: true }), told(70, { bruised: false })],
      [null, null],
      [null, true],
    ],
  ])('should log %s', (_, checkIns, tenderness, bruised) => {
    // The first ended 300 h before, and so 132 h is exactly seven days later; the second ended 100 h before.
    const past = pastMassages([ended('deep', 100), ended('sports', 300)], checkIns);
    expect(past.map((one) => one.tendernessHours)).toEqual(tenderness);
    expect(past.map((one) => one.bruised)).toEqual(bruised);
  });

  it('should leave rolling out, which gets no log', () => {
    const past = pastMassages([ended('deep', 100), ended('self', 50)], [told(40, { bruised: true })]);
    expect(past).toMatchObject([{ id: 'deep 100', kind: 'deep', bruised: true }]);
  });

  it('should keep the therapist', () => {
    const past = pastMassages([{ ...ended('deep', 100), therapist: 'jo' }, ended('deep', 50)], []);
    expect(past.map(({ therapist }) => therapist)).toEqual(['jo', null]);
  });

  it('should change none of what it is given', () => {
    const visits = [ended('deep', 100), ended('sports', 300)];
    const before = structuredClone(visits);
    pastMassages(visits, [told(80, { tendernessHours: 20 })]);
    expect(visits).toEqual(before);
  });

  it.each<[string, CheckIn[], number]>([
    ['bruised', [told(80, { bruised: true })], 96],
    ['tender for 80 hours', [told(20, { tendernessHours: 80 })], 92],
    ['never tender for long', [told(90, { tendernessHours: 12 })], 60],
    ['nothing said', [], 72],
  ])('should move the edge before a B race, where she was %s', (_, checkIns, edge) => {
    const visits = [ended('deep', 100), ended('deep', 400), ended('deep', 700)];
    const history = { past: pastMassages(visits, checkIns), complete: false, lastEnd: null };
    const efforts = [ahead(edge - 1, EFFORTS.B)];
    expect(judge(massage('deep'), context({ efforts, history })).verdicts).toMatchObject([
      { rule: 'before-effort', severity: 'caution', hours: { edge } },
    ]);
  });
});
