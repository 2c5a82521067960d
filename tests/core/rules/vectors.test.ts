import { describe, expect, test } from 'vitest';
import { judgeCases } from '../../../scripts/cli/run-judge.ts';
import { abroadAndAllDay } from './vectors/abroad-and-all-day.ts';
import { afterEffort } from './vectors/after-effort.ts';
import { beforeARace } from './vectors/before-a-race.ts';
import { beforeTraining } from './vectors/before-training.ts';
import { clockChanges } from './vectors/clock-changes.ts';
import { effortClasses } from './vectors/effort-classes.ts';
import { familiarity } from './vectors/familiarity.ts';
import { health } from './vectors/health.ts';
import { modifiers } from './vectors/modifiers.ts';
import { severalEfforts } from './vectors/several-efforts.ts';
import { strict } from './vectors/strict.ts';
import type { Vector } from './vectors/vector.ts';
import { withoutGap } from './vectors/without-gap.ts';

interface Verdict {
  readonly rule: string;
  readonly severity: string;
  readonly events: readonly string[];
  readonly hours: { readonly side: string; readonly gap: number; readonly edge: number } | null;
}

interface Answer {
  readonly severity: string;
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly { readonly code: string }[];
}

const THEMES: Readonly<Record<string, readonly Vector[]>> = {
  'before a race': beforeARace,
  'before training': beforeTraining,
  'after an effort': afterEffort,
  'effort classes': effortClasses,
  modifiers,
  familiarity,
  'rules without a gap': withoutGap,
  health,
  strict,
  'clock changes': clockChanges,
  'races abroad and all day': abroadAndAllDay,
  'several efforts': severalEfforts,
};
const WORST_FIRST = ['conflict', 'caution', 'info', 'good', 'ok'];
const all = Object.values(THEMES).flat();

for (const [theme, vectors] of Object.entries(THEMES)) {
  describe(theme, () => {
    test.each(vectors.map((one) => [title(one), one] as const))('%s', (_, one) => check(one));
  });
}

describe('the list itself', () => {
  test('has at least 170 vectors', () => expect(all.length).toBeGreaterThanOrEqual(170));
  test('has no case twice', () => expect(repeated(all.map((one) => JSON.stringify(one.input)))).toEqual([]));
  test('has no title twice', () => expect(repeated(all.map(title))).toEqual([]));
});

function check({ then, input }: Vector): void {
  const answer = JSON.parse(judgeCases(JSON.stringify(input), 'en')) as Answer;
  const serious = answer.verdicts.filter((one) => one.severity === 'conflict' || one.severity === 'caution');
  const codes = answer.notes.map((note) => note.code);
  expect(answer.severity, JSON.stringify(answer)).toBe(then.severity);
  expect(answer.verdicts.map((one) => one.rule)).toEqual(expect.arrayContaining([...(then.rules ?? [])]));
  expect(serious.filter((one) => then.notRules?.includes(one.rule))).toEqual([]);
  expect(codes).toEqual(expect.arrayContaining([...(then.notes ?? [])]));
  expect(codes.filter((code) => then.notNotes?.includes(code))).toEqual([]);
  if (then.order) expect(serious.map(inWords)).toEqual(then.order);
  checkHours(answer.verdicts, then);
  checkOrder(answer);
}

function checkHours(verdicts: readonly Verdict[], then: Vector['then']): void {
  if (then.gap === undefined && then.edge === undefined) return;
  const ofRule = verdicts.filter((one) => one.rule === then.rules?.[0]).map((one) => one.hours);
  const { gap, edge } = then;
  const wanted = { ...(gap === undefined ? {} : { gap }), ...(edge === undefined ? {} : { edge }) };
  expect(ofRule).toContainEqual(expect.objectContaining(wanted));
}

function checkOrder({ severity, verdicts }: Answer): void {
  const ranks = verdicts.map((one) => WORST_FIRST.indexOf(one.severity));
  expect(ranks, 'worst first').toEqual([...ranks].sort((a, b) => a - b));
  expect(verdicts[0]?.severity ?? 'ok', 'the worst decides').toBe(severity);
}

function inWords({ severity, rule, events }: Verdict): string {
  return [severity, rule, ...events].join(' ');
}

function title({ given, when, then }: Vector): string {
  const also = [...(then.rules ?? []), ...(then.notes ?? [])];
  return `given ${given}, when ${when}, then ${then.severity}${also.length === 0 ? '' : ` (${also.join(', ')})`}`;
}

function repeated(list: readonly string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}
