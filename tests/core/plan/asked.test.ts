import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { at, event, local, NOW, planned, unmetFor } from './given-plan.ts';

/** Last week's visit: no regular one is due for weeks. */
const RECENT = event('Sports massage', '2026-08-24T12:00');

function asked(checkIns: CheckIn[], more: Partial<PlanInput> = {}, events = [RECENT]) {
  const made = planned(events, { checkIns, weeks: 2, ...more });
  return made.slots.find(({ need }) => need.type === 'asked');
}

const stiff = (hoursAgo: number): CheckIn => ({ at: NOW - hoursAgo * HOUR, legs: 'stiff', area: 'calves' });

describe('stiff legs', () => {
  it('should ask for a visit, and be served by firm work first', () => {
    expect(asked([stiff(2)])).toMatchObject({ kind: 'sports', need: { type: 'asked' } });
  });

  it('should put firm work before deep, whatever is preferred', () => {
    const settings = { preferredKind: 'deep' as const, comfort: 'deep' as const };
    expect(asked([stiff(2)], { settings })?.need.kinds).toEqual(['sports', 'loosening', 'flush', 'deep']);
  });

  it('should be served by light work for somebody who wants no other', () => {
    expect(asked([stiff(2)], { settings: { comfort: 'light' } })?.kind).toBe('loosening');
  });

  it.each([
    [6 * 24, true],
    [7 * 24 - 12, true],
    [7 * 24, false],
    [8 * 24, false],
  ])('said %s hours ago: %s', (hours, asks) => {
    const made = planned([event('Sports massage', '2026-08-20T12:00')], {
      checkIns: [stiff(hours)],
      settings: { hours: { from: 360, to: 1320 }, minNoticeH: 1 },
    });
    expect([...made.slots, ...made.unmet].some(({ need }) => need.type === 'asked')).toBe(asks);
  });

  it('should be served within seven days of it', () => {
    const slot = asked([stiff(72)]);
    expect(slot?.end).toBeLessThanOrEqual(NOW - 72 * HOUR + 7 * DAY);
  });

  it('should be forgotten once she is fresh, or sore, and not before', () => {
    expect(asked([stiff(48), { at: NOW - HOUR, legs: 'fresh' }])).toBeUndefined();
    expect(asked([stiff(48), { at: NOW - HOUR, legs: 'sore' }])).toBeUndefined();
    expect(asked([{ at: NOW - 48 * HOUR, legs: 'fresh' }, stiff(1)])).toBeDefined();
    expect(asked([stiff(48), { at: NOW - HOUR }])).toBeDefined();
  });

  it('should not depend on the order of what she said', () => {
    expect(asked([{ at: NOW - HOUR, legs: 'fresh' }, stiff(48)])).toBeUndefined();
  });

  it('should count what she says of today only once it is said', () => {
    expect(asked([{ at: NOW + HOUR, legs: 'stiff' }])).toBeUndefined();
  });

  it.each([
    ['a firm visit in the days since', 'Sports massage', '2026-09-03T18:00', false],
    ['a light one', 'Light flush massage', '2026-09-03T18:00', true],
    ['one after the seven days', 'Sports massage', '2026-09-08T18:00', true],
  ])('should be met by %s', (_, title, start, asks) => {
    const made = planned([RECENT, event(title, start)], { checkIns: [stiff(2)], weeks: 2 });
    expect([...made.slots, ...made.unmet].some(({ need }) => need.type === 'asked')).toBe(asks);
  });

  it('should not be met by a visit that collides', () => {
    const late = event('Deep tissue massage', '2026-09-03T18:00');
    const intervals = event('Intervals 6x800m', '2026-09-04T06:00');
    const made = planned([RECENT, late, intervals], { checkIns: [stiff(2)], weeks: 2 });
    expect([...made.slots, ...made.unmet].some(({ need }) => need.type === 'asked')).toBe(true);
  });

  it('should be served by the regular visit of that week, and by one only', () => {
    const due = event('Sports massage', '2026-08-20T18:00');
    const made = planned([due], { checkIns: [stiff(2)], settings: { cadence: { wish: 14 } }, weeks: 1 });
    expect(made.slots.map(({ need }) => need.type)).toEqual(['asked']);
    expect(made.unmet).toEqual([]);
  });

  it('should give way to a race, and be served by its visit', () => {
    const race = event('A race: Berlin Half Marathon', '2026-09-06T09:00', 120);
    const made = planned([RECENT, race], { checkIns: [stiff(2)], weeks: 2 });
    expect(made.slots.some(({ need }) => need.type === 'asked')).toBe(false);
    expect(made.slots.some(({ need }) => need.type === 'pre')).toBe(true);
    expect(made.unmet.some(({ need }) => need.type === 'asked')).toBe(false);
  });

  it('should say why no hour is left', () => {
    const made = planned([RECENT, event('Conference', '2026-08-31T05:00', 9 * 24 * 60)], {
      checkIns: [stiff(2)],
      weeks: 2,
    });
    const id = `asked:${new Date(NOW - 2 * HOUR).toISOString()}`;
    expect(unmetFor(made, id)).toMatchObject({ why: 'no-free-time' });
  });
});

describe('sore legs', () => {
  const deep = { preferredKind: 'deep' as const, kinds: ['deep' as const], comfort: 'deep' as const };
  const settings = { ...deep, cadence: { wish: 14 }, hours: { from: 480, to: 1200 } };
  const last = event('Deep tissue massage', '2026-08-17T18:00');
  const next = (hoursAgo: number) =>
    planned([last], {
      checkIns: [{ at: NOW - hoursAgo * HOUR, legs: 'sore' }],
      settings: { ...settings, minNoticeH: 0 },
      weeks: 2,
    }).slots[0];

  it('should keep deep work a day away', () => {
    // Due today at 18:00: said at 17:55 yesterday it is more than a day ago, at 18:00 it is not.
    expect(local(next(14 + 5 / 60)?.start ?? 0)).toBe('2026-08-31T18:00');
    expect(local(next(14)?.start ?? 0)).toBe('2026-08-31T18:05');
    expect(next(1)?.start).toBeGreaterThan(NOW + 23 * HOUR);
    expect(next(1)?.severity).toBe('ok');
  });

  it('should be a caution where there is no later hour', () => {
    const busy = event('Away for work', '2026-08-31T12:00', 20 * 24 * 60);
    const soon = { ...settings, minNoticeH: 0 };
    const made = planned([last, busy], { checkIns: [{ at: NOW, legs: 'sore' }], settings: soon, weeks: 2 });
    expect(made.slots[0]).toMatchObject({ severity: 'caution', kind: 'deep' });
    expect(made.slots[0]?.judgement.verdicts.map(({ rule }) => rule)).toContain('check-in');
    expect(made.slots[0]?.start).toBeLessThan(at('2026-08-31T12:00'));
  });

  it('should change nothing for firm work', () => {
    const firm = { settings: { cadence: { wish: 14 } }, weeks: 2 };
    const sports = event('Sports massage', '2026-08-20T18:00');
    const sore = planned([sports], { ...firm, checkIns: [{ at: NOW, legs: 'sore' }] });
    expect(sore.slots.map(({ start }) => start)).toEqual(planned([sports], firm).slots.map(({ start }) => start));
  });
});
