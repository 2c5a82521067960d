import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { type ReadyFrom, sayDays, sayReady, sayTimeline } from '../../src/words/say-aftermath.ts';
import type { Voice } from '../../src/words/voice.ts';
import { at, NOW, ZONE } from '../core/plan/given-plan.ts';
import { propertyRuns } from '../core/property-runs.ts';

/** On Monday 31 August 2026, 08:00 in Berlin. */
const VOICE: Voice = { words: catalogueFor('en'), zone: ZONE, now: NOW, account: '12345678' };
const { aftermath } = VOICE.words;

function ready(deep: string | null, light: string | null, firm: string | null = light): ReadyFrom {
  const instant = (local: string | null) => (local === null ? null : at(local));
  return { D: instant(deep), M: instant(firm), L: instant(light) };
}

describe('from when legs are ready', () => {
  it.each([
    ['deep later, light now', '2026-09-03T14:00', '2026-08-30T20:00', 'deep from Thu 14:00, light from now'],
    ['all now', '2026-08-31T07:00', '2026-08-30T20:00', 'ready for any massage'],
    ['this very minute', '2026-08-31T08:00', '2026-08-31T08:00', 'ready for any massage'],
    ['both at one hour', '2026-09-01T09:00', '2026-09-01T09:00', 'any massage from Tue 09:00'],
    ['both within one hour', '2026-09-01T08:10', '2026-09-01T08:50', 'any massage from Tue 09:00'],
    ['both later', '2026-09-03T14:00', '2026-09-01T09:00', 'deep from Thu 14:00, light from Tue 09:00'],
    [
      'minutes, of which a rule of thumb knows none',
      '2026-09-01T19:47',
      '2026-08-30T20:00',
      'deep from Tue 20:00, light from now',
    ],
    ['more than six days ahead', '2026-09-12T09:00', '2026-08-30T20:00', 'deep from Sat 12 Sept 09:00, light from now'],
    ['no hour for deep work', null, '2026-08-30T20:00', 'deep not yet, light from now'],
    ['no hour for light work', '2026-08-30T20:00', null, 'deep from now, light not yet'],
    ['no hour at all', null, null, 'no massage yet'],
  ])('should be said of %s', (_, deep, light, said) => {
    expect(sayReady(ready(deep, light), VOICE)).toBe(said);
  });

  it.each([
    ['closes today', '2026-08-31T17:30', 'deep until Mon 17:00, light from now'],
    ['closes within the hour', '2026-08-31T08:40', 'deep not yet, light from now'],
    ['stays open for days', '2026-09-02T08:01', 'ready for any massage'],
  ])('should be said of deep work that is ready now and %s', (_, until, said) => {
    const now = ready('2026-08-30T20:00', '2026-08-30T20:00');
    expect(sayReady(now, VOICE, at(until))).toBe(said);
  });

  it('should not close what is not open yet', () => {
    const later = ready('2026-09-01T09:00', '2026-08-30T20:00');
    expect(sayReady(later, VOICE, at('2026-09-01T20:00'))).toBe('deep from Tue 09:00, light from now');
  });

  it('should never be said too early, and never an hour late', () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 * 24 * 60 }),
        fc.constantFrom(ZONE, 'UTC', 'Asia/Kolkata'),
        (minutes, zone) => {
          const deep = NOW + minutes * MINUTE;
          const said = sayReady({ D: deep, M: NOW, L: NOW }, { ...VOICE, zone });
          // The clock of the place says the hour: look it up among the next whole hours there.
          const hours = Array.from({ length: 130 }, (_, i) => startOfHour(NOW, zone) + i * HOUR);
          const meant = hours.find((hour) => said === `deep from ${local(hour, zone)}, light from now`) ?? 0;
          expect(meant).toBeGreaterThanOrEqual(deep);
          expect(meant - deep).toBeLessThan(HOUR);
        },
      ),
      propertyRuns(60),
    );
  });

  it('should be put behind the load, which stands alone once all is over', () => {
    expect(aftermath.line('hard', 'ready for any massage')).toBe('Hard · ready for any massage');
    expect(aftermath.line('as hard as it gets', '')).toBe('As hard as it gets');
  });
});

function startOfHour(instant: number, zone: string): number {
  const offset = zone === 'Asia/Kolkata' ? 30 * MINUTE : 0;
  return Math.floor((instant + offset) / HOUR) * HOUR - offset;
}

function local(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return format.format(instant).replace(',', '');
}

describe('the timeline in words', () => {
  it('should say of each depth from when it fits, by the day’s full name', () => {
    const said = sayTimeline(ready('2026-09-03T14:00', '2026-08-30T20:00', '2026-09-01T07:30'), VOICE);
    expect(said).toBe(
      'After this alone, a massage usually fits: light from now; firm from Tuesday 08:00; deep from Thursday 14:00.',
    );
  });

  it('should say where no hour is one', () => {
    expect(sayTimeline(ready(null, null), VOICE)).toBe(
      'After this alone, a massage usually fits: light not yet; firm not yet; deep not yet.',
    );
  });
});

describe('the days under a timeline', () => {
  it('should be named at their midnights', () => {
    expect(sayDays(at('2026-08-30T19:30'), 72, VOICE)).toEqual([
      { hour: 4.5, label: 'Mon' },
      { hour: 28.5, label: 'Tue' },
      { hour: 52.5, label: 'Wed' },
    ]);
  });

  it('should follow a clock that changes', () => {
    // The night of 25 October 2026 has 25 hours in Berlin.
    const hours = sayDays(at('2026-10-24T20:00'), 72, VOICE).map(({ hour }) => hour);
    expect(hours).toEqual([4, 29, 53]);
  });

  it('should be none within one day', () => {
    expect(sayDays(at('2026-08-31T06:00'), 12, VOICE)).toEqual([]);
  });
});

describe('the name of a line', () => {
  it.each([
    [72, 'Half marathon, legs need about 72 hours'],
    [0, 'Half marathon'],
  ])('should say what the line does not, for %i hours', (hours, said) => {
    expect(aftermath.label('Half marathon', hours)).toBe(said);
  });
});
