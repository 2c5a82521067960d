import { describe, expect, it } from 'vitest';
import { asksRedFlags, RED_FLAGS, redFlagsOf } from '../../../src/core/advice/red-flags.ts';
import type { EffortKind, LoadClass } from '../../../src/core/model.ts';
import { flagEnd } from '../../../src/core/rules/flag-holds.ts';
import { HEALTH } from '../../../src/core/rules/health-table.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';

const END = Date.UTC(2026, 8, 13, 9);

describe('red flags', () => {
  it.each([
    ['race', 'E2', true],
    ['race', 'E5', true],
    ['hard', 'E4', true],
    ['long', 'E4', true],
    ['hard', 'E3', false],
    ['long', 'E3', false],
    ['easy', 'E1', false],
  ] as [EffortKind, LoadClass, boolean][])('should be asked for after a %s effort of %s: %s', (kind, load, asked) => {
    expect(asksRedFlags({ kind, load, end: END }, END + HOUR)).toBe(asked);
  });

  it.each([
    ['before its end', -1, false],
    ['at its end', 0, true],
    ['two weeks after', 14 * DAY, true],
    ['later', 14 * DAY + 1, false],
  ])('should be asked for %s: %s', (_, after, asked) => {
    expect(asksRedFlags({ kind: 'race', load: 'E5', end: END }, END + Number(after))).toBe(asked);
  });

  it('should each let no hands near for a week', () => {
    for (const { id, flag } of RED_FLAGS) {
      expect(HEALTH[flag], id).toMatchObject({ D: 'conflict', M: 'conflict', L: 'conflict' });
      expect(flagEnd(flag, END, 'UTC') - END, id).toBe(7 * DAY);
    }
  });

  it('should be found by their ids, each once and the most urgent first', () => {
    expect(redFlagsOf(['fever', 'breath', 'fever', 'constructor', '']).map(({ id }) => id)).toEqual([
      'breath',
      'fever',
    ]);
    expect(redFlagsOf([])).toEqual([]);
    const urgency = RED_FLAGS.map(({ now }) => now);
    expect(urgency).toEqual([...urgency].sort((a, b) => Number(b) - Number(a)));
  });
});
