import { describe, expect, it } from 'vitest';
import { flagEnd, flagHolds } from '../../../src/core/rules/flag-holds.ts';
import { HOUR } from '../../../src/core/time.ts';

const ZONE = 'Europe/Berlin';
/** A Monday, 20:00 in Berlin. */
const SAID = Date.parse('2026-10-12T18:00:00Z');

describe('a flag of a check-in', () => {
  it.each<[string, number, boolean]>([
    ['run-down', -1, false],
    ['run-down', 0, true],
    ['run-down', 48, true],
    ['run-down', 48.1, false],
    ['acute-injury', 72, true],
    ['acute-injury', 72.1, false],
    ['fever', 168, true],
    ['fever', 168.1, false],
    ['readiness-red', 3.9, true],
    ['readiness-red', 4, false],
  ])('should hold: %s after %d hours %s', (flag, hours, expected) => {
    expect(flagHolds(flag, SAID, SAID + hours * HOUR, ZONE)).toBe(expected);
  });

  it('should end with her own day, wherever she lives', () => {
    expect(flagHolds('readiness-red', SAID, SAID + 4 * HOUR, 'America/New_York')).toBe(true);
  });

  it.each(['run-down', 'acute-injury', 'fever', 'readiness-red'])('should tell the last instant of %s', (flag) => {
    const end = flagEnd(flag, SAID, ZONE);
    expect([end, end + 1].map((at) => flagHolds(flag, SAID, at, ZONE))).toEqual([true, false]);
  });
});
