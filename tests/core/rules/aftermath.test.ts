import { describe, expect, it } from 'vitest';
import type { MassageKind } from '../../../src/core/model.ts';
import { aftermathHours } from '../../../src/core/rules/aftermath.ts';
import { history } from './given-case.ts';

describe('aftermathHours', () => {
  it.each<[MassageKind, number]>([
    ['flush', 12],
    ['loosening', 24],
    ['sports', 48],
    ['deep', 72],
    ['trigger', 72],
    ['myofascial', 48],
    ['ashiatsu', 72],
    ['art', 72],
    ['swedish', 24],
    ['hot-stone', 24],
    ['thai', 72],
    ['self', 0],
  ])('should be for %s usually %d h', (kind, hours) => {
    expect(aftermathHours(kind, [])).toBe(hours);
  });

  it.each<[string, [MassageKind, number, (number | null)?][], number]>([
    ['one entry', [['deep', 100, 30]], 30],
    [
      'two: the middle between them',
      [
        ['deep', 100, 30],
        ['deep', 200, 50],
      ],
      40,
    ],
    [
      'three: the middle one',
      [
        ['deep', 100, 90],
        ['deep', 200, 10],
        ['deep', 300, 40],
      ],
      40,
    ],
    [
      'four: the last three',
      [
        ['deep', 100, 90],
        ['deep', 200, 10],
        ['deep', 300, 40],
        ['deep', 400, 0],
      ],
      40,
    ],
    [
      'three entries, one visit without',
      [
        ['deep', 100, 90],
        ['deep', 150],
        ['deep', 200, 10],
        ['deep', 300, 40],
      ],
      40,
    ],
    ['entries of another kind', [['ashiatsu', 100, 10]], 72],
    [
      'visits without an entry',
      [
        ['deep', 100],
        ['deep', 200],
      ],
      72,
    ],
    ['not tender at all', [['deep', 100, 0]], 0],
  ])('should follow her own log: %s', (_, visits, hours) => {
    expect(aftermathHours('deep', history(...visits).past)).toBe(hours);
    expect(aftermathHours('deep', [...history(...visits).past].reverse())).toBe(hours);
  });
});
