import { describe, expect, it } from 'vitest';
import { complaintAreas } from '../../../src/core/advice/complaint-areas.ts';
import type { Discipline } from '../../../src/core/model.ts';

const DISCIPLINES: (Discipline | null)[] = [
  'run',
  'trail',
  'ultra',
  'tri',
  'cycling',
  'swim',
  'strength',
  'other',
  null,
];

describe('complaintAreas', () => {
  it.each([
    ['run', 'calves'],
    ['trail', 'quads'],
    ['swim', 'shoulders'],
    ['cycling', 'quads'],
    [null, 'calves'],
  ] as const)('should begin, for %s, with %s', (discipline, area) => {
    expect(complaintAreas(discipline)[0]).toBe(area);
  });

  it('should offer the same areas to everybody, each once', () => {
    const all = [...complaintAreas('run')].sort();
    expect(new Set(all).size).toBe(all.length);
    for (const discipline of DISCIPLINES) expect([...complaintAreas(discipline)].sort()).toEqual(all);
    expect(all).toEqual(expect.arrayContaining(['knees', 'shins', 'achilles']));
  });
});
