import { describe, expect, it } from 'vitest';
import { detectTable } from '../../scripts/cli/run-detect.ts';
import { UsageError } from '../../scripts/cli/usage-error.ts';

function rows(text: string) {
  const out = detectTable(text);
  return out === ''
    ? []
    : out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
}

describe('detectTable', () => {
  it('should print one JSON line for each row, in order', () => {
    const found = rows('id\ttitle\na\tBerlin Marathon\nb\tDentist\nc\tDeep tissue massage\n');
    expect(found.map(({ id, kind, massageKind }) => [id, kind, massageKind])).toEqual([
      ['a', 'race', null],
      ['b', 'other', null],
      ['c', 'massage', 'deep'],
    ]);
  });

  it('should print the fields that scripts rely on, and no others', () => {
    expect(Object.keys(rows('title\nTempo run\n')[0])).toEqual([
      'id',
      'kind',
      'discipline',
      'distance',
      'massageKind',
      'priority',
      'intensity',
      'confidence',
      'evidence',
    ]);
  });

  it('should point evidence at the text it was given', () => {
    const [{ evidence }] = rows('title\nTempo run\n');
    for (const { field, from, to, text } of evidence) {
      expect([field, 'Tempo run'.slice(from, to)]).toEqual(['title', text]);
    }
    expect(evidence.length).toBeGreaterThan(0);
  });

  it('should take columns in any order, and read the description', () => {
    const [found] = rows('description\ttitle\tid\n6x800m\tTempo run\t7\n');
    expect(found).toMatchObject({ id: '7', kind: 'hard' });
  });

  it('should number rows that have no id', () => {
    expect(rows('title\nTempo run\nDinner\n').map(({ id }) => id)).toEqual(['1', '2']);
  });

  it.each([
    ['Windows line ends', 'id\ttitle\r\n1\tTempo run\r\n'],
    ['no line end after the last row', 'id\ttitle\n1\tTempo run'],
    ['missing cells at the end', 'id\ttitle\tdescription\n1\tTempo run'],
    ['spaces around column names', 'id \t title\n1\tTempo run\n'],
  ])('should read %s', (_, text) => {
    expect(rows(text)).toMatchObject([{ id: '1', kind: 'hard' }]);
  });

  it('should leave no trace of a Windows line end in an id', () => {
    expect(rows('title\tid\r\nTempo run\t7\r\n\r\n').map(({ id }) => id)).toEqual(['7']);
  });

  it('should take quotes for what they are', () => {
    expect(rows('id\ttitle\n1\t"Tempo run\n')).toMatchObject([{ id: '1', kind: 'hard' }]);
  });

  it('should print nothing for a table without rows', () => {
    expect(detectTable('id\ttitle\n')).toBe('');
  });

  it.each(['', 'name\tid\nTempo run\t1\n'])('should ask for a title column where there is none: %j', (text) => {
    expect(() => detectTable(text)).toThrow(UsageError);
    expect(() => detectTable(text)).toThrow(/"title"/);
  });
});
