import { describe, expect, it } from 'vitest';
import { effortTimes, usualStartMinute } from '../../../src/core/load/effort-times.ts';
import type { Detection } from '../../../src/core/model.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { detected, given, givenAllDay } from './given-event.ts';

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

describe('effortTimes', () => {
  it('should leave a timed event its own hours', () => {
    const event = given('10K', '2026-10-17T09:30:00+02:00', '2026-10-17T13:00:00+02:00');
    expect(effortTimes(event, detected({ distance: '10k' }), null)).toEqual({
      from: event.start,
      to: event.end,
      assumed: [],
    });
  });

  it.each<[string, Partial<Detection>, number]>([
    ['a 5K', { distance: '5k' }, 30],
    ['a 10K', { distance: '10k' }, 60],
    ['a half marathon', { distance: 'half' }, 120],
    ['a marathon', { distance: 'marathon' }, 255],
    ['an Olympic triathlon', { distance: 'olympic', discipline: 'tri' }, 180],
    ['a 70.3', { distance: '70.3', discipline: 'tri' }, 360],
    ['a 140.6', { distance: '140.6', discipline: 'tri' }, 780],
    ['12 km at the pace of a 10K', { distance: '12km' }, 72],
    ['a race without a distance', {}, 120],
    ['an ultra without a distance', { discipline: 'ultra' }, 390],
  ])('should start %s at 08:00 local time and give it its usual length', (_, words, minutes) => {
    const times = effortTimes(givenAllDay('race', '2026-10-18', '2026-10-19'), detected(words), 6 * 60);
    expect(iso(times.from)).toBe('2026-10-18T06:00');
    expect((times.to - times.from) / MINUTE).toBe(minutes);
    expect(times.assumed).toEqual(['start', 'end']);
  });

  it('should mean 08:00 on the clock of the race', () => {
    const race = givenAllDay('NYC Marathon', '2026-11-01', '2026-11-02', { zone: 'America/New_York' });
    expect(iso(effortTimes(race, detected({}), null).from)).toBe('2026-11-01T13:00');
  });

  it('should hold a race over several days for one block, to the last evening', () => {
    const times = effortTimes(givenAllDay('Stage race', '2026-10-16', '2026-10-19'), detected({}), null);
    expect([iso(times.from), iso(times.to)]).toEqual(['2026-10-16T06:00', '2026-10-18T18:00']);
  });

  it.each<[string, Partial<Detection>, number | null, string, number]>([
    ['at the usual hour', { kind: 'hard' }, 6 * 60, '2026-10-13T04:00', 60],
    ['at 18:00 where no hour is usual', { kind: 'hard' }, null, '2026-10-13T16:00', 60],
    ['for two hours if it is long', { kind: 'long' }, null, '2026-10-13T16:00', 120],
    ['for its kilometres', { kind: 'long', distance: '24km' }, null, '2026-10-13T16:00', 144],
    [
      'for its kilometres on a bicycle',
      { kind: 'easy', distance: '40km', discipline: 'cycling' },
      null,
      '2026-10-13T16:00',
      100,
    ],
    ['for twenty minutes at least', { kind: 'easy', distance: '2km' }, null, '2026-10-13T16:00', 20],
  ])('should place an all-day workout %s', (_, words, usual, start, minutes) => {
    const times = effortTimes(givenAllDay('workout', '2026-10-13', '2026-10-14'), detected(words), usual);
    expect(iso(times.from)).toBe(start);
    expect((times.to - times.from) / MINUTE).toBe(minutes);
  });
});

describe('a race with an hour of its own', () => {
  it.each<[string, Parameters<typeof detected>[0], number, number, string[]]>([
    ['a marathon saved as an hour', { kind: 'race', distance: 'marathon' }, 60, 255, ['end']],
    ['a fast marathon', { kind: 'race', distance: 'marathon' }, 140, 140, []],
    ['a 10K with its usual hour', { kind: 'race', distance: '10k' }, 60, 60, []],
    ['a day out around a 10K', { kind: 'race', distance: '10k' }, 480, 480, []],
    ['a short workout', { kind: 'hard' }, 20, 20, []],
  ])('should take %s for as long as it can be', (_, words, minutes, expected, assumed) => {
    const from = '2026-10-18T09:00:00+02:00';
    const event = given('race', from, new Date(Date.parse(from) + minutes * MINUTE).toISOString());
    const times = effortTimes(event, detected(words), null);
    expect([(times.to - times.from) / MINUTE, times.assumed]).toEqual([expected, assumed]);
  });
});

describe('usualStartMinute', () => {
  const at = (hour: string) => given(`run ${hour}`, `2026-10-13T${hour}:00+02:00`, `2026-10-13T${hour}:30+02:00`);

  it('should be the middle one of three or more', () => {
    expect(usualStartMinute([at('18:00'), at('06:30'), at('07:00')])).toBe(7 * 60);
  });

  it('should be unknown below three', () => {
    expect(usualStartMinute([at('06:30'), at('07:00')])).toBeNull();
  });
});
