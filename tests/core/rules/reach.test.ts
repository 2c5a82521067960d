import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { afterCell } from '../../../src/core/rules/after-cell.ts';
import { beforeCell } from '../../../src/core/rules/before-cell.ts';
import { gradeGap } from '../../../src/core/rules/grade-gap.ts';
import { AFTER_REACH, BEFORE_REACH } from '../../../src/core/rules/reach.ts';
import { ahead, behind, type Column, context, EFFORTS, history, massage } from './given-case.ts';

const KINDS: MassageKind[] = ['deep', 'trigger', 'sports', 'loosening', 'hot-stone'];
const PAIRS = KINDS.flatMap((kind) => (Object.keys(EFFORTS) as Column[]).map((column) => ({ kind, column })));

describe('the hours beyond which efforts are left alone', () => {
  it.each(PAIRS)('should hold no window of $kind and $column', ({ kind, column }) => {
    // New to the body and bruised the last time: what moves a window farthest.
    const given = context({ flags: new Set(['first-ever']), history: history([kind, 100, null, true]) });
    const before = beforeCell(massage(kind), ahead(0, EFFORTS[column]), given);
    const after = afterCell(massage(kind), behind(0, EFFORTS[column]), given);
    if (before) expect(gradeGap(BEFORE_REACH + 0.01, before).severity).toBe('ok');
    if (after) expect(gradeGap(AFTER_REACH + 0.01, after).severity).toBe('ok');
    expect(after?.late ?? 0).toBeLessThanOrEqual(AFTER_REACH);
  });

  it('should be no farther than the farthest window', () => {
    expect([BEFORE_REACH, AFTER_REACH]).toEqual([216, 240]);
  });
});
