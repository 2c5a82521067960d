import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Effort } from '../../../src/core/model.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { raceNeeds } from '../../../src/core/plan/race-needs.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { at, days, event, given, local, NOW, planned, slotFor } from './given-plan.ts';

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');

/** The needs of one race, its class and priority as said. */
function needsOf(race: Partial<Effort>, events: CalendarEvent[] = []) {
  const planning = startPlanning(given([event('City race', '2026-09-20T09:00', 90), ...events]));
  const efforts = planning.efforts.map((effort) =>
    effort.title === 'City race' ? { ...effort, kind: 'race' as const, ...race } : effort,
  );
  return raceNeeds({ ...planning, efforts });
}

describe('raceNeeds', () => {
  it.each<[string, Partial<Effort>, string[]]>([
    ['an A marathon', { distance: 'marathon', priority: 'A', load: 'E5' }, ['post', 'pre']],
    ['an A half marathon', { distance: 'half', priority: 'A', load: 'E4' }, ['post', 'pre']],
    ['a B half marathon', { distance: 'half', priority: 'B', load: 'E4' }, ['post', 'pre']],
    ['an A sprint triathlon', { distance: 'sprint', discipline: 'tri', priority: 'A', load: 'E3' }, ['post', 'pre']],
    ['an A 10K', { distance: '10k', priority: 'A', load: 'E3' }, []],
    ['a B 5K', { distance: '5k', priority: 'B', load: 'E3' }, []],
    ['a C half marathon, run for fun', { distance: 'half', priority: 'C', load: 'E4' }, []],
  ])('should find for %s: %s', (_, race, types) => {
    expect(needsOf(race).map(({ type }) => type)).toEqual(types);
  });

  it('should give a race the six days before and, as it was hard, five or ten days after', () => {
    const hoursAfter = (load: 'E4' | 'E5') => {
      const [post, pre] = needsOf({ distance: 'half', priority: 'A', load });
      expect(pre?.window).toEqual({ from: at('2026-09-14T09:00'), to: at('2026-09-20T09:00') });
      return ((post?.window.to ?? 0) - (post?.window.from ?? 0)) / HOUR;
    };
    expect([hoursAfter('E4'), hoursAfter('E5')]).toEqual([120, 240]);
  });

  it('should put A before B, and after a race before the days ahead of one', () => {
    const strengths = (priority: 'A' | 'B') =>
      needsOf({ distance: 'half', priority, load: 'E4' }).map((n) => n.strength);
    expect([strengths('A'), strengths('B')]).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('should name needs after the event', () => {
    expect(raceNeeds(startPlanning(given([MARATHON]))).map(({ id }) => id)).toEqual([
      'post:Berlin Marathon',
      'pre:Berlin Marathon',
    ]);
  });

  it('should ask for nothing before a race that is over, and nothing after its use', () => {
    const ran = event('Berlin Marathon', '2026-08-23T08:00', 255);
    expect(raceNeeds(startPlanning(given([ran]))).map(({ id }) => id)).toEqual(['post:Berlin Marathon']);
    const long = event('Berlin Marathon', '2026-08-16T08:00', 255);
    expect(raceNeeds(startPlanning(given([long])))).toEqual([]);
  });
});

describe('a need that is served', () => {
  const needs = (...visits: CalendarEvent[]) =>
    raceNeeds(startPlanning(given([MARATHON, ...visits]))).map(({ id }) => id);

  it.each<[string, CalendarEvent, string[]]>([
    ['by a massage booked at a good hour', event('Sports massage', '2026-09-16T10:00'), ['post:Berlin Marathon']],
    ['by one booked after the race', event('Sports massage', '2026-09-23T18:00'), ['pre:Berlin Marathon']],
    [
      'not by one in conflict',
      event('Deep tissue massage', '2026-09-18T10:00'),
      ['post:Berlin Marathon', 'pre:Berlin Marathon'],
    ],
    [
      'not by foam rolling',
      event('Foam rolling', '2026-09-16T10:00', 15),
      ['post:Berlin Marathon', 'pre:Berlin Marathon'],
    ],
    [
      'not by one two weeks before',
      event('Sports massage', '2026-09-07T10:00'),
      ['post:Berlin Marathon', 'pre:Berlin Marathon'],
    ],
    [
      'not by one that was declined',
      event('Sports massage', '2026-09-16T10:00', 60, { status: 'declined', busy: 'free' }),
      ['post:Berlin Marathon', 'pre:Berlin Marathon'],
    ],
  ])('%s', (_, visit, left) => {
    expect(needs(visit)).toEqual(left);
  });

  it('should cancel the weaker of two needs one slot lies in', () => {
    const second = days('Lisbon Marathon', '2026-09-27', '2026-09-28');
    const made = planned([MARATHON, second]);
    const between = made.slots.filter(({ start }) => start > at('2026-09-20T12:15') && start < at('2026-09-27T08:00'));
    expect(between.map(({ need }) => need.id)).toEqual(['post:Berlin Marathon']);
    expect(made.unmet.some(({ need }) => need.id === 'pre:Lisbon Marathon')).toBe(false);
  });
});

describe('the visits around a goal race', () => {
  it('should be firm work four days before and three days after', () => {
    const made = planned([MARATHON]);
    expect(slotFor(made, 'pre:Berlin Marathon')).toMatchObject({ kind: 'sports', severity: 'good' });
    expect(slotFor(made, 'post:Berlin Marathon')).toMatchObject({ kind: 'sports', severity: 'good' });
  });

  it('should be deep work where deep is what she likes', () => {
    const made = planned([MARATHON], { settings: { preferredKind: 'deep' } });
    expect(slotFor(made, 'pre:Berlin Marathon')).toMatchObject({ id: 'pre:Berlin Marathon:deep', severity: 'good' });
  });

  it('should be light where only light work is wished', () => {
    const made = planned([MARATHON], { settings: { comfort: 'light' } });
    expect(made.slots.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['loosening', 'flush']));
    expect(made.slots.some(({ kind }) => kind === 'sports' || kind === 'deep')).toBe(false);
  });
});

describe('a calendar full of races', () => {
  it('should give the first sixty of a kind their visits, which are more than a year has weeks', () => {
    const races = Array.from({ length: 90 }, (_, i) => {
      const from = local(NOW + (i + 7) * 3 * DAY).slice(0, 10);
      return days('B race: City Half Marathon', from, local(NOW + ((i + 7) * 3 + 1) * DAY).slice(0, 10), {
        key: { uid: `race-${i}`, instance: null },
        id: `race-${i}`,
      });
    });
    const needs = raceNeeds(startPlanning(given(races, { weeks: 52 })));
    expect(needs.filter(({ type }) => type === 'pre')).toHaveLength(60);
    expect(needs.filter(({ type }) => type === 'post')).toHaveLength(60);
  });
});
