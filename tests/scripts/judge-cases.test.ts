import { describe, expect, it } from 'vitest';
import { judgeCases } from '../../scripts/cli/run-judge.ts';
import { UsageError } from '../../scripts/cli/usage-error.ts';
import { VECTORS } from '../core/rules/rule-book-vectors.ts';

function judged(json: unknown) {
  const out = judgeCases(JSON.stringify(json), 'en');
  return out === ''
    ? []
    : out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
}

const CASE = {
  zone: 'Europe/Berlin',
  massage: { kind: 'deep', start: '2026-10-15T17:00', end: '2026-10-15T18:00' },
  efforts: [
    {
      title: 'City 10K',
      kind: 'race',
      distance: '10k',
      priority: 'B',
      start: '2026-10-17T08:00',
      end: '2026-10-17T09:00',
    },
  ],
};

describe('judgeCases', () => {
  it('should judge all of the rule book’s cases in one go', () => {
    const lines = judged(VECTORS.map(({ n, given }) => ({ id: n, ...given })));
    expect(lines.map(({ id, severity }) => [id, severity])).toEqual(VECTORS.map(({ n, severity }) => [n, severity]));
  });

  it('should print what scripts rely on, and nothing else', () => {
    const [line] = judged(CASE);
    expect(Object.keys(line)).toEqual(['id', 'severity', 'verdicts', 'notes']);
    expect(line).toMatchObject({ id: 1, severity: 'conflict', notes: [] });
    expect(line.verdicts).toEqual([
      {
        rule: 'before-effort',
        severity: 'conflict',
        events: ['City 10K'],
        hours: { side: 'before', gap: 38, edge: 48 },
        sources: ['S1', 'S3'],
      },
    ]);
  });

  it('should give notes a code and a sentence', () => {
    const [line] = judged({ ...CASE, massage: { kind: 'deep', start: '2026-10-13T17:00', end: '2026-10-13T18:00' } });
    expect(line.notes).toEqual([
      { code: 'taper', events: ['City 10K'], sources: ['S1'], text: expect.stringMatching(/^In the taper, .+\.$/) },
    ]);
  });

  it('should take one case or many', () => {
    expect(judged(CASE)).toHaveLength(1);
    expect(judged([CASE, CASE]).map(({ id }) => id)).toEqual([1, 2]);
    expect(judged([])).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['a kind that is none', { massage: { ...CASE.massage, kind: 'reiki' } }, /^Case 2: massage\.kind: ./],
    ['an end before the start', { massage: { ...CASE.massage, end: '2026-10-15T16:00' } }, /^Case 2: massage\.end: ./],
    ['an effort without hours', { efforts: [{ kind: 'easy' }] }, /^Case 2: efforts\[0\]: ./],
    ['a zone that is none', { zone: 'Berlin' }, /^Case 2: zone: ./],
    ['its own id', { id: 'vector-7', zone: 'Berlin' }, /^Case vector-7: zone: ./],
  ])('should refuse all where one case has %s, naming case and field', (_, wrong, message) => {
    const run = () => judged([CASE, { ...CASE, ...wrong }, CASE]);
    expect(run).toThrow(UsageError);
    expect(run).toThrow(message);
  });

  it.each(['', '{', 'title\nrun'])('should say that %j is not JSON', (text) => {
    expect(() => judgeCases(text, 'en')).toThrow(/^Standard input is not JSON: /);
  });

  it('should refuse what is no case at all', () => {
    expect(() => judged([null])).toThrow(/^Case 1: case: ./);
    expect(() => judged('soon')).toThrow(/^Case 1: case: ./);
  });
});
