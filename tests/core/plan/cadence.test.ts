import { describe, expect, it } from 'vitest';
import { DAY } from '../../../src/core/time.ts';
import { at, days, event, local, MONDAYS, planned, slotFor, trainingWeek } from './given-plan.ts';

const TRAINING = MONDAYS.flatMap(trainingWeek);

describe('regular visits', () => {
  it('should not be pressed on somebody who neither trains nor goes', () => {
    const made = planned([event('Dentist', '2026-09-01T09:00')]);
    expect([made.slots, made.unmet]).toEqual([[], []]);
  });

  it.each([
    ['trains', TRAINING, {}],
    ['goes to massages', [event('Sports massage', '2026-08-03T18:00')], {}],
    ['asked for a rhythm', [], { cadence: { wish: 14 } }],
    ['told of the last one', [], { lastMassage: '2026-08-01' }],
  ])('should be offered to somebody who %s', (_, events, settings) => {
    expect(slotFor(planned(events, { settings }), 'cadence:1')).toBeDefined();
  });

  it('should come soon where no earlier visit is known', () => {
    const slot = slotFor(planned(TRAINING), 'cadence:1');
    expect(slot && slot.start > at('2026-08-31T08:00') && slot.start < at('2026-09-07T00:00')).toBe(true);
  });

  it.each([7, 10, 14])('should be about %i days apart when that is the wish', (wish) => {
    const last = event('Sports massage', '2026-08-30T18:00');
    const { slots, horizon } = planned([last], { settings: { cadence: { wish } } });
    // One that is due after the horizon is offered at its end, and is early.
    const due = slots.filter(({ need }) => need.due !== null && need.due < horizon.to);
    const starts = [last.start, ...due.map(({ start }) => start)];
    expect(slots.length).toBeGreaterThanOrEqual(Math.floor(28 / wish) - 1);
    for (let i = 1; i < starts.length; i++) {
      const apart = ((starts[i] as number) - (starts[i - 1] as number)) / DAY;
      expect(Math.abs(apart - wish)).toBeLessThan(1.1);
    }
  });

  it('should be due counted from the last firm visit, not from a light one', () => {
    const visits = [event('Sports massage', '2026-08-20T18:00'), event('Swedish massage', '2026-08-29T18:00')];
    const slot = slotFor(planned(visits, { settings: { cadence: { wish: 14 } } }), 'cadence:1');
    expect(local(slot?.need.due ?? 0)).toBe('2026-09-03T18:00');
  });

  it('should be due counted from the next one where one is booked', () => {
    const visits = [event('Sports massage', '2026-08-20T18:00'), event('Sports massage ', '2026-09-02T18:00')];
    const slot = slotFor(planned(visits, { settings: { cadence: { wish: 14 } } }), 'cadence:1');
    expect(local(slot?.need.due ?? 0)).toBe('2026-09-16T18:00');
  });

  it('should be due today where they are long overdue', () => {
    const slot = slotFor(planned([event('Sports massage', '2026-06-01T18:00')]), 'cadence:1');
    expect(local(slot?.need.due ?? 0)).toBe('2026-08-31T08:00');
  });

  it('should leave the ten days before and three after a goal race to its own visits', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const { slots } = planned([...TRAINING, race], { settings: { cadence: { wish: 7 } }, weeks: 6 });
    const near = slots.filter(({ need }) => {
      return need.due !== null && need.due > at('2026-09-10T08:00') && need.due < at('2026-09-23T12:00');
    });
    expect(near).toEqual([]);
  });

  it('should reach to the end of the horizon, and not beyond', () => {
    const made = planned([], { settings: { cadence: { wish: 7 } }, weeks: 12 });
    expect(made.slots.length).toBeGreaterThanOrEqual(11);
    expect(made.slots.every(({ end }) => end <= made.horizon.to)).toBe(true);
    expect(made.horizon.to - made.horizon.from).toBe(12 * 7 * DAY);
  });

  it('should say which rule of thumb asked for them', () => {
    const slot = slotFor(planned(TRAINING), 'cadence:1');
    expect(slot?.judgement.verdicts.at(-1)).toMatchObject({ rule: 'cadence', severity: 'ok' });
  });

  it('should lose four points a day from the day they are due', () => {
    const last = event('Sports massage', '2026-08-23T18:00');
    const settings = { cadence: { wish: 14 }, travelMin: 0, days: [1] };
    // Due on Sunday the 6th at 18:00; only Mondays are wished.
    const slot = slotFor(planned([last], { settings }), 'cadence:1');
    const apart = Math.abs((slot?.start ?? 0) - at('2026-09-06T18:00')) / DAY;
    expect(local(slot?.start ?? 0)).toBe('2026-09-07T08:00');
    expect(slot?.score).toBeCloseTo(100 - 4 * apart, 1);
  });
});
