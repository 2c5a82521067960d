import { describe, expect, it } from 'vitest';
import { assumePriorities, assumePriority, isLongRace } from '../../../src/core/load/assume-priority.ts';
import type { Priority } from '../../../src/core/model.ts';
import { DAY } from '../../../src/core/time.ts';

function race(distance: string | null, days = 0, written: Priority | null = null, discipline = 'run') {
  return { start: days * DAY, distance, discipline, written };
}

describe('assumePriority', () => {
  it.each<[string, ReturnType<typeof race>, ReturnType<typeof race>[], Priority, boolean]>([
    ['what is written, even for a marathon', race('marathon', 0, 'C'), [], 'C', false],
    ['A for a half marathon among others', race('half'), [race('5k', 7)], 'A', true],
    ['A for a sprint triathlon', race('sprint', 0, null, 'tri'), [race('5k', 7)], 'A', true],
    ['A for a duathlon without a distance', race(null, 0, null, 'duathlon'), [race('5k', 7)], 'A', true],
    ['A for the only race within six weeks', race('10k'), [], 'A', true],
    ['B for a 10K with another race in the same six weeks', race('10k'), [race('half', 42)], 'B', true],
    ['B for two at the same hour', race('10k'), [race('5k', 0)], 'B', true],
    ['B looking back as well', race('10k'), [race('5k', -42)], 'B', true],
    ['A where the next race is six weeks and a day off', race('10k'), [race('half', 43)], 'A', true],
  ])('should give %s', (_, one, others, priority, assumed) => {
    expect(assumePriority(one, [one, ...others])).toEqual({ priority, assumed });
  });
});

describe('assumePriorities', () => {
  it('should weigh each race against its neighbours, in the order given', () => {
    const races = [race('10k', 300), race('5k', 0), race('10k', 42), race('half', 84), race('10k', 127)];
    expect(assumePriorities(races).map(({ priority }) => priority)).toEqual(['A', 'B', 'B', 'A', 'A']);
  });
});

describe('isLongRace', () => {
  it.each([
    ['half', 'run', true],
    ['21km', 'run', true],
    ['20k', 'run', false],
    ['10k', 'run', false],
    ['sprint', 'tri', true],
    [null, 'aquathlon', true],
    [null, 'ultra', true],
    [null, 'run', false],
  ])('should say of %s (%s): %s', (distance, discipline, long) => {
    expect(isLongRace(distance, discipline)).toBe(long);
  });
});
