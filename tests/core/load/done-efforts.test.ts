import { describe, expect, it } from 'vitest';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import { findEfforts } from '../../../src/core/load/find-efforts.ts';
import type { CalendarEvent, CheckIn, Discipline, DoneActivity, Effort, LoadSignals } from '../../../src/core/model.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { given, givenAllDay } from './given-event.ts';

const detectEvent = eventDetector();

function efforts(events: CalendarEvent[], checkIns: CheckIn[] = []): Effort[] {
  return findEfforts(
    events.map((event) => ({ event, detection: detectEvent(event) })),
    { checkIns },
  );
}

const START = Date.parse('2026-10-13T18:00:00+02:00');

/** An hour planned for 18:00. */
function plan(title: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return given(title, '2026-10-13T18:00:00+02:00', '2026-10-13T19:00:00+02:00', more);
}

/** What was done for it, ten minutes late. */
function done(minutes: number, load?: Partial<LoadSignals>, sport: Discipline = 'run'): { done: DoneActivity } {
  const start = START + 10 * MINUTE;
  return {
    done: {
      id: '1@strava',
      source: 'strava',
      account: '12345678',
      nativeId: '1',
      start,
      end: start + minutes * MINUTE,
      activity: { sport, tag: null },
      ...(load && { load: { from: 'measured', ...load } }),
    },
  };
}

/** Its hours are not known: those of the plan stand. */
function onlyDated(load?: Partial<LoadSignals>): { done: DoneActivity } {
  return { done: { ...done(0, load).done, start: START, end: START + HOUR } };
}

/** An activity that nobody planned. */
function activity(minutes: number, more: Partial<CalendarEvent> = {}): CalendarEvent {
  const event = given('', '2026-10-13T18:00:00+02:00', '2026-10-13T18:00:00+02:00', more);
  return { ...event, id: '1@strava', end: START + minutes * MINUTE, activity: { sport: 'run', tag: null }, ...more };
}

