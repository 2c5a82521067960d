import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Discipline, RecordedActivity } from '../../../src/core/model.ts';
import { activity, activityOn, at, match, outcome, planned, plannedOn, unlinked } from './given-activity.ts';

const DAY = '2026-10-13';
const INTERVALS = planned('Intervals 6x800m', `${DAY}T18:00`);

/** What became of `plan` when `done` was recorded. */
function result(plan: CalendarEvent, ...done: CalendarEvent[]): string | undefined {
  return outcome(match([plan, ...done]))[plan.id];
}

describe('an activity and a planned effort', () => {
  it.each<[string, string, string]>([
    ['at the planned minute', `${DAY}T18:00`, '1'],
    ['three hours early', `${DAY}T15:00`, '1'],
    ['a minute sooner than that', `${DAY}T14:59`, 'planned'],
    ['six hours after its end', '2026-10-14T01:00', '1'],
    ['a minute later than that', '2026-10-14T01:01', 'planned'],
  ])('should belong together by the hour: %s', (_, start, expected) => {
    expect(result(INTERVALS, activity('1', start))).toBe(expected);
  });

  it.each<[string, Discipline | null, string]>([
    ['Tempo run', 'run', '1'],
    ['Tempo run', 'trail', '1'],
    ['Tempo run', null, '1'],
    ['Tempo run', 'walk', 'planned'],
    ['Tempo run', 'cycling', 'planned'],
    ['Tempo run', 'strength', 'planned'],
    ['Mountain ultramarathon', 'trail', '1'],
    ['Easy ride', 'cycling', '1'],
    ['Easy ride', 'run', 'planned'],
    ['Swim 2 km', 'swim', '1'],
    ['Strength: squats', 'strength', '1'],
    ['Strength: squats', 'other', 'planned'],
  ])('should belong together by the family of sports: %s and %s', (title, sport, expected) => {
    expect(result(planned(title, `${DAY}T18:00`), activity('1', `${DAY}T18:00`, 60, { sport }))).toBe(expected);
  });

  it('should take the sport from what the title was read as, where the page names none', () => {
    const facts = { kind: 'easy', discipline: 'cycling' } as RecordedActivity['facts'];
    const ride = activity('1', `${DAY}T18:00`, 60, { sport: null, ...(facts && { facts }) });
    expect(result(planned('Tempo run', `${DAY}T18:00`), ride)).toBe('planned');
    expect(result(planned('Easy ride', `${DAY}T18:00`), ride)).toBe('1');
  });

  it.each<[string, Partial<CalendarEvent>]>([
    ['declined', { status: 'declined' }],
    ['cancelled', { status: 'cancelled' }],
    ['no effort', { title: 'Dinner with Bo' }],
    ['a massage', { title: 'Sports massage' }],
    ['calling itself cancelled', { title: 'Cancelled: tempo run' }],
  ])('should stay apart where the event is %s', (_, more) => {
    expect(result(planned('Tempo run', `${DAY}T18:00`, 60, more), activity('1', `${DAY}T18:00`))).toBe('planned');
  });

  it('should stay apart where she said so, and the next best takes its place', () => {
    const [near, far] = [activity('1', `${DAY}T18:00`), activity('2', `${DAY}T20:00`)];
    const answers = [unlinked(INTERVALS.id, '1')];
    expect(outcome(match([INTERVALS, near, far], { answers }))).toEqual({ [INTERVALS.id]: '2', '1': 'alone' });
    expect(outcome(match([INTERVALS, near], { answers }))).toEqual({ [INTERVALS.id]: 'planned', '1': 'alone' });
  });
});

