import { describe, expect, it } from 'vitest';
import { eventDetector } from '../../../src/core/detect/detect-event.ts';
import { type DetectedEvent, findEfforts } from '../../../src/core/load/find-efforts.ts';
import { findMassages } from '../../../src/core/load/find-massages.ts';
import type { CalendarEvent } from '../../../src/core/model.ts';
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
