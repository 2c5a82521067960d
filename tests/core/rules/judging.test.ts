import { describe, expect, it } from 'vitest';
import type { Problem, Severity, Verdict } from '../../../src/core/model.ts';
import { judge, severityRank } from '../../../src/core/rules/judge.ts';
import { RULES } from '../../../src/core/rules/list.ts';
import { defineRule, found, type Rule } from '../../../src/core/rules/rule.ts';
import { ahead, behind, context, EFFORTS, END, effort, massage, START } from './given-case.ts';

function rule(id: string, severity: Severity, gap: number | null = null) {
  const hours: Verdict['hours'] = gap === null ? null : { side: 'before', gap, edge: 72 };
  return defineRule({ id, judge: () => found({ rule: id, severity, events: [], hours, sources: ['own'] }) });
}

function order(...rules: ReturnType<typeof rule>[]): string[] {
  return judge(massage('deep'), context(), undefined, rules).verdicts.map((verdict) => verdict.rule);
}

describe('the overall severity', () => {
  it('should be the worst finding', () => {
    const efforts = [ahead(100, EFFORTS.B), behind(10, EFFORTS.E3)];
    const { severity, verdicts } = judge(massage('deep'), context({ efforts }));
    expect([severity, verdicts.map((verdict) => verdict.severity)]).toEqual(['conflict', ['conflict', 'good']]);
  });

  it('should be ok where no rule speaks', () => {
    expect(judge(massage('deep'), context())).toEqual({ severity: 'ok', verdicts: [], notes: [] });
  });

  it('should not sink from good to ok by a neutral effort', () => {
    const efforts = [ahead(100, EFFORTS.B), behind(300, EFFORTS.E3)];
    expect(judge(massage('deep'), context({ efforts })).severity).toBe('good');
  });

  it('should rank conflict, caution, info, good, ok', () => {
    const severities: Severity[] = ['ok', 'info', 'conflict', 'good', 'caution'];
    expect(severities.sort((a, b) => severityRank(a) - severityRank(b))).toEqual([
      'conflict',
      'caution',
      'info',
      'good',
      'ok',
    ]);
  });
});

describe('the order of verdicts', () => {
  it('should be worst first, whatever the order of rules', () => {
    const rules = [
      rule('fine', 'good', 5),
      rule('bad', 'conflict', 50),
      rule('meh', 'info', 1),
      rule('hm', 'caution', 9),
    ];
    expect(order(...rules)).toEqual(['bad', 'hm', 'meh', 'fine']);
    expect(order(...rules.reverse())).toEqual(['bad', 'hm', 'meh', 'fine']);
  });

  it('should put health first among equals', () => {
    expect(order(rule('before-effort', 'caution', 1), rule('health-pregnancy', 'caution'))).toEqual([
      'health-pregnancy',
      'before-effort',
    ]);
  });

  it('should then put the nearest effort first, and what has no hours last', () => {
    expect(order(rule('weekly-cap', 'caution'), rule('far', 'caution', 60), rule('near', 'caution', 20))).toEqual([
      'near',
      'far',
      'weekly-cap',
    ]);
  });

  it('should hold an effort at the same time for the nearest of all', () => {
    const meanwhile = effort({ id: 'meanwhile', load: 'E3', start: START, end: END });
    const { verdicts } = judge(massage('deep'), context({ efforts: [ahead(10, EFFORTS.B), meanwhile] }));
    expect(verdicts.map((verdict) => verdict.rule)).toEqual(['overlap', 'before-effort']);
  });

  it('should fall back to the name of the rule', () => {
    expect(order(rule('b', 'info', 3), rule('a', 'info', 3))).toEqual(['a', 'b']);
  });
});

describe('a rule that throws', () => {
  const broken = defineRule({
    id: 'broken',
    judge() {
      throw new Error('no such cell');
    },
  });

  it('should take no other down, and be reported', () => {
    const problems: Problem[] = [];
    const judgement = judge(massage('deep'), context(), (problem) => problems.push(problem), [
      broken,
      rule('fine', 'good', 5),
    ]);
    expect(judgement.verdicts.map((verdict) => verdict.rule)).toEqual(['fine']);
    expect(problems).toEqual([{ code: 'rule-failed', where: 'broken', detail: 'Error: no such cell' }]);
  });
});

describe('a rule that answers nonsense', () => {
  const verdict = { rule: 'odd', severity: 'caution', events: [], hours: null, sources: ['own'] };
  const hours = (gap: unknown, edge: unknown = 72) => ({
    verdicts: [{ ...verdict, hours: { side: 'before', gap, edge } }],
    notes: [],
  });

  it.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['null', null],
    ['no verdicts', { notes: [] }],
    ['no notes', { verdicts: [verdict] }],
    ['verdicts that are no list', { verdicts: verdict, notes: [] }],
    ['an undefined verdict', { verdicts: [undefined], notes: [] }],
    ['a verdict without a rule', { verdicts: [{ ...verdict, rule: undefined }], notes: [] }],
    ['a severity there is not', { verdicts: [{ ...verdict, severity: 'fatal' }], notes: [] }],
    ['no severity', { verdicts: [{ ...verdict, severity: undefined }], notes: [] }],
    ['a verdict without events', { verdicts: [{ ...verdict, events: undefined }], notes: [] }],
    ['a verdict without hours', { verdicts: [{ ...verdict, hours: undefined }], notes: [] }],
    ['a gap that is no number', hours(Number.NaN)],
    ['an endless gap', hours(Number.POSITIVE_INFINITY)],
    ['an edge that is no number', hours(10, Number.NaN)],
    ['a note without a code', { verdicts: [], notes: [{ events: [], sources: [] }] }],
    ['one good verdict and one bad', { verdicts: [verdict, { ...verdict, severity: 'fatal' }], notes: [] }],
  ])('%s: should leave the other rules in force, and be reported', (_, answer) => {
    const problems: Problem[] = [];
    const odd = { id: 'odd', judge: () => answer as ReturnType<Rule['judge']> };
    const judgement = judge(massage('deep'), context(), (one) => problems.push(one), [odd, rule('fine', 'info', 5)]);
    expect(judgement).toMatchObject({ severity: 'info', verdicts: [{ rule: 'fine' }], notes: [] });
    expect(problems).toMatchObject([{ code: 'rule-failed', where: 'odd' }]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'should say nothing of an effort at %d, where our own rules meet it',
    (start) => {
      const problems: Problem[] = [];
      const efforts = [effort({ ...EFFORTS.A_long, start, end: start })];
      const judgement = judge(massage('deep'), context({ efforts, travelMin: 20 }), (one) => problems.push(one));
      expect([judgement.severity, problems]).toEqual(['ok', []]);
    },
  );
});

describe('the list of rules', () => {
  it('should name each rule once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('should sign verdicts with the id of the rule', () => {
    const flags = new Set(['fever', 'readiness-red', 'new-therapist', 'first-ever']);
    const efforts = Object.values(EFFORTS).flatMap((one, i) => [
      ahead(20 + i * 7, { id: `a${i}`, ...one }),
      behind(20 + i * 7, { id: `b${i}`, ...one }),
    ]);
    for (const kind of ['deep', 'sports', 'hot-stone', 'flush'] as const) {
      for (const one of RULES) {
        for (const verdict of one.judge(massage(kind), context({ flags, efforts })).verdicts) {
          expect(verdict.rule.startsWith(one.id)).toBe(true);
          expect(verdict.events.every((id) => efforts.some((known) => known.id === id))).toBe(true);
        }
      }
    }
  });
});