describe('of several activities', () => {
  it.each<[string, CalendarEvent[], string]>([
    ['the nearest in time', [activity('1', `${DAY}T16:00`), activity('2', `${DAY}T18:20`)], '2'],
    [
      'of two as near, the one of the planned length of way',
      [activity('1', `${DAY}T17:50`, 12, { km: 2 }), activity('2', `${DAY}T18:10`, 60, { km: 13 })],
      '2',
    ],
    [
      'without a length of way, the one that takes as long as planned',
      [activity('1', `${DAY}T17:50`, 10), activity('2', `${DAY}T18:10`, 60)],
      '2',
    ],
    [
      'the nearer one, though the other is as long as planned, half hours apart',
      [activity('1', `${DAY}T18:00`, 20, { km: 3 }), activity('2', `${DAY}T20:00`, 70, { km: 12 })],
      '1',
    ],
  ])('should take %s', (_, done, expected) => {
    expect(result(planned('Tempo run 12 km', `${DAY}T18:00`), ...done)).toBe(expected);
  });

  it('should give each plan one, so that as many as can be are done', () => {
    const plans = [planned('Easy run', `${DAY}T07:00`), planned('Tempo run', `${DAY}T09:00`)];
    const done = [activity('1', `${DAY}T08:45`), activity('2', `${DAY}T10:30`)];
    expect(outcome(match([...plans, ...done]))).toEqual({ 'Easy run': '1', 'Tempo run': '2' });
  });

  it('should leave an activity that no plan asked for', () => {
    const done = [activity('1', `${DAY}T18:00`), activity('2', `${DAY}T07:00`)];
    expect(outcome(match([INTERVALS, ...done]))).toEqual({ [INTERVALS.id]: '1', '2': 'alone' });
  });
});

describe('a race', () => {
  const [marathon, unknown] = [
    planned('City Marathon', `${DAY}T09:00`, 240),
    planned('Race: Lakeside cup', `${DAY}T09:00`, 240),
  ];

  it.each<[string, CalendarEvent, CalendarEvent, string]>([
    ['its warm-up', marathon, activity('1', `${DAY}T08:45`, 10), 'planned'],
    ['its warm-up, by the way', marathon, activity('1', `${DAY}T08:15`, 150, { km: 3 }), 'planned'],
    ['most of it', marathon, activity('1', `${DAY}T09:00`, 150, { km: 28 }), '1'],
    ['a fast one', marathon, activity('1', `${DAY}T09:00`, 123, { km: 42.2 }), '1'],
    ['little of it that she tagged as a race', marathon, activity('1', `${DAY}T09:00`, 40, { tag: 'race' }), '1'],
    ['the warm-up for one of unknown length', unknown, activity('1', `${DAY}T08:45`, 10), 'planned'],
    ['a short one of unknown length', unknown, activity('1', `${DAY}T09:00`, 40), '1'],
    ['a 5K in a default hour', planned('Race', `${DAY}T09:00`), activity('1', `${DAY}T09:00`, 21), '1'],
    [
      'less than half of what was written',
      planned('Race 15 km', `${DAY}T09:00`),
      activity('1', `${DAY}T09:00`, 40, { km: 7 }),
      'planned',
    ],
    ['one without a signal', marathon, activity('1', `${DAY}T09:00`, 200, { km: 0 }), '1'],
    ['a date and no more', marathon, activityOn('1', DAY), '1'],
    ['a jog on the date', marathon, { ...activityOn('1', DAY), load: { from: 'measured', minutes: 30 } }, 'planned'],
  ])('should be done by as much as a race is: %s', (_, race, done, expected) => {
    expect(result(race, done)).toBe(expected);
  });

  it('should leave its warm-up alone where both were recorded', () => {
    const done = [activity('1', `${DAY}T08:45`, 10, { km: 2 }), activity('2', `${DAY}T09:20`, 230, { km: 42.3 })];
    expect(outcome(match([marathon, ...done]))).toEqual({ [marathon.id]: '2', '1': 'alone' });
  });
});