describe('a planned effort that was done', () => {
  it('should have the hours in which it was done, none of them assumed', () => {
    const [effort] = efforts([plan('Intervals 6x800m', done(75))]);
    expect(effort).toMatchObject({ start: START + 10 * MINUTE, end: START + 85 * MINUTE, assumed: [] });
    const [dated] = efforts([givenAllDay('Intervals 6x800m', '2026-10-13', '2026-10-14', done(75))]);
    expect(dated).toMatchObject({ start: START + 10 * MINUTE, end: START + 85 * MINUTE, assumed: [] });
  });

  it('should keep assumed hours where no more than its date is known', () => {
    const event = givenAllDay('Intervals 6x800m', '2026-10-13', '2026-10-14');
    const [effort] = efforts([{ ...event, done: { ...done(0).done, start: event.start, end: event.end } }]);
    expect(effort).toMatchObject({ start: START, end: START + HOUR, assumed: ['start', 'end'] });
  });

  it.each<[string, string, number, Partial<CalendarEvent>]>([
    ['whose activity has only a date', 'City Marathon', 255, onlyDated({ minutes: 205, km: 42.3 })],
    ['of which one leg was recorded', 'Ironman triathlon', 780, onlyDated()],
    ['that took long on its date', 'City 10k', 60, onlyDated({ minutes: 150 })],
  ])('should not end a race at a calendar’s default hour: one %s', (_, title, minutes, more) => {
    const ends = { start: START, end: START + minutes * MINUTE };
    expect(efforts([plan(title)])[0]).toMatchObject(ends);
    expect(efforts([plan(title, more)])[0]).toMatchObject(ends);
  });

  it('should keep a race’s own short hour where it was measured', () => {
    const race = plan('Harbour marathon', done(200, { minutes: 198, km: 42.4 }));
    expect(efforts([race])[0]).toMatchObject({ end: START + 210 * MINUTE, load: 'E5', assumed: ['priority'] });
  });

  it.each<[string, string, Partial<CalendarEvent>, string]>([
    ['an easy run that took two hours', 'Easy run', done(125, { minutes: 120 }), 'E3'],
    ['an easy run of half an hour', 'Easy run', done(33, { minutes: 30 }), 'E1'],
    ['a long run that was over within the hour', 'Long run', done(45, { minutes: 44 }), 'E1'],
    ['a long run of 80 minutes', 'Long run', done(85, { minutes: 80 }), 'E3'],
    ['intervals, however short', 'Intervals 6x800m', done(30, { minutes: 28 }), 'E3'],
    ['an easy run tagged as a workout', 'Easy run', done(40, { minutes: 40, tag: 'workout' }), 'E3'],
    ['an easy run that felt very hard', 'Easy run', done(40, { minutes: 40, rpe: 9 }), 'E4'],
    ['a run of which only the hours are known', 'Easy run', done(95), 'E3'],
    ['an easy run that was done on trails', 'Easy run', done(40, { minutes: 40 }, 'trail'), 'E2'],
    [
      'a run with much to climb, which says nothing of the way down',
      'Easy run',
      done(40, { minutes: 40, ascentM: 900 }),
      'E1',
    ],
    ['a run down a mountain', 'Easy run', done(40, { minutes: 40, ascentM: 20, descentM: 800 }), 'E2'],
    ['a ride down a mountain', 'Easy ride', done(40, { minutes: 40, descentM: 800 }, 'cycling'), 'E1'],
  ])('should be rated by what was measured: %s', (_, title, more, load) => {
    expect(efforts([plan(title, more)])[0]?.load).toBe(load);
  });

  it('should be sure of its class, and not of a plan’s', () => {
    expect(efforts([plan('Easy run', done(40, { minutes: 40 }))])[0]?.confidence).toBe('high');
    expect(efforts([plan('Easy run')])[0]?.confidence).toBe('medium');
    expect(efforts([plan('Easy run', { status: 'tentative' })])[0]?.confidence).toBe('low');
    expect(efforts([plan('Easy run', { status: 'tentative', ...done(40, { minutes: 40 }) })])[0]?.confidence).toBe(
      'high',
    );
  });

  it('should leave nothing of the numbers that were planned', () => {
    const planned = { load: { from: 'planned', tss: 250 } as const };
    expect(efforts([plan('Easy run', planned)])[0]?.load).toBe('E4');
    expect(efforts([plan('Easy run', { ...planned, ...done(40, { minutes: 40 }) })])[0]?.load).toBe('E1');
    expect(efforts([plan('Easy run TSS 250', done(40, { minutes: 40 }))])[0]?.load).toBe('E1');
  });

  it('should feel as she said of the plan, or of the activity before they were one', () => {
    const felt = (event: string): CheckIn[] => [{ at: START + 3 * HOUR, effort: { event, rpe: 9 } } as CheckIn];
    const event = plan('Easy run', done(40, { minutes: 40 }));
    expect(efforts([event], felt('Easy run'))[0]?.load).toBe('E4');
    expect(efforts([event], felt('1@strava'))[0]?.load).toBe('E4');
  });
});

describe('an activity that nobody planned', () => {
  it.each<[string, CalendarEvent, string, string]>([
    ['a run of two hours', activity(125), 'easy', 'E3'],
    ['without its pauses', activity(100, { load: { from: 'measured', minutes: 70 } }), 'easy', 'E2'],
    [
      'a race by its tag and way',
      activity(100, { activity: { sport: 'run', tag: 'race' }, load: { from: 'measured', km: 21.2 } }),
      'race',
      'E4',
    ],
    ['a workout by its tag', activity(40, { activity: { sport: 'run', tag: 'hard' } }), 'hard', 'E3'],
    ['a gym session', activity(40, { activity: { sport: 'strength', tag: null } }), 'strength', 'E3'],
    ['a trail run', activity(40, { activity: { sport: 'trail', tag: null } }), 'easy', 'E2'],
  ])('should load by what was recorded: %s', (_, event, kind, load) => {
    expect(efforts([event])[0]).toMatchObject({ kind, load, assumed: kind === 'race' ? ['priority'] : [] });
  });

  it('should be long where it took as long as a long run', () => {
    expect(efforts([activity(125)])[0]?.long).toBe(true);
  });
});

describe('an effort that was missed', () => {
  it('should load nobody', () => {
    expect(efforts([plan('Intervals 6x800m', { missed: true })])).toEqual([]);
  });
});
