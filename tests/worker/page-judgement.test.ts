import { describe, expect, it } from 'vitest';
import type { Severity, Verdict } from '../../src/core/model.ts';
import { pageJudgement } from '../../src/worker/page-judgement.ts';

const verdict = (rule: string, severity: Severity): Verdict => ({
  rule,
  severity,
  events: [],
  hours: null,
  sources: [],
});

describe('pageJudgement', () => {
  it.each<[string, Verdict[], Severity, string[]]>([
    ['nothing at all', [], 'ok', []],
    ['health alone', [verdict('health-pregnancy', 'conflict')], 'ok', []],
    [
      'a check-in before the rest',
      [verdict('check-in', 'caution'), verdict('before-effort', 'info')],
      'info',
      ['before-effort'],
    ],
    ['a low readiness', [verdict('readiness', 'caution'), verdict('cadence', 'ok')], 'ok', ['cadence']],
    ['a therapist', [verdict('new-therapist', 'caution'), verdict('weekly-cap', 'caution')], 'caution', ['weekly-cap']],
    ['a healthy word', [verdict('heat-after-effort', 'conflict')], 'conflict', ['heat-after-effort']],
  ])('should leave out %s', (_, verdicts, worst, rules) => {
    const judgement = pageJudgement({ severity: 'conflict', verdicts, notes: [] });
    expect(judgement.severity).toBe(worst);
    expect(judgement.verdicts.map((one) => one.rule)).toEqual(rules);
  });

  it('should leave out notes that belong to a health flag, and keep the others', () => {
    const notes = [
      { code: 'keep-away' as const, events: [], sources: ['safety'], flag: 'varicose-veins' },
      { code: 'taper' as const, events: [], sources: ['S1'] },
    ];
    expect(pageJudgement({ severity: 'ok', verdicts: [], notes }).notes).toEqual([notes[1]]);
  });
});
