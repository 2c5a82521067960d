import { expect } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { judge } from '../../../src/core/rules/judge.ts';
import type { History } from '../../../src/core/rules/rule.ts';
import { points } from './bands.ts';
import { ahead, behind, type Column, context, EFFORTS, massage, NO_HISTORY } from './given-case.ts';

/** What a massage is judged with besides the one effort. */
export interface Given {
  extent?: 'spot' | 'full-body';
  flags?: string[];
  history?: History;
  side?: 'before' | 'after';
  strict?: boolean;
}

/** Judges one kind against one effort at every change of its bands. */
export function check(kind: MassageKind, column: Column, bands: string, given: Given): void {
  const place = given.side === 'after' ? behind : ahead;
  const actual = points(bands).map(([gap]) => {
    const { severity } = judge(
      massage(kind, given.extent ?? null),
      context({
        efforts: [place(gap, EFFORTS[column])],
        flags: new Set(given.flags),
        history: given.history ?? NO_HISTORY,
        strict: given.strict ?? false,
      }),
    );
    return [gap, severity];
  });
  expect(actual).toEqual(points(bands));
}
