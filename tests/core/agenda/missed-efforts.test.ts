import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { activity, did, lists, match, outcome, planned, plannedOn, unlinked } from './given-activity.ts';

const DAY = '2026-10-13';
const TEMPO = planned('Tempo run', `${DAY}T18:00`);

function result(plan: CalendarEvent, more: Parameters<typeof match>[1], ...others: CalendarEvent[]) {
  return outcome(match([plan, ...others], more))[plan.id];
}

describe('a planned effort without an activity', () => {
  it.each<[string, ReturnType<typeof lists>[], string]>([
    ['no list is known', [], 'planned'],
    ['its day was listed six hours after its end', [lists(DAY, '2026-10-14', '2026-10-14T01:00')], 'missed'],
    ['it was listed a minute sooner', [lists(DAY, '2026-10-14', '2026-10-14T00:59')], 'planned'],
    ['the list begins on the next day', [lists('2026-10-14', '2026-10-20', '2026-10-20T09:00')], 'planned'],
    ['the list ends with the day before', [lists('2026-10-01', DAY, '2026-10-20T09:00')], 'planned'],
    [
      'only the older list holds its day',
      [lists(DAY, '2026-10-14', `${DAY}T20:00`), lists('2026-10-14', '2026-10-20', '2026-10-20T09:00')],
      'planned',
    ],
  ])('should be as said where %s', (_, coverage, expected) => {
    expect(result(TEMPO, { coverage })).toBe(expected);
  });

  const coverage = [lists('2026-10-01', '2026-11-01', '2026-11-01T09:00')];

  it.each<[string, CalendarEvent, string]>([
    ['a race, never', planned('Lakeside Half Marathon', '2026-10-18T09:00', 120), 'planned'],
    ['an all-day race, never', plannedOn('Lakeside Half Marathon', '2026-10-18', '2026-10-19'), 'planned'],
    ['an all-day workout', plannedOn('Intervals 6x800m', '2026-10-18', '2026-10-19'), 'missed'],
    ['an easy run', planned('Easy run', '2026-10-18T09:00'), 'missed'],
    ['a ride', planned('Easy ride', '2026-10-18T09:00'), 'missed'],
    ['a dinner, never', planned('Dinner with Bo', '2026-10-18T19:00'), 'planned'],
    ['what was declined, never', { ...TEMPO, status: 'declined' }, 'planned'],
    ['what its own source has measured, never', { ...TEMPO, load: { from: 'measured', tss: 80 } }, 'planned'],
    ['a camp of several days, never', plannedOn('Running camp: intervals', '2026-10-17', '2026-10-20'), 'planned'],
    ['the far end of a night run', planned('Tempo run', '2026-10-31T23:30', 90), 'planned'],
  ])('should be missed, or not: %s', (_, plan, expected) => {
    expect(result(plan, { coverage })).toBe(expected);
  });

  it('should ask for its whole day on the clock of where it is', () => {
    const abroad = { ...TEMPO, zone: 'America/New_York' };
    expect(result(abroad, { coverage: [lists(DAY, '2026-10-14', '2026-11-01T09:00')] })).toBe('planned');
    expect(result(abroad, { coverage: [lists(DAY, '2026-10-15', '2026-11-01T09:00')] })).toBe('missed');
  });

  it('should believe two lists that hold its day together', () => {
    const abroad = { ...TEMPO, zone: 'America/New_York' };
    const [one, other] = [
      lists('2026-10-01', '2026-10-14', '2026-11-01T09:00'),
      lists('2026-10-14', '2026-10-20', '2026-10-20T09:00'),
    ];
    expect(result(abroad, { coverage: [one] })).toBe('planned');
    expect(result(abroad, { coverage: [one, other] })).toBe('missed');
  });

  it('should have been done where an activity shows it', () => {
    expect(result(TEMPO, { coverage }, activity('1', `${DAY}T17:00`))).toBe('1');
  });

  it('should be missed where what was done then was something else', () => {
    const answers = [unlinked(TEMPO.id, '1')];
    expect(result(TEMPO, { coverage, answers }, activity('1', `${DAY}T18:00`))).toBe('missed');
  });

  it('should count again once she says that it took place', () => {
    expect(result(TEMPO, { coverage, answers: [did(TEMPO.id)] })).toBe('planned');
    expect(result({ ...TEMPO, missed: true }, { coverage, answers: [did(TEMPO.id)] })).toBe('planned');
  });

  it('should count again once it is known no more', () => {
    expect(result({ ...TEMPO, missed: true }, { coverage: [] })).toBe('planned');
  });

  it('should not be missed in a sport she keeps no record of', () => {
    const gym = planned('Strength: squats', `${DAY}T18:00`);
    expect(result(gym, { coverage })).toBe('planned');
    const recorded = (start: string) => activity('1', start, 60, { sport: 'strength' });
    expect(result(gym, { coverage }, recorded('2026-10-06T18:00'))).toBe('missed');
    expect(result(gym, { coverage }, recorded('2026-09-01T18:00'))).toBe('missed');
    expect(result(gym, { coverage }, recorded('2026-09-01T17:59'))).toBe('planned');
    expect(result(gym, { coverage }, recorded('2026-10-20T18:00'))).toBe('planned');
  });

  it('should stay missed when all is matched again', () => {
    const swim = planned('Swim 2 km', '2026-10-20T18:00');
    const race = planned('Sprint triathlon', '2026-10-18T09:00', 90);
    const legs = [
      activity('1', '2026-10-18T09:00', 20, { sport: 'swim' }),
      activity('2', '2026-10-18T09:25', 40, { sport: 'cycling' }),
    ];
    const once = match([swim, race, ...legs], { coverage });
    expect(outcome(once)).toEqual({ [swim.id]: 'missed', [race.id]: '2' });
    expect(match(once, { coverage })).toEqual(once);
  });
});
