import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, Plan, Severity, Verdict } from '../../src/core/model.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { HEALTH } from '../../src/core/rules/health-table.ts';
import { severityRank } from '../../src/core/rules/judge.ts';
import { engine } from '../../src/worker/engine.ts';
import { languageOf } from '../../src/worker/language.ts';
import { pageJudgement } from '../../src/worker/page-judgement.ts';
import { type PlanWithStrips, withPageStrips } from '../../src/worker/page-strips.ts';
import { given, NOW, ZONE } from '../core/plan/given-plan.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { ALL_SEEN, marksOf, only, onPage, planOf } from './composing.ts';
import { ANA } from './world.ts';

const verdict = (rule: string, severity: Severity): Verdict => ({
  rule,
  severity,
  events: [],
  hours: null,
  sources: [],
});
const EVENTS = [
  onPage('6 x 800 m intervals', '2026-09-03T18:00'),
  onPage('Deep tissue massage', '2026-09-02T10:00'),
  onPage('Deep tissue massage', '2026-09-08T10:00', 60, { id: 'calm', key: { uid: 'calm', instance: null } }),
  onPage('Berlin half marathon', '2026-09-13T09:00', 120),
];
const { health: HEALTH_WORDS, readiness, checkIn } = languageOf({}).catalogue;
const NEVER_SAID = [...Object.values(HEALTH_WORDS), readiness, checkIn, 'health', 'check-in', 'therapist', 'clinician'];

const severity = fc.constantFrom<Severity>('conflict', 'caution', 'info', 'good', 'ok');
const rule = fc.constantFrom(
  ...Object.keys(HEALTH).map((flag) => `health-${flag}`),
  'check-in',
  'readiness',
  'new-therapist',
);
const secrets = fc.array(fc.record({ rule, severity }), { maxLength: 4 });
const said = fc.record({
  health: fc.subarray(Object.keys(HEALTH)),
  checkIns: fc.array(
    fc.record({
      at: fc.integer({ min: NOW - 86_400_000, max: NOW + 10 * 86_400_000 }),
      legs: fc.constantFrom('fresh' as const, 'sore' as const),
      flags: fc.subarray(['run-down', 'readiness-red', 'fever']),
    }),
    { maxLength: 4 },
  ),
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

  it('should make the same page of a plan, whatever health adds to its judgements', () => {
    const plan = planOf(EVENTS);
    const clear = JSON.stringify(marksOf(EVENTS, plan));
    void fc.assert(
      fc.property(secrets, (added) => {
        expect(JSON.stringify(marksOf(EVENTS, withSecrets(plan, added)))).toBe(clear);
      }),
      propertyRuns(60),
    );
  });

  it('should show nothing of what she said in the marks of any plan', () => {
    const clear = marksOf(EVENTS, planOf(EVENTS));
    void fc.assert(
      fc.property(said, ({ health, checkIns }) => {
        const marks = marksOf(EVENTS, planOf(EVENTS, { settings: { health }, checkIns }));
        const sent = JSON.stringify(marks.marks);
        expect(NEVER_SAID.filter((words) => sent.includes(words))).toEqual([]);
        expect(only('effort', marks)).toEqual(only('effort', clear));
        // Which way out is proposed may differ, as slots do; that there is a mark, and all it says, may not.
        const proposed = { wayOut: '' };
        expect(only('conflict', marks).map((mark) => ({ ...mark, ...proposed }))).toEqual(
          only('conflict', clear).map((mark) => ({ ...mark, ...proposed })),
        );
      }),
      propertyRuns(40),
    );
  });

  it('should give a calendar that may be shared no more than a page', () => {
    const plan = planOf(EVENTS);
    const [slot] = plan.slots;
    const text = (made: Plan) =>
      engine.eventText({
        option: made.slots[0] as NonNullable<typeof slot>,
        need: (slot as NonNullable<typeof slot>).need,
        plan: made,
        words: languageOf({}).catalogue,
        zone: ZONE,
        now: NOW,
        account: ANA,
      });
    expect(text(withSecrets(plan, [{ rule: 'readiness', severity: 'caution' }]))).toEqual(text(plan));
  });
});

describe('strips', () => {
  it('should have the letters they would have had she said nothing', () => {
    const clear = planOf(EVENTS);
    const [slot] = clear.slots;
    if (!slot) throw new Error('no slot');
    const letters = (more: Partial<PlanInput>) =>
      withPageStrips(clear, given(EVENTS, { coverage: ALL_SEEN, ...more })).stripFor(slot, '2026-09-13', ZONE);
    const open = letters({});
    expect(open.map(({ cells }) => cells).join('')).toMatch(/[go]/);
    void fc.assert(
      fc.property(said, ({ health, checkIns }) => {
        expect(letters({ settings: { health }, checkIns })).toEqual(open);
      }),
      propertyRuns(20),
    );
  });

  it('should be made once per slot, date and zone, however many pages ask', () => {
    const plan = planOf(EVENTS);
    const [slot] = plan.slots;
    if (!slot) throw new Error('no slot');
    const first = plan.stripFor(slot, '2026-08-30', ZONE);
    expect(plan.stripFor({ ...slot }, '2026-08-30', ZONE)).toBe(first);
    expect(plan.stripFor(slot, '2026-08-30', 'UTC')).not.toBe(first);
    expect(plan.stripFor(slot, '2026-09-06', ZONE)).not.toBe(first);
    expect(first.map(({ date }) => date).slice(0, 2)).toEqual(['2026-08-30', '2026-08-31']);
  });
});

/** The plan as it would be if these had been among its findings. */
function withSecrets(plan: PlanWithStrips, secret: { rule: string; severity: Severity }[]): PlanWithStrips {
  const judged = (judgement: Judgement): Judgement => {
    const verdicts = [...secret.map((one) => verdict(one.rule, one.severity)), ...judgement.verdicts];
    verdicts.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
    return { ...judgement, verdicts, severity: verdicts[0]?.severity ?? 'ok' };
  };
  const option = <O extends Plan['slots'][number]['alternatives'][number]>(one: O): O => {
    const judgement = judged(one.judgement);
    return { ...one, judgement, severity: judgement.severity };
  };
  return {
    ...plan,
    slots: plan.slots.map((slot) => ({ ...option(slot), alternatives: slot.alternatives.map(option) })),
    massages: plan.massages.map((massage) => {
      const judgement = judged(massage.judgement);
      const lighter = { lighter: 'flush' as const, move: null };
      return { ...massage, judgement, wayOut: massage.wayOut ?? (judgement.severity === 'conflict' ? lighter : null) };
    }),
  };
}
