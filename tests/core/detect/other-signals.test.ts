import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';

describe('what is not in the title', () => {
  it.each([
    ['a length of two hours makes a plain run long', { title: 'Run', minutes: 135 }, 'long'],
    ['an hour does not', { title: 'Run', minutes: 60 }, 'easy'],
    ['nor two hours of an easy one', { title: 'Easy run', minutes: 130 }, 'easy'],
    ['four hours make a plain ride long', { title: 'Ride', minutes: 250 }, 'long'],
    ['two hours do not', { title: 'Ride', minutes: 130 }, 'easy'],
    ['a whole working day is no run', { title: 'Run', minutes: 600 }, 'easy'],
    ['a pool supports an ambiguous word', { title: 'Speed Bo', location: 'City pool' }, 'hard'],
    ['an office does not', { title: 'Speed Bo', location: 'Room 4' }, 'other'],
    ['a technique at an hour is an appointment', { title: 'Swedish 60', minutes: 60 }, 'massage'],
    ['on a whole day it is none', { title: 'Swedish 60', allDay: true }, 'other'],
  ])('%s', (_what, input, kind) => {
    expect(detect(input).kind).toBe(kind);
  });
});

describe('what a training page recorded', () => {
  const recorded = (
    title: string,
    sport: 'run' | 'cycling' | 'strength' | null,
    tag: 'race' | 'hard' | 'long' | null,
  ) => detect({ title, activity: { sport, tag } });

  it.each([
    ['Morning Run', 'race'],
    ['Easy run', 'hard'],
    ['6x800m', 'long'],
    ['Lunch with Bo', 'race'],
  ] as const)('should outrank words: "%s" tagged as %s', (title, tag) => {
    expect(recorded(title, 'run', tag)).toMatchObject({ kind: tag, discipline: 'run' });
  });

  it('should be a session whatever it is called, with its own sport', () => {
    expect(recorded('That was fun', 'cycling', null)).toMatchObject({ kind: 'easy', discipline: 'cycling' });
    expect(recorded('That was fun', 'strength', null)).toMatchObject({ kind: 'strength', discipline: 'strength' });
    expect(recorded('Tempo run', 'cycling', null)).toMatchObject({ kind: 'hard', discipline: 'cycling' });
  });

  it('should yield to what she says herself', () => {
    const input = { title: 'Morning Run', activity: { sport: 'run', tag: 'race' } } as const;
    expect(detect(input, { says: 'not-mine' }).kind).toBe('other');
    expect(detect(input, { says: 'not-a-race' }).kind).toBe('easy');
  });
});
