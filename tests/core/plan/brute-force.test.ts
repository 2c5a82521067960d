import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { bestSet } from './brute-force.ts';
import { at, event, given, local } from './given-plan.ts';

// Now is Monday 31 August 2026, 08:00.

/** Hours by day of the week, one session or a little more each, so that every set can be reckoned by hand. */
function only(hours: Record<string, string>): Pick<PlanInput['settings'], 'days' | 'hoursByDay'> {
  const minutes = (clock = '') => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const byDay = Object.entries(hours).map(([day, span]) => {
    const [from, to] = span.split('-');
    return [day, { from: minutes(from), to: minutes(to) }] as const;
  });
  return { days: Object.keys(hours).map(Number), hoursByDay: Object.fromEntries(byDay) };
}

function quiet(...spans: [string, string][]): Pick<PlanInput['settings'], 'quiet'> {
  return { quiet: spans.map(([from, to]) => ({ from: `2026-${from}`, to: `2026-${to}` })) };
}

function best(settings: PlanInput['settings'], weeks: number, events: PlanInput['events'] = [], more = {}) {
  const { starts, cost } = bestSet(given([...events], { settings: { travelMin: 0, ...settings }, weeks, ...more }));
  const hours = starts.map(({ start, kind, serves }) => `${local(start).slice(5)} ${kind}: ${serves}`);
  return { hours, missed: cost.missed.join(''), places: cost.places, loss: cost.loss };
}

const FIRST = event('A race: Berlin Half Marathon', '2026-09-06T10:00', 120, { id: 'first' });
const HALF = { ...FIRST, id: 'half', start: FIRST.start + 7 * 86_400_000, end: FIRST.end + 7 * 86_400_000 };

