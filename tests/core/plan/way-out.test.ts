import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { at, covers, days, event, local, planned } from './given-plan.ts';

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');

function booked(title: string, start: string, others: CalendarEvent[], settings: Settings = {}, minutes = 60) {
  const made = planned([event(title, start, minutes), ...others], { settings });
  const massage = made.massages.find((one) => one.title === title);
  return { ...massage, severity: massage?.judgement.severity };
}

describe('a booked massage that collides', () => {
  it('should come with a lighter kind for the same hour, the deepest that is fine', () => {
    // 38 h before a goal race: deep and firm work collide, loosening is at its best.
    const out = booked('Deep tissue massage', '2026-09-18T17:00', [MARATHON]);
    expect(out).toMatchObject({ severity: 'conflict', wayOut: { lighter: 'loosening' } });
    // The day before hard intervals in the evening: firm work is fine.
    const hard = event('Intervals 6x800m', '2026-09-10T18:00');
    expect(booked('Deep tissue massage', '2026-09-09T12:00', [hard]).wayOut?.lighter).toBe('sports');
  });

  it('should not be told to go for firm work by somebody who wants light work only', () => {
    const hard = event('Intervals 6x800m', '2026-09-10T18:00');
    const out = booked('Deep tissue massage', '2026-09-09T12:00', [hard], { comfort: 'light' });
    expect(out.wayOut?.lighter).toBe('loosening');
  });

  it('should be offered a flush, not loosening, right after a race', () => {
    const race = event('Berlin Marathon', '2026-09-06T08:00', 240);
    expect(booked('Deep tissue massage', '2026-09-06T17:00', [race]).wayOut?.lighter).toBe('flush');
  });

  it('should be offered nothing lighter than light', () => {
    const race = event('Berlin Marathon', '2026-09-06T12:00', 240);
    const out = booked('Light flush massage', '2026-09-06T11:00', [race], {}, 30);
    expect(out).toMatchObject({ severity: 'caution', wayOut: { lighter: null } });
  });

  it('should be offered the nearest good hour, five days away at most', () => {
    const out = booked('Deep tissue massage', '2026-09-18T17:00', [MARATHON]);
    const move = out.wayOut?.move;
    expect(Math.abs((move?.from ?? 0) - at('2026-09-18T17:00'))).toBeLessThanOrEqual(5 * DAY);
    expect((move?.to ?? 0) - (move?.from ?? 0)).toBe(60 * MINUTE);
    const again = booked('Deep tissue massage', local(move?.from ?? 0), [MARATHON]);
    expect(['good', 'ok', 'info']).toContain(again.severity);
  });

  it('should keep its own length when it moves', () => {
    const move = booked('Deep tissue massage', '2026-09-18T17:00', [MARATHON], {}, 90).wayOut?.move;
    expect((move?.to ?? 0) - (move?.from ?? 0)).toBe(90 * MINUTE);
  });

  it('should move into the hours of any therapist who offers the kind', () => {
    const hard = event('Intervals 6x800m', '2026-09-10T18:00');
    const therapists = [
      { id: 'a', name: 'Anna', kinds: ['sports' as const], hours: [{ day: 2, from: 600, to: 1200 }] },
      { id: 'b', name: 'Ben', hours: [{ day: 1, from: 600, to: 720 }] },
      { id: 'c', name: 'Carla', hours: [{ day: 6, from: 600, to: 720 }] },
    ];
    const move = booked('Deep tissue massage', '2026-09-10T12:00', [hard], { therapists }).wayOut?.move;
    // Ben's Monday is three days before, Carla's Saturday two days after.
    expect(local(move?.from ?? 0).slice(0, 10)).toBe('2026-09-12');
    const without = booked('Deep tissue massage', '2026-09-10T12:00', [hard], { therapists: therapists.slice(0, 2) });
    expect(local(without.wayOut?.move?.from ?? 0).slice(0, 10)).toBe('2026-09-07');
    const nobody = booked('Deep tissue massage', '2026-09-10T12:00', [hard], { therapists: therapists.slice(0, 1) });
    expect(nobody.wayOut?.move).toBeNull();
  });

  it('should move clear of busy hours, days away, and what was not seen', () => {
    const hard = event('Intervals 6x800m', '2026-09-10T18:00');
    const trip = days('Business trip', '2026-09-11', '2026-09-17');
    const made = planned([event('Deep tissue massage', '2026-09-10T12:00'), hard, trip], {
      coverage: [covers('2026-09-10T00:00', '2026-10-01T00:00')],
    });
    expect(made.massages[0]?.wayOut).toMatchObject({ move: null });
  });

  it('should not move to the hour of a slot, nor near it', () => {
    const made = planned([event('Deep tissue massage', '2026-09-18T17:00'), MARATHON]);
    const [massage] = made.massages;
    const move = massage?.wayOut?.move;
    for (const slot of made.slots) {
      if (!move) continue;
      expect(Math.max(slot.start - move.to, move.from - slot.end)).toBeGreaterThanOrEqual(48 * HOUR);
    }
  });

  it('should count a long break where it moves', () => {
    // Seven weeks after the last one, deep work is new: 72 h before hard work are too few.
    const settings = { lastMassage: '2026-07-20' };
    const hard = event('Intervals 6x800m', '2026-09-10T18:00');
    const out = booked('Deep tissue massage', '2026-09-08T12:00', [hard], settings);
    const move = out.wayOut?.move;
    const again = booked('Deep tissue massage', local(move?.from ?? 0), [hard], settings);
    expect(['good', 'ok', 'info']).toContain(again.severity);
  });
});

