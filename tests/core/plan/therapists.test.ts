import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/core/settings.ts';
import { days, event, local, planned, slotFor } from './given-plan.ts';

/** The next visit is due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const WISH = { cadence: { wish: 14 } } as const;
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');

type Therapist = NonNullable<Settings['therapists']>[number];
const anna: Therapist = { id: 'anna', name: 'Anna', price: 70 };
const ben: Therapist = { id: 'ben', name: 'Ben', price: 50 };

function next(therapists: Therapist[], more: Settings = {}) {
  return slotFor(planned([LAST], { settings: { ...WISH, ...more, therapists }, weeks: 2 }), 'cadence:1');
}

function everyone(therapists: Therapist[], more: Settings = {}, events = [LAST]) {
  const made = planned(events, { settings: { ...WISH, ...more, therapists } });
  return made.slots.flatMap((slot) => [slot, ...slot.alternatives]).map(({ therapist }) => therapist);
}

describe('a therapist', () => {
  it('should be named with the price on the slot', () => {
    expect(next([anna])).toMatchObject({ therapist: 'anna', price: 70 });
  });

  it('should be nobody where none is listed, and cost what nobody knows', () => {
    expect(next([])).toMatchObject({ therapist: null, price: null });
    expect(next([{ id: 'c', name: 'Carla' }])).toMatchObject({ therapist: 'c', price: null });
  });

  it.each([
    ['open that hour', { day: 4, from: 1080, to: 1140 }, '2026-09-03T18:00'],
    ['closing before its end', { day: 4, from: 1020, to: 1130 }, '2026-09-03T17:50'],
    ['open another day only', { day: 6, from: 600, to: 720 }, '2026-09-05T10:00'],
  ])('%s', (_, hours, expected) => {
    expect(local(next([{ ...anna, hours: [hours] }])?.start ?? 0)).toBe(expected);
  });

  it('should keep her own wished hours as well', () => {
    const early = { ...anna, hours: [{ day: 4, from: 360, to: 720 }] };
    expect(local(next([early], { hours: { from: 600, to: 1200 } })?.start ?? 0)).toBe('2026-09-03T11:00');
  });

  it('should need no free way home within her opening hours, only a session', () => {
    // The session may end as she closes; the way home is on the runner's own time.
    const closes = { ...anna, travelMin: 60, hours: [{ day: 4, from: 1080, to: 1140 }] };
    expect(local(next([closes])?.start ?? 0)).toBe('2026-09-03T18:00');
  });

  it('should only be proposed for kinds she offers', () => {
    const gives = (kinds: Therapist['kinds']) => next([{ ...anna, kinds }], { kinds: ['sports', 'myofascial'] })?.kind;
    expect(gives(['myofascial'])).toBe('myofascial');
    expect(gives(['sports', 'myofascial'])).toBe('sports');
    expect(gives(['hot-stone'])).toBeUndefined();
  });

  it('should be preferred as a favourite, by ten points', () => {
    // A detour of 29 minutes is less than ten points, one of 31 more.
    const pick = (travelMin: number) =>
      next([
        { ...anna, travelMin, favourite: true },
        { ...ben, travelMin: 0 },
      ])?.therapist;
    expect(pick(29)).toBe('anna');
    expect(pick(31)).toBe('ben');
  });

  it('should be preferred where the way is shorter', () => {
    expect(
      next([
        { ...anna, travelMin: 25 },
        { ...ben, travelMin: 15 },
      ])?.therapist,
    ).toBe('ben');
  });
});

describe('a therapist never to be seen again', () => {
  it('should never be proposed, nor as an alternative', () => {
    const all = everyone([{ ...anna, never: true, favourite: true }, ben], {}, [LAST, MARATHON]);
    expect(new Set(all)).toEqual(new Set(['ben']));
  });

  it('should leave anybody, where all are', () => {
    const all = everyone([
      { ...anna, never: true },
      { ...ben, never: true },
    ]);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all)).toEqual(new Set([null]));
  });
});

describe('a favourite who is only free later', () => {
  const anna5 = { ...anna, favourite: true, hours: [{ day: 2, from: 600, to: 1200 }] };
  const ben2 = { ...ben, hours: [{ day: 4, from: 600, to: 1200 }] };

  it('should stand on one card with the other, each with its own judgement', () => {
    const slot = next([anna5, ben2]);
    const options = slot ? [slot, ...slot.alternatives] : [];
    expect(new Set(options.map(({ therapist }) => therapist))).toEqual(new Set(['anna', 'ben']));
    for (const { judgement, severity } of options) expect(judgement.severity).toBe(severity);
  });

  it('should have her on the card after a race too, both with their gaps', () => {
    const settings = {
      therapists: [
        { ...anna, favourite: true, hours: [{ day: 5, from: 600, to: 1200 }] },
        { ...ben, hours: [{ day: 2, from: 600, to: 1200 }] },
      ],
    };
    const slot = slotFor(planned([MARATHON], { settings }), 'post:Berlin Marathon');
    const options = slot ? [slot, ...slot.alternatives] : [];
    for (const id of ['anna', 'ben']) {
      const option = options.find(({ therapist }) => therapist === id);
      expect(option?.judgement.verdicts.some(({ rule }) => rule === 'after-effort')).toBe(true);
    }
  });
});

describe('a therapist not tried yet', () => {
  const fresh = { ...ben, tried: false };
  const PRE = 'pre:Berlin Marathon';

  it('should not be proposed in the week before a goal race if somebody known is free', () => {
    const settings = {
      therapists: [
        { ...fresh, travelMin: 0, favourite: true },
        { ...anna, travelMin: 60 },
      ],
    };
    expect(slotFor(planned([MARATHON], { settings }), PRE)?.therapist).toBe('anna');
  });

  it('should be proposed with a caution where nobody else is', () => {
    const slot = slotFor(planned([MARATHON], { settings: { therapists: [fresh] } }), PRE);
    expect(slot).toMatchObject({ therapist: 'ben', severity: 'caution' });
    expect(slot?.judgement.verdicts.map(({ rule }) => rule)).toContain('new-therapist');
  });

  it('should be nothing special far from any race', () => {
    expect(next([fresh])).toMatchObject({ therapist: 'ben', severity: 'ok' });
  });

  it('should count as new work before a workout', () => {
    // Firm work new to the body asks for 72 h before hard work instead of 24.
    const settings = { ...WISH, days: [4], hours: { from: 1080, to: 1140 }, therapists: [fresh] };
    const intervals = event('Intervals 6x800m', '2026-09-05T18:00');
    const severity = (therapists: Therapist[]) =>
      slotFor(planned([LAST, intervals], { settings: { ...settings, therapists }, weeks: 1 }), 'cadence:1')?.severity;
    expect(severity([fresh])).toBe('caution');
    expect(severity([ben])).toBe('ok');
    expect(severity([fresh, ben])).toBe('ok');
  });
});
