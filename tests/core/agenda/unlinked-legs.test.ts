import { describe, expect, it } from 'vitest';
import { activity, match, outcome, planned } from './given-activity.ts';

const RACE = planned('Olympic triathlon', '2026-10-18T09:00', 180);
const LEGS = [
  activity('1', '2026-10-18T09:10', 28, { sport: 'swim', km: 1.5 }),
  activity('2', '2026-10-18T09:41', 70, { sport: 'cycling', km: 40 }),
  activity('3', '2026-10-18T10:54', 45, { km: 10 }),
];

describe('legs that were something else', () => {
  it('should be named, the longest one by itself', () => {
    const [event] = match([RACE, ...LEGS]);
    expect(event?.done).toMatchObject({ id: '2@strava', legs: ['1@strava', '2@strava', '3@strava'] });
    expect(match([RACE, ...LEGS.slice(0, 1)])[0]?.done).not.toHaveProperty('legs');
  });

  it('should all stand alone', () => {
    const others = ['1@strava', '3@strava'];
    const answer = { type: 'unlink', id: 'a', planned: RACE.id, activity: '2@strava', others, at: 0 } as const;
    const apart = match([RACE, ...LEGS], { answers: [answer] });
    expect(outcome(apart)).toEqual({ [RACE.id]: 'planned', '1': 'alone', '2': 'alone', '3': 'alone' });
  });
});
