import { describe, expect, it } from 'vitest';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import { type DetectedEvent, findEfforts } from '../../../src/core/load/find-efforts.ts';
import { findMassages } from '../../../src/core/load/find-massages.ts';
import type { CalendarEvent, CheckIn, Confidence, Detection, LoadClass } from '../../../src/core/model.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { detected, given, givenAllDay } from './given-event.ts';

const detectEvent = eventDetector();

function efforts(...events: CalendarEvent[]) {
  return findEfforts(events.map((event) => ({ event, detection: detectEvent(event) })));
}

const INTERVALS = ['Intervals 6x800m', '2026-10-13T18:00:00+02:00', '2026-10-13T19:00:00+02:00'] as const;

describe('findEfforts', () => {
  it('should rate and sort what loads the body, and leave the rest', () => {
    const found = efforts(
      givenAllDay('Berlin Marathon', '2026-10-18', '2026-10-19'),
      given('Dentist', '2026-10-12T09:00:00+02:00', '2026-10-12T10:00:00+02:00'),
      given(...INTERVALS),
      given('Deep tissue massage', '2026-10-14T18:00:00+02:00', '2026-10-14T19:00:00+02:00'),
    );
    expect(found.map(({ title, kind, load, priority }) => [title, kind, load, priority])).toEqual([
      ['Intervals 6x800m', 'hard', 'E3', null],
      ['Berlin Marathon', 'race', 'E5', 'A'],
    ]);
  });

  it.each(['declined', 'cancelled'] as const)('should leave out a %s session', (status) => {
    expect(efforts(given(...INTERVALS, { status, busy: 'free' }))).toEqual([]);
  });

  it('should leave out what calls itself cancelled', () => {
    const event = given(...INTERVALS);
    expect(findEfforts([{ event, detection: detected({ kind: 'hard', signs: ['cancelled'] }) }])).toEqual([]);
  });

  it('should count a tentative session, at low confidence', () => {
    const [found] = efforts(given(...INTERVALS, { status: 'tentative' }));
    expect(found).toMatchObject({ load: 'E3', confidence: 'low' });
  });

  it('should say what it assumed', () => {
    const [found] = efforts(givenAllDay('Berlin Marathon', '2026-10-18', '2026-10-19'));
    expect(found?.assumed).toEqual(['priority', 'start', 'end']);
  });

  it('should assume nothing of a race whose priority and hours are written', () => {
    const event = given('City race', '2026-10-17T08:00:00+02:00', '2026-10-17T09:00:00+02:00');
    const [found] = findEfforts([{ event, detection: detected({ distance: '10k', priority: 'B' }) }]);
    expect(found).toMatchObject({ priority: 'B', assumed: [] });
  });

  it('should weigh races against each other', () => {
    const tenK = (title: string, day: string): DetectedEvent => ({
      event: givenAllDay(title, day, day),
      detection: detected({ distance: '10k' }),
    });
    const found = findEfforts([tenK('Spring 10K', '2026-10-04'), tenK('City 10K', '2026-10-17')]);
    expect(found.map(({ priority }) => priority)).toEqual(['B', 'B']);
    expect(findEfforts([tenK('City 10K', '2026-10-17')])[0]?.priority).toBe('A');
  });

  it('should place an all-day workout at the hour of the timed ones', () => {
    const early = (day: string) =>
      given(`Easy run ${day}`, `2026-10-${day}T06:00:00+02:00`, `2026-10-${day}T06:45:00+02:00`);
    const found = efforts(early('05'), early('06'), early('07'), givenAllDay('Tempo run', '2026-10-15', '2026-10-16'));
    expect(new Date(found.at(-1)?.start ?? 0).toISOString()).toBe('2026-10-15T04:00:00.000Z');
  });

  it('should keep the words that made the class as evidence', () => {
    const [found] = efforts(given(...INTERVALS));
    expect(found?.evidence[0]).toMatchObject({ by: 'words', load: 'E3' });
  });
});