describe('two massages at one time', () => {
  const two = () =>
    planned([event('Sports massage', '2026-09-08T18:00'), event('Swedish massage', '2026-09-08T18:30')]).massages;

  it('should both be told, each with a way out that is clear of the other', () => {
    expect(two().map(({ judgement }) => judgement.severity)).toEqual(['conflict', 'conflict']);
    for (const massage of two()) {
      expect(massage.judgement.verdicts.map(({ rule }) => rule)).toContain('overlap');
      const other = two().find(({ id }) => id !== massage.id);
      const move = massage.wayOut?.move;
      expect(move).not.toBeNull();
      expect(
        Math.max((move?.from ?? 0) - (other?.end ?? 0), (other?.start ?? 0) - (move?.to ?? 0)),
      ).toBeGreaterThanOrEqual(48 * HOUR);
      expect(massage.wayOut?.lighter).toBeNull();
    }
  });

  it('should be fine one after the other, as far as time goes', () => {
    const made = planned([event('Sports massage', '2026-09-08T18:00'), event('Swedish massage', '2026-09-08T19:00')]);
    expect(made.massages.flatMap(({ judgement }) => judgement.verdicts.map(({ rule }) => rule))).not.toContain(
      'overlap',
    );
  });
});

describe('a booked massage', () => {
  it.each([
    ['Deep tissue massage', '2026-09-15T17:00', 'good'],
    ['Deep tissue massage', '2026-09-16T17:00', 'caution'],
    ['Deep tissue massage', '2026-09-17T17:00', 'conflict'],
    ['Pre-race loosening massage', '2026-09-18T12:00', 'good'],
  ])('%s at %s should be judged as a proposal is: %s', (title, start, severity) => {
    expect(booked(title, start, [MARATHON]).severity).toBe(severity);
  });

  it('should be judged with no therapist, no price and no budget in mind', () => {
    const settings = { therapists: [{ id: 'a', name: 'Anna', price: 500 }], budget: { perMonth: 1, currency: 'EUR' } };
    expect(booked('Deep tissue massage', '2026-09-15T17:00', [MARATHON], settings).severity).toBe('good');
  });
});
