import { describe, expect, it } from 'vitest';
import type { MassageKind, Severity } from '../../../src/core/model.ts';
import { HEALTH } from '../../../src/core/rules/health-table.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import { check } from './check-bands.ts';
import { ahead, type Column, context, EFFORTS, history, massage } from './given-case.ts';

const KINDS: Record<'D' | 'M' | 'L' | 'X', MassageKind> = { D: 'deep', M: 'sports', L: 'flush', X: 'self' };

/** Rule book section 10; "-" where a class is not assessed or nothing speaks against it. */
const TABLE: [flag: string, D: string, M: string, L: string, X: string][] = [
  ['acute-injury', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['subacute-injury', 'caution', 'caution', 'info', 'info'],
  ['cleared-injury', '-', '-', '-', '-'],
  ['bone-stress', 'conflict', 'conflict', 'caution', '-'],
  ['fever', 'conflict', 'conflict', 'conflict', '-'],
  ['dvt-suspected', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['anticoagulant', 'conflict', 'caution', 'caution', 'caution'],
  ['pregnancy', 'conflict', 'caution', 'caution', 'info'],
  ['pregnancy-cleared', 'caution', 'caution', 'caution', 'info'],
  ['open-wound', '-', '-', '-', '-'],
  ['varicose-veins', '-', '-', '-', '-'],
  ['post-race-red-flag', 'conflict', 'conflict', 'conflict', 'conflict'],
  ['run-down', 'caution', 'info', '-', '-'],
];
const CELLS = TABLE.flatMap(([flag, ...row]) =>
  row.map((expected, i) => ({ flag, depth: 'DMLX'.charAt(i) as 'D' | 'M' | 'L' | 'X', expected })),
);

describe('health', () => {
  it.each(CELLS)('$flag and class $depth should be $expected', ({ flag, depth, expected }) => {
    const { verdicts, severity } = judge(massage(KINDS[depth]), context({ flags: new Set([flag]) }));
    expect(severity).toBe(expected === '-' ? 'ok' : expected);
    expect(verdicts.map((verdict) => verdict.rule)).toEqual(expected === '-' ? [] : [`health-${flag}`]);
  });

  it('should have a row here for every flag', () => {
    expect(TABLE.map(([flag]) => flag).sort()).toEqual(Object.keys(HEALTH).sort());
  });

  it.each<[string, string, string]>([
    ['open-wound', 'keep-away', 'DML'],
    ['varicose-veins', 'keep-away', 'DML'],
    ['cleared-injury', 'as-your-therapist-says', 'D'],
    ['fever', '', ''],
  ])('should, of %s, say the line "%s" for %s', (flag, code, depths) => {
    const told = (['D', 'M', 'L', 'X'] as const).filter((depth) => {
      const { notes } = judge(massage(KINDS[depth]), context({ flags: new Set([flag]) }));
      expect(notes).toEqual(notes.length === 0 ? [] : [{ code, events: [], sources: ['safety'], flag }]);
      return notes.length > 0;
    });
    expect(told.join('')).toBe(depths);
  });

  it.each<[MassageKind, Column, string]>([
    ['deep', 'B', 'conflict 72 caution 120 good 168] ok'],
    ['deep', 'A_short', 'conflict 168] ok'],
    ['sports', 'B', 'conflict 24 caution 48 good 120] ok'],
  ])('should count %s before %s as new again after a cleared injury', (kind, column, bands) => {
    check(kind, column, bands, { flags: ['cleared-injury'] });
  });

  it('should take a clinician’s word on a pregnancy', () => {
    const { severity } = judge(massage('deep'), context({ flags: new Set(['pregnancy', 'pregnancy-cleared']) }));
    expect(severity).toBe('caution');
  });

  it('should list every flag that speaks', () => {
    const { verdicts } = judge(massage('sports'), context({ flags: new Set(['run-down', 'fever', 'anticoagulant']) }));
    expect(verdicts.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['health-fever', 'conflict'],
      ['health-anticoagulant', 'caution'],
      ['health-run-down', 'info'],
    ]);
  });

  it('should say nothing of a flag it does not know', () => {
    expect(judge(massage('deep'), context({ flags: new Set(['freckles', 'constructor']) })).verdicts).toEqual([]);
  });

  it.each<[string, object]>([
    ['a spot booking', {}],
    ['being used to it', { history: history(['deep', 200, 10], ['deep', 400, 10], ['deep', 600, 10]) }],
    ['a good time', { efforts: [ahead(100, EFFORTS.B)] }],
  ])('should not be softened by %s', (_, more) => {
    const { severity } = judge(massage('deep', 'spot'), context({ ...more, flags: new Set(['anticoagulant']) }));
    expect(severity).toBe('conflict' satisfies Severity);
  });
});