describe('the best set', () => {
  it('should leave the ideal hour of one race where it would shut out the visit of another', () => {
    const second = event('B race: Spree Half Marathon', '2026-09-11T10:00', 120, { id: 'second' });
    const settings: PlanInput['settings'] = {
      ...only({ 1: '18:00-18:30', 2: '12:00-12:30', 4: '09:00-09:30' }),
      ...quiet(['08-31', '09-06'], ['09-11', '09-30']),
      comfort: 'light',
      kinds: ['flush', 'loosening'],
      durations: { flush: 30, loosening: 30 },
    };
    // Tuesday noon is 48 h after the first race, the ideal; but its end is only 44.5 h before Thursday 09:00. Monday is 18 h from the
    // ideal, 18 points; Thursday 09:30 is 24.5 h before the second race, 11.5 h from 36. The days before the first race are quiet.
    expect(best(settings, 2, [FIRST, second])).toEqual({
      hours: ['09-07T18:00 flush: post:first', '09-10T09:00 loosening: pre:second'],
      missed: '001000',
      places: 0,
      loss: (18 + 11.5) * 360,
    });
  });

  it('should serve two races with one hour in the windows of both', () => {
    const second = event('B race: Spree Half Marathon', '2026-09-12T12:00', 120, { id: 'second' });
    const settings: PlanInput['settings'] = {
      ...only({ 2: '12:00-13:00', 4: '12:00-13:00' }),
      ...quiet(['08-31', '09-06']),
      kinds: ['sports'],
    };
    // 48 h after the one and 95 h before the other. Thursday would be free as well, and serve nothing.
    expect(best(settings, 2, [FIRST, second])).toEqual({
      hours: ['09-08T12:00 sports: post:first and pre:second'],
      missed: '001000',
      places: 0,
      loss: 0,
    });
  });

  it('should take a later day where the nearest would be a third firm visit in seven days', () => {
    const settings: PlanInput['settings'] = {
      ...only({ 2: '12:00-13:00', 3: '12:00-13:00', 6: '12:00-13:00' }),
      kinds: ['sports'],
      cadence: { wish: 3 },
      lastMassage: '2026-08-30',
    };
    // Due on Wednesday, Saturday, Tuesday; Tuesday the 8th is within seven days of Wednesday the 2nd, Wednesday the 9th is not.
    expect(best(settings, 2)).toEqual({
      hours: ['09-02T12:00', '09-05T12:00', '09-09T12:00', '09-12T12:00'].map((start) => `${start} sports: regular`),
      missed: '000000',
      places: 0,
      loss: 4 * 360,
    });
  });

  it.each([
    ['sports', '09-05T12:00', 0],
    ['deep', '09-05T13:00', 60],
  ] as const)('should keep %s visits as far apart as their depth asks', (kind, second, loss) => {
    const settings: PlanInput['settings'] = {
      ...only({ 3: '12:00-13:00', 6: '12:00-14:00' }),
      kinds: [kind],
      comfort: 'deep',
      cadence: { wish: 3 },
      lastMassage: '2026-08-30',
    };
    // Due on Wednesday noon and on Saturday noon, 71 h after the end of the first; deep work waits for the 72nd.
    expect(best(settings, 1)).toEqual({
      hours: [`09-02T12:00 ${kind}: regular`, `${second} ${kind}: regular`],
      missed: '000000',
      places: 0,
      loss,
    });
  });

  it.each([
    ['no budget', undefined, ['09-04T12:00', '09-11T12:00'], '000000', 8 * 360],
    ['a budget for one', 0, ['09-04T12:00'], '000001', 0],
    ['a budget for one, and one at least', 1, ['09-04T12:00'], '000001', 0],
    ['a budget for one, and two at least', 2, ['09-04T12:00', '09-11T12:00'], '000000', 8 * 360],
  ])('should keep to %s', (_, floor, starts, missed, loss) => {
    const settings: PlanInput['settings'] = {
      ...only({ 5: '12:00-13:00' }),
      kinds: ['sports'],
      cadence: { wish: 5 },
      lastMassage: '2026-08-30',
      therapists: [{ id: 'ana', name: 'Ana', price: 70 }],
      ...(floor === undefined ? {} : { budget: { perMonth: 100, currency: 'EUR', floor } }),
    };
    // Due on Friday the 4th and, after that, on the 9th; the 11th is two days late. One visit costs 70 of 100.
    const hours = starts.map((start) => `${start} sports: regular`);
    expect(best(settings, 2)).toEqual({ hours, missed, places: 0, loss });
  });

  it.each([
    ['nine', '2026-09-11T18:00', '09-11T18:00', 9 * 360 - 3601],
    ['eleven', '2026-09-12T06:00', '09-09T12:00', 0],
  ])('should know an hour shown before that is worse by %s points', (_, shown, start, loss) => {
    const settings: PlanInput['settings'] = {
      ...only({ 3: '12:00-13:00', 5: '18:00-19:00', 6: '06:00-07:00' }),
      kinds: ['sports'],
      cadence: { wish: 10 },
      lastMassage: '2026-08-30',
    };
    // Due on Wednesday the 9th at noon: 2.25 days to Friday 18:00, 2.75 to Saturday 06:00, four points each.
    const previous = { 'cadence:7@2026-08-30': { start: at(shown), kind: 'sports' } };
    expect(best(settings, 2, [], { previous })).toEqual({
      hours: [`${start} sports: regular`],
      missed: '000000',
      places: 0,
      loss,
    });
  });

  it('should let a lighter kind stand in where the wished ones are doubtful or collide', () => {
    const settings: PlanInput['settings'] = {
      ...only({ 4: '18:00-19:00' }),
      comfort: 'deep',
      kinds: ['deep', 'sports'],
      cadence: { wish: 14 },
      durations: { loosening: 60 },
    };
    // On the 10th, 63 h before the race, deep work collides and sports is a caution: loosening is third of three. The 3rd is the
    // regular visit, for which the kind of the taper comes first; it is due tomorrow at 08:00, 58 h before.
    expect(best(settings, 2, [HALF])).toEqual({
      hours: ['09-03T18:00 sports: regular', '09-10T18:00 loosening: pre:half'],
      missed: '000000',
      places: 2,
      loss: 15 * 360 + 58 * 60,
    });
  });

  it('should count a visit of the set when it asks whether the next is new to the body', () => {
    const settings: PlanInput['settings'] = {
      ...only({ 1: '18:00-19:00', 3: '09:00-10:00', 4: '12:00-13:00' }),
      ...quiet(['08-31', '09-02']),
      kinds: ['sports'],
      cadence: { wish: 14 },
      lastMassage: '2026-07-20',
    };
    // After 42 days Wednesday the 9th, 96 h before the race, would be a caution, and Monday the 7th, 135 h before it, good. With
    // the visit of Thursday the 3rd, due since now, Wednesday is the ideal hour.
    expect(best(settings, 2, [HALF])).toEqual({
      hours: ['09-03T12:00 sports: regular', '09-09T09:00 sports: pre:half'],
      missed: '000000',
      places: 0,
      loss: 76 * 60,
    });
  });

  it('should see that the nearest hour of one visit makes the next one due, for which there is none', () => {
    const settings: PlanInput['settings'] = {
      ...only({ 4: '07:00-19:00' }),
      kinds: ['sports'],
      cadence: { wish: 4 },
      lastMassage: '2026-08-30',
    };
    const meeting = event('Team meeting', '2026-09-03T08:00', 590);
    // Due on Thursday noon. From 07:00, five hours early, the next would be due an hour before the horizon ends, on a Monday.
    expect(best(settings, 1, [meeting])).toEqual({
      hours: ['09-03T18:00 sports: regular'],
      missed: '000000',
      places: 0,
      loss: 360,
    });
  });
});
