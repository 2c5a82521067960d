import { describe, expect, it } from 'vitest';
import {
  recoveryTimeLoad,
  relativeEffortLoad,
  sessionRpeLoad,
  stressHours,
  tssLoad,
} from '../../../src/core/load/number-bands.ts';

describe('TSS', () => {
  it.each([
    [99, 'run', 59, 'E1'],
    [99, 'run', 60, 'E2'],
    [99, 'run', null, 'E1'],
    [100, 'run', 59, 'E3'],
    [179, 'run', 90, 'E3'],
    [180, 'run', 90, 'E4'],
    [299, 'trail', 90, 'E4'],
    [300, 'trail', 90, 'E5'],
    [100, null, 60, 'E3'],
    [100, 'ultra', 60, 'E3'],
    [149, 'cycling', 59, 'E1'],
    [149, 'cycling', 60, 'E2'],
    [150, 'cycling', 60, 'E3'],
    [299, 'cycling', 60, 'E3'],
    [300, 'cycling', 60, 'E4'],
    [450, 'cycling', 60, 'E4'],
    [451, 'cycling', 60, 'E5'],
    [149, 'swim', 60, 'E2'],
    [149, 'tri', 60, 'E2'],
  ] as const)('of %i (%s, %s min) should be %s', (tss, discipline, minutes, load) => {
    expect(tssLoad(tss, discipline, minutes)).toBe(load);
  });
});

describe('RPE times minutes', () => {
  it.each([
    [59, 5, 'E1'],
    [60, 5, 'E2'],
    [99, 5, 'E2'],
    [100, 5, 'E3'],
    [139, 5, 'E3'],
    [140, 5, 'E4'],
    [180, 5, 'E4'],
    [181, 5, 'E5'],
    [600, 0, 'E1'],
  ] as const)('%i × %i should be %s', (minutes, rpe, load) => {
    expect(sessionRpeLoad(minutes, rpe)).toBe(load);
  });
});

describe('hours of recovery', () => {
  it.each([
    [0, 59, 'E1'],
    [23, 60, 'E2'],
    [24, 59, 'E3'],
    [47, 60, 'E3'],
    [48, 60, 'E4'],
    [71, 60, 'E4'],
    [72, 60, 'E5'],
    [168, null, 'E5'],
  ] as const)('%i (of %s min) should be %s', (hours, minutes, load) => {
    expect(recoveryTimeLoad(hours, minutes)).toBe(load);
  });

  it('should be 24 for 100 points of stress', () => {
    expect([0, 50, 100, 200].map(stressHours)).toEqual([0, 12, 24, 48]);
  });
});

describe('a Relative Effort without others', () => {
  it.each([
    [49, 'E1'],
    [50, 'E2'],
    [99, 'E2'],
    [100, 'E3'],
    [199, 'E3'],
    [200, 'E4'],
    [349, 'E4'],
    [350, 'E5'],
  ] as const)('of %i should be %s', (effort, load) => {
    expect(relativeEffortLoad(effort)).toBe(load);
  });
});
