import { describe, expect, it } from 'vitest';
import { feltEfforts } from '../../../src/core/load/felt-efforts.ts';
import { loadConfidence } from '../../../src/core/load/load-confidence.ts';
import { mergeNumbers } from '../../../src/core/load/load-numbers.ts';
import { isPlausible } from '../../../src/core/load/number-limits.ts';
import type { Confidence, LoadSignals, StatedLoad } from '../../../src/core/model.ts';

describe('mergeNumbers', () => {
  const stated: StatedLoad = { from: 'planned', tss: 85, rpe: 3, descentM: 400 };
  it.each<[string, LoadSignals | undefined, StatedLoad | undefined, number | undefined, object, boolean]>([
    ['nothing of nothing', undefined, undefined, undefined, {}, false],
    ['what is written', undefined, stated, undefined, { tss: 85, rpe: 3, descentM: 400 }, false],
    [
      'what was measured before what is written',
      { from: 'measured', tss: 92, tag: 'race' },
      stated,
      undefined,
      { tss: 92, rpe: 3, descentM: 400 },
      true,
    ],
    [
      'what a source planned before what is written',
      { from: 'planned', tss: 90 },
      { from: 'planned', tss: 85 },
      undefined,
      { tss: 90 },
      false,
    ],
    ['what she felt before all', { from: 'measured', rpe: 5 }, stated, 8, { tss: 85, rpe: 8, descentM: 400 }, true],
    ['what she felt alone, as measured', undefined, undefined, 0, { rpe: 0 }, true],
    [
      'no impossible number',
      { from: 'measured', tss: 5000, rpe: -1 },
      { from: 'planned', tss: 85 },
      11,
      { tss: 85 },
      false,
    ],
    [
      'no number that is none',
      { from: 'measured', tss: Number.NaN, km: Number.POSITIVE_INFINITY },
      undefined,
      undefined,
      {},
      false,
    ],
    [
      'metres up and down, which alone are no load',
      { from: 'measured', ascentM: 300, descentM: 300 },
      undefined,
      undefined,
      { ascentM: 300, descentM: 300 },
      false,
    ],
  ])('should give %s', (_, load, written, felt, numbers, measured) => {
    expect(mergeNumbers(load, written, felt)).toEqual({ numbers, measured });
  });
});

describe('isPlausible', () => {
  it.each([
    ['tss', 0, false],
    ['tss', 1000, true],
    ['tss', 1001, false],
    ['rpe', 0, true],
    ['rpe', 10, true],
    ['rpe', 10.1, false],
    ['recoveryHours', 168, true],
    ['recoveryHours', 169, false],
    ['averageHeartRate', 29, false],
    ['averageHeartRate', 101, false],
    ['minutes', 0, false],
    ['descentM', 15_001, false],
  ] as const)('should say of %s %d: %s', (quantity, value, fits) => {
    expect(isPlausible(quantity, value)).toBe(fits);
  });
});

describe('feltEfforts', () => {
  it('should hold the last word on each event, in any order', () => {
    const said = [
      { at: 2, effort: { event: 'a', rpe: 8 } },
      { at: 1, effort: { event: 'a', rpe: 3 } },
      { at: 1, effort: { event: 'b', rpe: 4 } },
      { at: 1, effort: { event: 'b', rpe: 5 } },
      { at: 3, effort: { event: 'b', rpe: 12 } },
      { at: 3, legs: 'sore' as const },
    ];
    const felt = new Map([
      ['a', 8],
      ['b', 5],
    ]);
    expect(feltEfforts(said)).toEqual(felt);
    expect(feltEfforts([...said].reverse())).toEqual(felt);
  });
});

describe('loadConfidence', () => {
  const nothing = { tentative: false, measured: false, planned: false, doubtful: false, disputed: false };
  it.each<[string, Partial<typeof nothing>, Confidence]>([
    ['a title alone', {}, 'low'],
    ['planned numbers', { planned: true }, 'medium'],
    ['measured numbers', { measured: true }, 'high'],
    ['measured numbers under an open title', { measured: true, doubtful: true }, 'high'],
    ['planned numbers under an open title', { planned: true, doubtful: true }, 'low'],
    ['measured numbers that disagree', { measured: true, disputed: true }, 'medium'],
    ['planned numbers that disagree', { planned: true, disputed: true }, 'low'],
    ['a tentative one', { tentative: true, measured: true }, 'low'],
  ])('should be right for %s', (_, more, confidence) => {
    expect(loadConfidence({ ...nothing, ...more })).toBe(confidence);
  });
});
