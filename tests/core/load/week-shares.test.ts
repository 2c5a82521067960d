import { describe, expect, it } from 'vitest';
import { weekShares } from '../../../src/core/load/week-shares.ts';
import type { Discipline, EffortKind } from '../../../src/core/model.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { NOON } from './given-event.ts';

/** Day 0 is a Monday. */
function session(
  day: number,
  minutes: number | null,
  kind: EffortKind = 'easy',
  discipline: Discipline | null = 'run',
) {
  return { kind, discipline, minutes, start: NOON + day * DAY, zone: 'Europe/Berlin' };
}

const WEEK = [session(0, 45), session(2, 45), session(6, 60)];

describe('weekShares', () => {
  it.each<[string, ReturnType<typeof session>[], (number | null)[]]>([
    ['the long run of a week of three', WEEK, [null, null, 40]],
    ['nothing of two runs', [session(0, 45), session(6, 80)], [null, null]],
    ['nothing below an hour', [session(0, 45), session(2, 45), session(6, 59)], [null, null, null]],
    ['30 percent', [0, 1, 2].map((day) => session(day, 49)).concat(session(6, 63)), [null, null, null, 30]],
    ['nothing below 30 percent', [0, 1, 2].map((day) => session(day, 49)).concat(session(6, 62)), Array(4).fill(null)],
    ['nothing of two equally long ones', [session(0, 60), session(2, 60), session(6, 45)], [null, null, null]],
    ['nothing beside a longer race', [session(0, 45), session(2, 70), session(6, 120, 'race')], [null, null, null]],
    ['nothing of the race itself', [session(0, 45), session(2, 45), session(6, 120, 'race')], [null, null, null]],
    ['a run beside longer rides', [...WEEK, session(3, 240, 'easy', 'cycling')], [null, null, 40, null]],
    ['trail as running', [session(0, 45), session(2, 45), session(6, 60, 'easy', 'trail')], [null, null, 40]],
    ['no session without a time', [session(0, 45), session(2, null), session(6, 60)], [null, null, null]],
    ['the week by itself', [...WEEK, session(7, 300)], [null, null, 40, null]],
    ['Monday with the days behind it', [session(-1, 45), session(2, 45), session(6, 60)], [null, null, null]],
  ])('should give %s', (_, sessions, shares) => {
    expect(weekShares(sessions)).toEqual(shares);
  });

  it('should begin the week on the clock of the place', () => {
    const late = { ...session(6, 60), start: NOON + 6 * DAY + 11.5 * HOUR };
    // Sunday 23:30 UTC is Monday in Berlin.
    expect(weekShares([session(0, 45), session(2, 45), { ...late, zone: 'UTC' }])).toEqual([null, null, 40]);
    expect(weekShares([session(0, 45), session(2, 45), late])).toEqual([null, null, null]);
  });
});
