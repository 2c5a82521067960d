import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/core/time.ts';
import { at, days, event, NOW, planned, shown, slotFor } from './given-plan.ts';

const RUNS = [event('Intervals 6x800m', '2026-09-08T18:00'), event('Easy run', '2026-09-10T07:00')];

describe('the edge of the horizon', () => {
  it('should leave a race visit whose best days lie beyond it for later', () => {
    const race = days('Berlin Marathon', '2026-09-27', '2026-09-28');
    const soon = planned([race], { weeks: 4 });
    expect(slotFor(soon, 'post:Berlin Marathon')).toBeUndefined();
    expect(soon.unmet.map(({ need }) => need.id)).not.toContain('post:Berlin Marathon');
    expect(slotFor(planned([race], { weeks: 6 }), 'post:Berlin Marathon')?.kind).toBe('sports');
  });

  it('should leave a regular visit that is due beyond it for later', () => {
    const settings = { lastMassage: '2026-08-28', cadence: { wish: 40 } };
    expect(planned(RUNS, { settings, weeks: 4 }).slots).toEqual([]);
    expect(planned(RUNS, { settings, weeks: 8 }).slots).toHaveLength(1);
  });
});

describe('somebody whose last massage is not known', () => {
  it('should see the same hour on the days that follow, not one put off with each of them', () => {
    const first = planned(RUNS);
    const later = planned(RUNS, { now: NOW + DAY / 2, previous: shown(first) });
    expect(later.slots[0]?.start).toBe(first.slots[0]?.start);
    expect(later.slots[0]?.moved).toBeNull();
  });
});

describe('numbering', () => {
  it('should not pass the name of a visit that was added on to the next one', () => {
    const before = planned(RUNS, { settings: { cadence: { wish: 10 } } });
    const first = before.slots[0];
    const added = event('Sports massage', '2026-09-03T19:00');
    const after = planned([...RUNS, added], { settings: { cadence: { wish: 10 } }, previous: shown(before) });
    expect(after.slots.map(({ need }) => need.id)).not.toContain(first?.need.id);
    expect(after.slots.every(({ moved }) => moved === null)).toBe(true);
  });
});

describe('light visits', () => {
  const light = { comfort: 'light' as const, cadence: { wish: 7 } };

  it('should count for somebody who wants light work only', () => {
    const swedish = event('Swedish massage', '2026-09-02T17:00');
    const made = planned([...RUNS, swedish], { settings: light });
    const near = made.slots.filter(({ start }) => Math.abs(start - at('2026-09-02T17:00')) < 3 * DAY);
    expect(near).toEqual([]);
  });

  it('should not take the place of a firm visit around a race', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const flush = event('Light flush massage', '2026-09-20T15:00', 30);
    expect(slotFor(planned([race, flush]), 'post:Berlin Marathon')?.kind).toBe('sports');
  });
});

describe('alternatives', () => {
  it('should leave out an hour that another slot was given', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const made = planned([race, ...RUNS], { settings: { cadence: { wish: 5 } }, weeks: 6 });
    for (const slot of made.slots) {
      const taken = made.slots.filter((other) => other !== slot);
      for (const { start, end } of slot.alternatives) {
        expect(taken.filter((other) => other.start < end && start < other.end)).toEqual([]);
      }
    }
    expect(made.slots.length).toBeGreaterThan(3);
  });
});

describe('two visits', () => {
  const booked = event('Deep tissue massage', '2026-09-08T19:30');

  it('should be two days apart, even where the booked one collides', () => {
    const made = planned([...RUNS, booked], { settings: { lastMassage: '2026-08-31', cadence: { wish: 8 } } });
    expect(made.massages[0]?.judgement.severity).toBe('conflict');
    expect(made.slots.length).toBeGreaterThan(0);
    for (const { start, end } of made.slots) {
      expect(Math.max(start - booked.end, booked.start - end)).toBeGreaterThanOrEqual(2 * DAY);
    }
  });

  it('should be named as the reason where nothing else stands in the way', () => {
    const away = [
      { from: '2026-08-31', to: '2026-09-06' },
      { from: '2026-09-10', to: '2026-12-01' },
    ];
    const settings = { away, lastMassage: '2026-08-30', cadence: { wish: 9 } };
    const made = planned([...RUNS, booked], { settings });
    expect(made.unmet.map(({ why }) => why)).toContain('spacing');
  });
});
