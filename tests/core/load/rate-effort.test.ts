import { describe, expect, it } from 'vitest';
import { recoveryHours } from '../../../src/core/load/load-class.ts';
import { rate } from './rating.ts';

describe('a race', () => {
  it.each([
    ['mile', 'run', 'E3'],
    ['5k', 'run', 'E3'],
    ['10k', 'run', 'E3'],
    ['12km', 'run', 'E3'],
    ['15k', 'run', 'E4'],
    ['10mi', 'run', 'E4'],
    ['20k', 'run', 'E4'],
    ['half', 'run', 'E4'],
    ['21km', 'run', 'E4'],
    ['30km', 'run', 'E4'],
    ['marathon', 'run', 'E5'],
    ['42km', 'run', 'E5'],
    ['50k', 'ultra', 'E5'],
    ['100mi', 'ultra', 'E5'],
    ['sprint', 'tri', 'E3'],
    ['olympic', 'tri', 'E4'],
    ['70.3', 'tri', 'E5'],
    ['140.6', 'tri', 'E5'],
    ['relay-27', 'run', 'E5'],
    ['relay-25', 'run', 'E5'],
    ['relay-24', 'run', 'E4'],
    ['relay-8', 'run', 'E3'],
  ] as const)('over %s (%s) should be %s', (distance, discipline, load) => {
    expect(rate({ distance, discipline }).load).toBe(load);
  });

  it.each([
    ['without a distance is very hard', { priority: 'A' }, 'E4'],
    ['of priority B without a distance is very hard', { priority: 'B' }, 'E4'],
    ['of priority C without a distance is hard', { priority: 'C' }, 'E3'],
    ['is an ultra whatever its length', { discipline: 'ultra' }, 'E5'],
    ['in the water is hard', { discipline: 'swim', distance: '3km' }, 'E3'],
    ['on a bicycle is not read by the running rows', { discipline: 'cycling', distance: '100km' }, 'E4'],
    ['keeps its class at priority C', { distance: 'half', priority: 'C' }, 'E4'],
    ['is not made harder by the hours blocked for it', { distance: '10k', minutes: 600 }, 'E3'],
  ] as const)('%s', (_, signals, load) => {
    expect(rate(signals).load).toBe(load);
  });
});

describe('training', () => {
  it.each([
    ['intervals', { kind: 'hard' }, 'E3', false],
    ['intervals of 45 minutes', { kind: 'hard', minutes: 45 }, 'E3', false],
    ['a hard session of two and a half hours', { kind: 'hard', minutes: 150 }, 'E4', false],
    ['a long run without hours', { kind: 'long' }, 'E3', true],
    ['a long run of 100 minutes', { kind: 'long', minutes: 100 }, 'E3', true],
    ['a long run of 149 minutes', { kind: 'long', minutes: 149 }, 'E3', true],
    ['a long run of 150 minutes', { kind: 'long', minutes: 150 }, 'E4', false],
    ['a long run of 25 km, six minutes each', { kind: 'long', distance: '25km' }, 'E4', false],
    ['a long run with race pace in it', { kind: 'long', quality: true, minutes: 100 }, 'E4', false],
    ['a long ride of two hours', { kind: 'long', discipline: 'cycling', minutes: 120 }, 'E3', true],
    ['a long ride of five hours', { kind: 'long', discipline: 'cycling', minutes: 300 }, 'E4', false],
    ['an easy run without hours', { kind: 'easy' }, 'E1', false],
    ['an easy run of 59 minutes', { kind: 'easy', minutes: 59 }, 'E1', false],
    ['an easy run of 60 minutes', { kind: 'easy', minutes: 60 }, 'E2', false],
    ['an easy run of 89 minutes', { kind: 'easy', minutes: 89 }, 'E2', false],
    ['an easy run of 90 minutes', { kind: 'easy', minutes: 90 }, 'E3', true],
    ['an easy run of 150 minutes', { kind: 'easy', minutes: 150 }, 'E4', false],
    ['an easy ride of 179 minutes', { kind: 'easy', discipline: 'cycling', minutes: 179 }, 'E2', false],
    ['an easy ride of three hours', { kind: 'easy', discipline: 'cycling', minutes: 180 }, 'E3', true],
    ['an easy ride of five hours', { kind: 'easy', discipline: 'cycling', minutes: 300 }, 'E4', false],
    ['a swim of two hours', { kind: 'easy', discipline: 'swim', minutes: 120 }, 'E2', false],
    ['a walk of three hours', { kind: 'easy', discipline: 'walk', minutes: 180 }, 'E2', false],
    ['strength for the legs', { kind: 'strength', legs: true, minutes: 60 }, 'E3', false],
    ['strength that does not say for what', { kind: 'strength' }, 'E3', false],
    ['strength for the upper body', { kind: 'strength', legs: false, minutes: 120 }, 'E1', false],
  ] as const)('%s', (_, signals, load, long) => {
    expect(rate(signals)).toMatchObject({ load, long });
  });
});

describe('terrain', () => {
  it.each([
    ['an easy run downhill', { kind: 'easy', minutes: 45 }, 'E2'],
    ['a 10K on the trail', { distance: '10k' }, 'E4'],
    ['a marathon downhill, which cannot get harder', { distance: 'marathon' }, 'E5'],
    ['a long run downhill', { kind: 'long', minutes: 100 }, 'E4'],
  ] as const)('should raise %s to %s', (_, signals, load) => {
    const { load: raised, evidence } = rate({ ...signals, downhill: true });
    expect(raised).toBe(load);
    expect(evidence).toContainEqual({ by: 'terrain', load });
  });

  it('should not make a long run of an hour downhill', () => {
    expect(rate({ kind: 'easy', minutes: 70, downhill: true })).toMatchObject({ load: 'E3', long: false });
  });
});

describe('recoveryHours', () => {
  it.each([
    ['E0', null, null, 0],
    ['E1', null, 'run', 12],
    ['E2', null, 'run', 24],
    ['E3', '10k', 'run', 48],
    ['E4', 'half', 'run', 72],
    ['E5', 'marathon', 'run', 96],
    ['E5', '70.3', 'tri', 96],
    ['E5', '140.6', 'tri', 168],
    ['E5', '50k', 'run', 168],
    ['E5', null, 'ultra', 168],
  ] as const)('after %s, %s, %s should be %i', (load, distance, discipline, hours) => {
    expect(recoveryHours(load, distance, discipline)).toBe(hours);
  });
});
