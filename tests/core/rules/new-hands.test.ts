import { describe, expect, it } from 'vitest';
import type { Massage, MassageKind } from '../../../src/core/model.ts';
import { isNovel } from '../../../src/core/rules/history.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import type { History } from '../../../src/core/rules/rule.ts';
import { ahead, type Column, context, EFFORTS, history, massage, NO_HISTORY } from './given-case.ts';

/** Ways to say that the therapist is new; each must be judged the same. */
const SAID = [
  ['by the visit', { newTherapist: true }, new Set<string>()],
  ['by the flag', {}, new Set(['new-therapist'])],
] as const;

describe('a new therapist', () => {
  it.each(
    SAID.flatMap(([how, visit, flags]) =>
      (
        [
          [
            'deep',
            'A_short',
            100,
            ['conflict novelty-before-a-race', 'caution before-effort', 'caution new-therapist'],
          ],
          ['deep', 'B', 71, ['conflict before-effort', 'caution new-therapist']],
          ['sports', 'B', 90, ['caution before-effort', 'caution new-therapist']],
          ['loosening', 'B', 40, ['caution new-therapist', 'good before-effort']],
          ['self', 'B', 40, []],
          ['deep', 'E3', 119, ['info before-effort']],
        ] as const
      ).map(([kind, column, gap, expected]) => ({ how, visit, flags, kind, column, gap, expected })),
    ),
  )('said $how, before $column: $kind $gap h ahead', ({ visit, flags, kind, column, gap, expected }) => {
    const given: Massage = { ...massage(kind satisfies MassageKind), ...visit };
    const efforts = [ahead(gap, EFFORTS[column satisfies Column])];
    const { verdicts } = judge(given, context({ efforts, flags }));
    expect(verdicts.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });

  it('should be no other than before where the visit says she knows them', () => {
    const efforts = [ahead(100, EFFORTS.A_short)];
    expect(judge({ ...massage('deep'), newTherapist: false }, context({ efforts })).severity).toBe('good');
  });
});

describe('a therapist of a complete history', () => {
  const by = (...names: (string | null | undefined)[]): History => {
    const visits = names.map((_, i): [MassageKind, number] => ['deep', 100 + i * 100]);
    const { past, ...rest } = history(...visits);
    return { ...rest, past: past.map((one, i) => ({ ...one, therapist: names[i] ?? null })) };
  };

  it.each<[string, History, string | null, boolean]>([
    ['seen before', by('jo', 'kim'), 'jo', false],
    ['never seen', by('jo', 'kim'), 'lee', true],
    ['not known now', by('jo', 'kim'), null, false],
    ['not known of one visit before', by('jo', null), 'lee', false],
    ['never seen, as far as is known', { ...by('jo', 'kim'), complete: false }, 'lee', false],
    ['of somebody of whom nothing is known', NO_HISTORY, 'lee', false],
  ])('%s', (_, past, therapist, expected) => {
    expect(isNovel({ ...massage('deep'), therapist }, context({ history: past }))).toBe(expected);
  });
});
