import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core/settings.ts';
import { HOUR } from '../../../src/core/time.ts';
import { at, covers, event, local, planned, slotFor, unmetFor } from './given-plan.ts';

/** The last visit was two weeks ago: the next is due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const WISH = { cadence: { wish: 14 } } as const;
/** Thursdays only, so that an hour is there or is not. */
const THURSDAY = { ...WISH, days: [4], hours: { from: 480, to: 1320 } };

function next(settings: Settings, events: ReturnType<typeof event>[] = []) {
  return slotFor(planned([LAST, ...events], { settings, weeks: 2 }), 'cadence:1');
}

/** The hour on the due day itself; undefined where none fits there. */
function hourOf(settings: Settings, events: ReturnType<typeof event>[] = []): string | undefined {
  const start = local(next(settings, events)?.start ?? 0);
  return start.startsWith('2026-09-03') ? start : undefined;
}

describe('two hours of childcare', () => {
  const minded = (minutes: number, more: Settings = {}) =>
    hourOf({
      ...THURSDAY,
      durations: { sports: minutes },
      travelMin: 20,
      childcare: [{ day: 4, from: 9 * 60, to: 11 * 60 }],
      ...more,
    });

  it('should refuse 90 minutes with 20 on the road each way: 140 in all', () => {
    expect(minded(90)).toBeUndefined();
  });

  it('should take 60 minutes: 110 in all, from leaving home to being back', () => {
    // 09:00 + 20 + 10 = 09:30 at the earliest; back at 11:00 at the latest means an end at 10:40.
    expect(['2026-09-03T09:30', '2026-09-03T09:35', '2026-09-03T09:40']).toContain(minded(60));
  });

  it.each([
    [70, true],
    [75, false],
  ])('should take exactly as much as fits: %s minutes %s', (minutes, fits) => {
    expect(minded(minutes) !== undefined).toBe(fits);
  });

  it('should take 90 minutes with ten on the road each way: 120 in all', () => {
    expect(minded(90, { travelMin: 10 })).toBe('2026-09-03T09:20');
    expect(minded(90, { travelMin: 11 })).toBeUndefined();
  });

  it('should not join two windows of childcare that do not touch', () => {
    const childcare = [
      { day: 4, from: 540, to: 620 },
      { day: 4, from: 630, to: 700 },
    ];
    expect(minded(60, { childcare })).toBeUndefined();
  });
});

describe('a first visit', () => {
  const anna = { id: 'anna', name: 'Anna', travelMin: 20 };
  const room = (to: number, tried: boolean) =>
    hourOf({ ...THURSDAY, therapists: [{ ...anna, tried }], childcare: [{ day: 4, from: 540, to }] });

  it.each([
    ['with her own therapist', true, 650, true],
    ['with her own therapist', true, 645, false],
    ['with somebody new', false, 665, true],
    ['with somebody new', false, 660, false],
  ])('%s (tried: %s) until minute %s: %s', (_, tried, to, fits) => {
    expect(room(to, tried) !== undefined).toBe(fits);
  });
});

describe('a therapist who comes to the house', () => {
  const mobile = { id: 'm', name: 'Mobile', travelMin: 0 };

  it('should need no travel, though the settings know one', () => {
    const childcare = [{ day: 4, from: 540, to: 610 }];
    expect(hourOf({ ...THURSDAY, travelMin: 30, therapists: [mobile], childcare })).toBe('2026-09-03T09:10');
    expect(hourOf({ ...THURSDAY, travelMin: 30, childcare })).toBeUndefined();
  });

  it('should lose no points on the road', () => {
    const near = next({ ...THURSDAY, therapists: [mobile] });
    const far = next({ ...THURSDAY, therapists: [{ ...mobile, travelMin: 30 }] });
    expect((near?.score ?? 0) - (far?.score ?? 0)).toBeCloseTo(10, 5);
  });
});

