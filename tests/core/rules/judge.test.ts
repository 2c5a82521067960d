import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/rules/judge.ts';
import { parseCase } from '../../../src/core/rules/judge-case.ts';
import { VECTORS } from './rule-book-vectors.ts';

describe('the rule book', () => {
  it.each(VECTORS)('should judge case $n as $severity', ({ given, severity, notes }) => {
    const { massage, context } = parseCase(given, 0);
    const judgement = judge(massage, context);
    expect({ severity: judgement.severity, notes: judgement.notes.map((note) => note.code) }).toEqual({
      severity,
      notes: notes ?? [],
    });
  });

  it('should give the hours to the minute, over the spring clock change', () => {
    const spring = VECTORS.find((vector) => vector.n === '19');
    const { massage, context } = parseCase(spring?.given, 0);
    expect(judge(massage, context).verdicts[0]?.hours).toEqual({ side: 'before', gap: 71, edge: 72 });
  });
});
