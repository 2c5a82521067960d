import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Effort, MassageKind } from '../../src/core/model.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { startPlanning } from '../../src/core/plan/planning.ts';
import { raceLateness } from '../../src/core/plan/race-lateness.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayRaceKind } from '../../src/words/say-race.ts';
import { at, days, event, given } from '../core/plan/given-plan.ts';

/** Sunday 08:00 to 12:15. */
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const INTERVALS = event('Intervals 6x800m', '2026-09-17T18:00');

function said(now: string, kind: MassageKind, events: CalendarEvent[] = [MARATHON], more: Partial<PlanInput> = {}) {
  const planning = startPlanning(given(events, { now: at(now), ...more }));
  const race = planning.efforts.find((effort) => effort.kind === 'race') as Effort;
  const voice = { words: catalogueFor('en'), zone: 'Europe/Berlin', now: at(now), account: null };
  return sayRaceKind(raceLateness(planning, race, kind), race, planning.efforts, voice);
}

describe('one line a kind', () => {
  it.each<[string, MassageKind, string]>([
    ['2026-09-14T08:00', 'deep', 'Deep tissue: good until Wednesday 08:00; some book until Thursday 08:00.'],
    [
      '2026-09-01T08:00',
      'sports',
      'Sports: good from 15 September 08:00 to 17 September 08:00; some book until 18 September 08:00.',
    ],
    [
      '2026-09-16T18:00',
      'deep',
      'Deep tissue: better not. Some book until Thursday 08:00; the usual advice is 4 days or more before Sunday’s marathon.',
    ],
    [
      '2026-09-18T06:00',
      'deep',
      'Deep tissue: too late. It is usually kept at least 3 days from Sunday’s marathon; the earliest visit would leave 46 hours.',
    ],
    ['2026-09-18T08:00', 'loosening', 'Loosening: good until Saturday 08:00, fine until Saturday 20:00.'],
    [
      '2026-09-16T08:00',
      'loosening',
      'Loosening: good from Thursday 08:00 to Saturday 08:00, fine until Saturday 20:00.',
    ],
    ['2026-09-19T08:00', 'loosening', 'Loosening: fine until Saturday 20:00.'],
    [
      '2026-09-19T18:00',
      'loosening',
      'Loosening: better not. Less than 12 hours before Sunday’s marathon it is no warm-up, and too close to be of use.',
    ],
    ['2026-09-20T07:00', 'loosening', 'Loosening: too late. No time is left for a visit before Sunday’s marathon.'],
    ['2026-09-19T08:00', 'self', 'Foam rolling: fine until the start.'],
    ['2026-09-20T13:00', 'deep', 'Deep tissue: good from Wednesday 12:15 to Saturday 12:15.'],
    ['2026-09-21T13:00', 'flush', 'Light flush: good until Wednesday 12:15.'],
    ['2026-09-20T13:00', 'hot-stone', 'Hot stone: fine from Tuesday 12:15 on.'],
    ['2026-09-30T13:00', 'sports', 'Sports: fine at any time.'],
  ])('should be, at %s for %s: %s', (now, kind, line) => {
    expect(said(now, kind)).toBe(line);
  });

  it('should give the reason where something else than the race stands in the way', () => {
    expect(said('2026-09-16T18:00', 'deep', [MARATHON], { settings: { health: ['anticoagulant'] } })).toBe(
      'Deep tissue: not now. With blood thinners or a bleeding disorder: ask a clinician first, and no deep work.',
    );
    expect(said('2026-09-15T08:00', 'sports', [MARATHON], { settings: { lastMassage: '2026-07-01' } })).toMatch(
      /^Sports: better not\. .+Start again after it\.$/,
    );
    const parkrun = event('Parkrun 5K', '2026-09-19T09:00', 30);
    expect(said('2026-09-17T12:00', 'deep', [parkrun, INTERVALS])).toMatch(/^Deep tissue: (better not|not now)\. /);
  });

  it('should keep her health off pages that are not ours', () => {
    const planning = startPlanning(given([MARATHON], { now: at('2026-09-16T08:00'), settings: { health: ['fever'] } }));
    const race = planning.efforts[0] as Effort;
    const voice = {
      words: catalogueFor('en'),
      zone: 'Europe/Berlin',
      now: at('2026-09-16T08:00'),
      account: 'x@example.com',
    };
    expect(sayRaceKind(raceLateness(planning, race, 'deep'), race, planning.efforts, voice)).toBe(
      'Deep tissue: not now.',
    );
  });
});
