import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Plan } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { at, event, local, planned, slotFor, unmetFor } from './given-plan.ts';

/** Weekly visits in September, a Thursday evening each: 3, 10, 17 and 24; then 1 October. */
const LAST = event('Sports massage', '2026-08-27T18:00');
const anna = { id: 'anna', name: 'Anna', price: 70 };
const WEEKLY = { cadence: { wish: 7 }, days: [4], hours: { from: 1080, to: 1140 }, therapists: [anna] };

function made(
  budget: Settings['budget'],
  more: Settings = {},
  events: CalendarEvent[] = [],
  rest: Partial<PlanInput> = {},
) {
  return planned([LAST, ...events], { settings: { ...WEEKLY, ...more, ...(budget && { budget }) }, weeks: 5, ...rest });
}

function inMonth({ slots }: Plan, month: string) {
  return slots.filter(({ start }) => local(start).startsWith(month));
}

describe("a month's budget", () => {
  it.each([
    [139, 1],
    [140, 2],
    [209, 2],
    [210, 3],
    [280, 4],
  ])('of %s should pay for %s visits at 70', (perMonth, visits) => {
    expect(inMonth(made({ perMonth, currency: 'EUR' }), '2026-09')).toHaveLength(visits);
  });

  it('should begin anew with the month, in her own zone', () => {
    // The first visit of October, at 00:30 in Berlin, is still September in UTC.
    const settings = { ...WEEKLY, days: [3, 4], hoursByDay: { 3: { from: 1080, to: 1140 }, 4: { from: 30, to: 95 } } };
    const plan = made({ perMonth: 70, currency: 'EUR' }, { ...settings, cadence: { wish: 7 } });
    expect(inMonth(plan, '2026-09')).toHaveLength(1);
    expect(inMonth(plan, '2026-10').length).toBeGreaterThanOrEqual(1);
    const sydney = planned([LAST], {
      settings: { ...WEEKLY, days: [0, 1, 2, 3, 4, 5, 6], budget: { perMonth: 70, currency: 'AUD' } },
      zone: 'Australia/Sydney',
      weeks: 5,
    });
    const sydneyMonths = sydney.slots.map(({ start }) =>
      new Intl.DateTimeFormat('en-CA', { timeZone: 'Australia/Sydney', year: 'numeric', month: '2-digit' }).format(
        start,
      ),
    );
    expect(new Set(sydneyMonths).size).toBe(sydneyMonths.length);
  });

  it('should count what is booked, at the price of the therapist it names', () => {
    const therapists = [
      { ...anna, favourite: true },
      { id: 'ben', name: 'Ben', price: 30 },
    ];
    const pays = (title: string, perMonth: number) =>
      inMonth(
        made({ perMonth, currency: 'EUR' }, { therapists: [...therapists] }, [event(title, '2026-09-03T18:00')]),
        '2026-09',
      ).map(({ price }) => price);
    // Anna's is 70, and the usual price too; Ben's is 30.
    expect(pays('Sports massage with Anna', 99)).toEqual([]);
    expect(pays('Sports massage', 99)).toEqual([]);
    expect(pays('Sports massage with Anna', 100)).toEqual([30]);
    expect(pays('Sports massage with Ben', 60)).toEqual([30]);
    expect(pays('Sports massage with Ben', 59)).toEqual([]);
  });

  it('should count a visit of this month that is over', () => {
    const plan = made({ perMonth: 140, currency: 'EUR' }, {}, [event('Sports massage', '2026-09-03T18:00')], {
      now: at('2026-09-07T08:00'),
    });
    expect(inMonth(plan, '2026-09')).toHaveLength(1);
  });

  it.each([
    ['no budget', undefined, [anna]],
    ['no price', { perMonth: 10, currency: 'EUR' }, [{ id: 'anna', name: 'Anna' }]],
    ['no therapist', { perMonth: 10, currency: 'EUR' }, []],
  ])('should limit nothing with %s', (_, budget, therapists) => {
    expect(inMonth(made(budget, { therapists }), '2026-09')).toHaveLength(4);
  });

  it('should pay for nobody where it is nothing', () => {
    const plan = made({ perMonth: 0, currency: 'EUR' });
    expect(plan.slots).toEqual([]);
    expect(unmetFor(plan, 'cadence:1')?.why).toBe('budget');
  });

  it('should go as far as cents do', () => {
    const therapists = [{ ...anna, price: 35.1 }];
    expect(inMonth(made({ perMonth: 105.3, currency: 'EUR' }, { therapists }), '2026-09')).toHaveLength(3);
    expect(inMonth(made({ perMonth: 105.29, currency: 'EUR' }, { therapists }), '2026-09')).toHaveLength(2);
  });

  it('should take twenty points off for a price of a whole month, and the part for less', () => {
    const score = (price: number, perMonth: number) =>
      slotFor(made({ perMonth, currency: 'EUR' }, { therapists: [{ ...anna, price }] }), 'cadence:1')?.score ?? 0;
    const free = slotFor(made(undefined), 'cadence:1')?.score ?? 0;
    expect(free - score(100, 100)).toBeCloseTo(20, 1);
    expect(free - score(50, 200)).toBeCloseTo(5, 1);
  });
});