describe('the way there and back', () => {
  /** One hour between two meetings, so many minutes long. */
  const between = (from: string, minutes: number, more: Partial<ReturnType<typeof event>> = {}) => {
    const start = at(from);
    const second = local(start + minutes * 60_000);
    return [
      event('Morning', '2026-09-03T05:00', (start - at('2026-09-03T05:00')) / 60_000, more),
      event('Evening', second, (at('2026-09-03T23:59') - at(second)) / 60_000, more),
    ];
  };

  it.each([
    [110, '2026-09-03T17:30'],
    [105, undefined],
  ])('should fit between two meetings with %s minutes between them: %s', (minutes, expected) => {
    expect(hourOf(THURSDAY, between('2026-09-03T17:00', minutes))).toBe(expected);
  });

  it('should count events of another account and another calendar', () => {
    const other = { source: 'google-calendar', account: 'work@example.com', calendar: 'work' } as const;
    expect(hourOf(THURSDAY, between('2026-09-03T17:00', 105, other))).toBeUndefined();
    expect(hourOf(THURSDAY, between('2026-09-03T17:00', 110, other))).toBe('2026-09-03T17:30');
  });

  it('should keep clear of events that overlap each other, and of one inside another', () => {
    const events = [
      event('Long meeting', '2026-09-03T06:00', 12 * 60),
      event('Short meeting', '2026-09-03T08:00', 30),
      event('Dinner', '2026-09-03T17:30', 60),
    ];
    expect(hourOf(THURSDAY, events)).toBe('2026-09-03T19:00');
  });

  it('should keep clear of an event that crosses midnight', () => {
    const night = event('Night shift', '2026-09-02T22:00', 12 * 60);
    const day = event('Day', '2026-09-03T12:00', 11 * 60);
    // Free from 10:00 to 12:00.
    expect(hourOf(THURSDAY, [night, day])).toBe('2026-09-03T10:40');
    expect(hourOf(THURSDAY, [{ ...night, end: night.end + 15 * 60_000 }, day])).toBeUndefined();
  });

  it('should keep clear of the past and of what was not seen', () => {
    const coverage = [covers('2026-08-01T00:00', '2026-09-03T19:20')];
    const made = planned([LAST], { settings: THURSDAY, coverage, weeks: 2 });
    expect(local(slotFor(made, 'cadence:1')?.start ?? 0)).toBe('2026-09-03T18:00');
    const less = [covers('2026-08-01T00:00', '2026-09-03T19:15')];
    const sooner = planned([LAST], { settings: THURSDAY, coverage: less, weeks: 2 });
    expect(local(slotFor(sooner, 'cadence:1')?.start ?? 0)).toBe('2026-09-03T17:55');
  });

  it('should say that the days were not seen where nothing of them was', () => {
    const coverage = [covers('2026-08-01T00:00', '2026-09-01T00:00')];
    const made = planned([LAST], { settings: THURSDAY, coverage, weeks: 2 });
    expect(unmetFor(made, 'cadence:1')).toMatchObject({ why: 'not-covered', opener: null });
  });
});

describe('the notice she wants', () => {
  const soon = (minNoticeH: number, now: string) => {
    const settings = { ...THURSDAY, minNoticeH };
    return slotFor(planned([LAST], { settings, now: at(now), weeks: 2 }), 'cadence:1');
  };

  it.each([
    [6, '2026-09-03T18:00'],
    [7, '2026-09-03T19:00'],
    [11, '2026-09-10T08:00'],
  ])('of %s hours, asked at noon', (hours, expected) => {
    const start = soon(hours, '2026-09-03T12:00')?.start ?? 0;
    expect(start).toBeGreaterThanOrEqual(at('2026-09-03T12:00') + hours * HOUR);
    expect(local(start)).toBe(expected);
  });

  it('should be no shorter than the way there', () => {
    expect(local(soon(0, '2026-09-03T17:45')?.start ?? 0)).toBe('2026-09-03T18:15');
  });
});

describe('days she is away, or wants quiet', () => {
  it.each(['quiet', 'away'] as const)('%s should hold both its dates', (key) => {
    // Wednesday to Friday around the due day.
    const settings = { ...WISH, days: [2, 3, 4, 5, 6], [key]: [{ from: '2026-09-02', to: '2026-09-04' }] };
    const dates = planned([LAST], { settings, weeks: 2 }).slots.flatMap((slot) =>
      [slot, ...slot.alternatives].map(({ start }) => local(start).slice(0, 10)),
    );
    expect(dates.length).toBeGreaterThan(1);
    for (const date of ['2026-09-02', '2026-09-03', '2026-09-04']) expect(dates).not.toContain(date);
    expect(['2026-09-01', '2026-09-05']).toContain(dates[0]);
  });
});