describe('the numbers of an event', () => {
  /** An easy run of an hour in the calendar. */
  const run = (more: Partial<CalendarEvent> = {}) =>
    given('Easy run', '2026-10-13T18:00:00+02:00', '2026-10-13T19:00:00+02:00', more);
  const only = (event: CalendarEvent, words: Partial<Detection> = {}, checkIns: CheckIn[] = []) =>
    findEfforts([{ event, detection: detected({ kind: 'easy', ...words }) }], { checkIns })[0];

  it.each<[string, Partial<CalendarEvent>, Partial<Detection>, CheckIn[], LoadClass, Confidence]>([
    ['nothing but its hours', {}, {}, [], 'E2', 'medium'],
    ['measured TSS', { load: { from: 'measured', tss: 190 } }, {}, [], 'E4', 'medium'],
    ['measured TSS near its hours', { load: { from: 'measured', tss: 120 } }, {}, [], 'E3', 'high'],
    ['planned TSS', { load: { from: 'planned', tss: 120 } }, {}, [], 'E3', 'medium'],
    ['written TSS', {}, { stated: { from: 'planned', tss: 120 } }, [], 'E3', 'medium'],
    [
      'measured TSS below the written one',
      { load: { from: 'measured', tss: 60 } },
      { stated: { from: 'planned', tss: 120 } },
      [],
      'E2',
      'high',
    ],
    ['measured minutes below its hours', { load: { from: 'measured', minutes: 40 } }, {}, [], 'E1', 'high'],
    ['measured minutes above its hours', { load: { from: 'measured', minutes: 95 } }, {}, [], 'E3', 'high'],
    ['written minutes', {}, { planned: { minutes: 45, km: null } }, [], 'E1', 'medium'],
    ['written minutes of a part of it', {}, { planned: { minutes: 20, km: null } }, [], 'E2', 'medium'],
    ['how it felt', {}, {}, [{ at: 9, effort: { event: 'Easy run', rpe: 7 } }], 'E3', 'high'],
    ['how another one felt', {}, {}, [{ at: 9, effort: { event: 'x', rpe: 9 } }], 'E2', 'medium'],
    ['a tag', { load: { from: 'measured', tag: 'workout' } }, {}, [], 'E3', 'medium'],
    ['a title that leaves it open', {}, { confidence: 'low' }, [], 'E2', 'low'],
    [
      'an open title and a measured load',
      { load: { from: 'measured', tss: 70 } },
      { confidence: 'low' },
      [],
      'E2',
      'high',
    ],
    ['a tentative one, measured', { status: 'tentative', load: { from: 'measured', tss: 70 } }, {}, [], 'E2', 'low'],
    ['what she told', { load: { from: 'measured', tss: 400 } }, { told: true, confidence: 'high' }, [], 'E2', 'high'],
    [
      '"not a race", which says nothing of how hard',
      { load: { from: 'measured', tss: 190 } },
      { told: true, confidence: 'medium' },
      [],
      'E4',
      'medium',
    ],
  ])('should be weighed: %s', (_, event, words, checkIns, load, confidence) => {
    expect(only(run(event), words, checkIns)).toMatchObject({ load, confidence });
  });

  it('should be read from the description', () => {
    const [found] = efforts(run({ description: 'Planned TSS: 120' }));
    expect(found).toMatchObject({ load: 'E3', confidence: 'medium' });
    expect(found?.evidence).toContainEqual({ by: 'tss', tss: 120, load: 'E3' });
  });

  it('should give an all-day event its measured length', () => {
    const event = givenAllDay('Easy run', '2026-10-13', '2026-10-14', { load: { from: 'measured', minutes: 95 } });
    const found = only(event);
    expect(((found?.end ?? 0) - (found?.start ?? 0)) / MINUTE).toBe(95);
    expect(found?.load).toBe('E3');
  });

  it('should leave an all-day session without numbers at low confidence', () => {
    expect(only(givenAllDay('Easy run', '2026-10-13', '2026-10-14'))).toMatchObject({ load: 'E1', confidence: 'low' });
  });

  it('should not take the watch for the hours legs need', () => {
    const found = only(run({ load: { from: 'measured', recoveryHours: 50 } }));
    expect(found).toMatchObject({ load: 'E4', recoveryHours: 72 });
  });

  it('should compare a Relative Effort with those before it', () => {
    const scored = (day: number, relativeEffort: number) => ({
      event: run({
        id: `${day}`,
        start: Date.UTC(2026, 8, day, 16),
        end: Date.UTC(2026, 8, day, 17),
        load: { from: 'measured', relativeEffort },
      }),
      detection: detected({ kind: 'easy', discipline: 'cycling' }),
    });
    const before = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => scored(day, 20 + day));
    expect(findEfforts([...before, scored(10, 40)]).at(-1)).toMatchObject({ load: 'E4' });
    expect(findEfforts([...before.slice(1), scored(10, 40)]).at(-1)).toMatchObject({ load: 'E2' });
  });

  it('should find the long run of a week', () => {
    const on = (day: string, end: string) =>
      given(`Easy run ${day}`, `2026-10-${day}T18:00:00+02:00`, `2026-10-${day}T${end}:00+02:00`);
    const found = efforts(on('12', '18:45'), on('14', '18:45'), on('17', '19:10'));
    expect(found.map(({ load, long }) => [load, long])).toEqual([
      ['E1', false],
      ['E1', false],
      ['E3', true],
    ]);
  });
});

describe('findMassages', () => {
  const HOURS = ['2026-10-14T18:00:00+02:00', '2026-10-14T19:00:00+02:00'] as const;
  function massages(event: CalendarEvent, detection = detectEvent(event)) {
    return findMassages([{ event, detection }]);
  }

  it.each([
    ['Deep tissue massage', 'deep', 'D', false],
    ['Sports massage', 'sports', 'M', false],
    ['Hot stone massage', 'hot-stone', 'L', false],
    ['Massage', 'sports', 'M', true],
  ])('should read "%s" as %s', (title, kind, depth, kindAssumed) => {
    expect(massages(given(title, ...HOURS))).toMatchObject([{ kind, depth, kindAssumed }]);
  });

  it('should hold a trigger point session for spot work, unless it says full body', () => {
    const event = given('Trigger point massage', ...HOURS);
    const words = { kind: 'massage', massageKind: 'trigger' } as const;
    expect(massages(event, detected(words))[0]?.spot).toBe(true);
    expect(massages(event, detected({ ...words, extent: 'full-body' }))[0]?.spot).toBe(false);
  });

  it('should leave out declined ones and ones without an hour', () => {
    expect(massages(given('Sports massage', ...HOURS, { status: 'declined' }))).toEqual([]);
    expect(massages(givenAllDay('Sports massage', '2026-10-14', '2026-10-15'))).toEqual([]);
  });
});