describe('the visits she wants at least', () => {
  const flags = (floor: number, perMonth = 70, events: CalendarEvent[] = []) =>
    inMonth(made({ perMonth, currency: 'EUR', floor }, {}, events), '2026-09').map(({ overBudget }) => overBudget);

  it.each([
    [0, [false]],
    [1, [false]],
    [2, [false, true]],
    [3, [false, true, true]],
  ])('of %s a month should be kept over the budget, and say so', (floor, expected) => {
    expect(flags(floor)).toEqual(expected);
  });

  it('should be kept with no money at all', () => {
    expect(flags(1, 0)).toEqual([true]);
  });

  it('should count what is booked', () => {
    const booked = event('Sports massage', '2026-09-03T18:00');
    expect(flags(2, 70, [booked])).toEqual([true]);
    expect(flags(1, 70, [booked])).toEqual([]);
  });

  it('should say nothing of a budget that holds them', () => {
    expect(flags(4, 280)).toEqual([false, false, false, false]);
  });

  it('should begin anew with each month', () => {
    const plan = made({ perMonth: 0, currency: 'EUR', floor: 1 });
    const months = plan.slots.map(({ start }) => local(start).slice(0, 7));
    expect(months).toEqual([...new Set(months)]);
    expect(plan.slots.map(({ overBudget }) => overBudget)).toEqual(plan.slots.map(() => true));
  });
});

describe('a visit nobody can pay for', () => {
  const plan = made({ perMonth: 70, currency: 'EUR' });
  const left = plan.unmet.filter(({ why }) => why === 'budget');

  it('should be told as such, with the budget that would pay for it', () => {
    expect(left.length).toBeGreaterThan(0);
    expect(left[0]?.opener).toMatchObject({ change: 'budget', value: 140 });
  });

  it('should be replaced by rolling', () => {
    expect(left[0]?.instead).not.toBeNull();
  });

  it('should be paid for with that budget', () => {
    const paid = made({ perMonth: Number(left[0]?.opener?.value), currency: 'EUR' });
    expect(inMonth(paid, '2026-09')).toHaveLength(2);
  });

  it('should ask for the cheaper therapist', () => {
    const therapists = [anna, { id: 'ben', name: 'Ben', price: 40, hours: [{ day: 4, from: 600, to: 1200 }] }];
    const dear = made({ perMonth: 39, currency: 'EUR' }, { therapists });
    expect(unmetFor(dear, 'cadence:1')?.opener).toMatchObject({ change: 'budget', value: 40 });
  });

  it('should keep a race before a regular visit', () => {
    const race = event('A race: Berlin Half Marathon', '2026-09-20T09:00', 120);
    const settings = { cadence: { wish: 7 }, therapists: [anna] };
    const { slots } = planned([LAST, race], {
      settings: { ...settings, budget: { perMonth: 140, currency: 'EUR' } },
      weeks: 4,
    });
    expect(slots.map(({ need }) => need.type).sort()).toEqual(['post', 'pre']);
  });
});