describe('by date alone', () => {
  const longRun = plannedOn('Long run 30 km', '2026-10-18', '2026-10-19');

  it('should match a plan without hours on the activity’s own date', () => {
    expect(result(longRun, activity('1', '2026-10-18T21:00', 150, { km: 28 }))).toBe('1');
    expect(result(longRun, activity('1', '2026-10-17T21:00', 150, { km: 28 }))).toBe('planned');
  });

  it('should believe the date on the clock of the place, not the one at home', () => {
    // An evening run in America is the next morning in Berlin.
    expect(result(longRun, activity('1', '2026-10-19T01:00', 150, { date: '2026-10-18' }))).toBe('1');
  });

  it('should take the one of the planned length of way', () => {
    const done = [activity('1', '2026-10-18T08:00', 30, { km: 5 }), activity('2', '2026-10-18T12:00', 160, { km: 29 })];
    expect(result(longRun, ...done)).toBe('2');
  });

  it('should match a plan with hours where the page told only the date, after those with hours', () => {
    expect(result(INTERVALS, activityOn('1', DAY))).toBe('1');
    expect(result(INTERVALS, activityOn('1', DAY), activity('2', `${DAY}T17:00`))).toBe('2');
  });

  it('should keep the planned hours where only the date is known', () => {
    const [event] = match([INTERVALS, activityOn('1', DAY)]);
    expect(event?.done).toMatchObject({ start: INTERVALS.start, end: INTERVALS.end });
  });

  it('should leave alone what lasts several days', () => {
    expect(result(plannedOn('Stage race', '2026-10-17', '2026-10-19'), activity('1', '2026-10-17T09:00'))).toBe(
      'planned',
    );
  });
});

describe('sessions of several sports', () => {
  const race = planned('Olympic triathlon', '2026-10-18T09:00', 180);
  const legs = [
    activity('1', '2026-10-18T09:10', 28, { sport: 'swim', km: 1.5 }),
    activity('2', '2026-10-18T09:41', 70, { sport: 'cycling', km: 40 }),
    activity('3', '2026-10-18T10:54', 45, { km: 10 }),
  ];

  it('should be done by all legs, from the first start to the last end', () => {
    const [event, ...others] = match([race, ...legs]);
    expect(others).toEqual([]);
    expect(event?.done).toMatchObject({
      nativeId: '2',
      start: at('2026-10-18T09:10'),
      end: at('2026-10-18T11:39'),
      load: { from: 'measured', minutes: 143, km: 51.5 },
    });
    expect(event?.seenIn.map(({ nativeId }) => nativeId).slice(1)).toEqual(['1', '2', '3']);
  });

  it('should leave a run of the evening to itself', () => {
    const evening = activity('4', '2026-10-18T14:00', 30);
    expect(outcome(match([race, ...legs, evening]))).toEqual({ [race.id]: '2', '4': 'alone' });
  });

  it('should not end with the first leg where the others were not recorded', () => {
    const [event] = match([race, ...legs.slice(0, 1)]);
    expect(event?.done).toMatchObject({ nativeId: '1', start: race.start, end: race.end });
    expect(event?.done?.load).toBeUndefined();
  });

  it('should keep a number only where each leg has it', () => {
    const [swim, ...others] = legs as [CalendarEvent, ...CalendarEvent[]];
    const [event] = match([race, { ...swim, load: { from: 'measured', minutes: 28, rpe: 8 } }, ...others]);
    expect(event?.done?.load).toEqual({ from: 'measured', minutes: 143, rpe: 8 });
  });
});

describe('what was done', () => {
  const run = activity('987654321098765432', `${DAY}T18:05`, 52, { km: 11, tag: 'hard' });
  const [event] = match([INTERVALS, run]);

  it('should leave the plan its own times, words and place', () => {
    const { done, seenIn, ...plan } = event as CalendarEvent;
    const { seenIn: _, ...before } = INTERVALS;
    expect(plan).toEqual(before);
    expect(done).toEqual({
      id: '987654321098765432@strava',
      source: 'strava',
      account: '12345678',
      nativeId: '987654321098765432',
      start: run.start,
      end: run.end,
      activity: run.activity,
      load: run.load,
    });
  });

  it('should be found on both pages', () => {
    expect(event?.seenIn).toEqual([...INTERVALS.seenIn, ...run.seenIn]);
  });
});
