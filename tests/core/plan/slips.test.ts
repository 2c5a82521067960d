import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Plan } from '../../../src/core/model.ts';
import type { PreviousSlots } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { at, covers, days, event, local, MONDAYS, planned, shown, slotFor, trainingWeek } from './given-plan.ts';

/** One visit, due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const NEED = 'cadence:1@2026-08-20';
const WISH = { cadence: { wish: 14 }, hours: { from: 1020, to: 1260 } };
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const POST = 'post:Berlin Marathon';
const PRE = 'pre:Berlin Marathon';

function regular(previous: PreviousSlots, now: number, events: CalendarEvent[] = [LAST]) {
  return slotFor(planned(events, { settings: WISH, previous, now }), 'cadence:1');
}

describe('a slot whose hour passed unused', () => {
  const due = at('2026-09-03T18:00');

  it('should be offered again at the next good hour, and say so', () => {
    const again = regular({ [NEED]: { start: due, kind: 'sports' } }, due + 2 * HOUR);
    expect(again?.start).toBe(at('2026-09-04T17:00'));
    expect(again?.moved).toEqual({ from: due, why: 'passed' });
  });

  it('should be offered again the same evening where that is good', () => {
    const early = at('2026-09-03T17:00');
    const again = regular({ [NEED]: { start: early, kind: 'sports' } }, early - 2 * HOUR);
    expect(again?.start).toBe(at('2026-09-03T18:00'));
    expect(again?.moved).toEqual({ from: early, why: 'passed' });
  });

  it('should stay while there is time for the notice', () => {
    const again = regular({ [NEED]: { start: due, kind: 'sports' } }, due - 3 * HOUR);
    expect(again).toMatchObject({ start: due, moved: null });
  });
});

describe('a slot whose hour filled up', () => {
  const due = at('2026-09-03T18:00');
  const previous = { [NEED]: { start: due, kind: 'sports' } };

  it.each([
    ['with a dinner', event('Dinner', '2026-09-03T18:30', 60), 'filled'],
    ['on the way there', event('Call', '2026-09-03T17:30', 30), 'filled'],
    ['on the way back', event('Call', '2026-09-03T19:15', 30), 'filled'],
    ['with a run', event('Easy run', '2026-09-03T18:00', 40), 'filled'],
    ['with a massage two days later', event('Light flush massage', '2026-09-05T12:00'), 'rule'],
    ['with a hard run the morning after', event('Intervals 6x800m', '2026-09-04T06:00'), 'rule'],
  ])('%s', (_, added, why) => {
    expect(regular(previous, at('2026-08-31T08:00'), [LAST, added])?.moved).toEqual({ from: due, why });
  });

  it('should be told as filled where the day itself is no longer seen as open', () => {
    const trip = days('Business trip', '2026-09-03', '2026-09-04');
    expect(regular(previous, at('2026-08-31T08:00'), [LAST, trip])?.moved?.why).toBe('filled');
  });
});

describe('another hour that is better', () => {
  const to = (start: string) => regular({ [NEED]: { start: at(start), kind: 'sports' } }, at('2026-08-31T08:00'));

  it('should move it by more than ten points only', () => {
    // Two and a half days from the due time are ten points exactly.
    expect(to('2026-09-01T17:00')).toMatchObject({ start: at('2026-09-01T17:00'), moved: null });
    expect(to('2026-09-05T20:00')).toMatchObject({ start: at('2026-09-05T20:00'), moved: null });
    expect(to('2026-08-31T20:00')).toMatchObject({ moved: { why: 'better' } });
  });

  it('should leave it at exactly ten points', () => {
    const wide = { ...WISH, hours: { from: 300, to: 1440 } };
    const at10 = at('2026-09-01T06:00');
    const keep = (start: number) =>
      slotFor(planned([LAST], { settings: wide, previous: { [NEED]: { start, kind: 'sports' } } }), 'cadence:1');
    expect(keep(at10)).toMatchObject({ start: at10, moved: null });
    expect(keep(at10 - 5 * MINUTE)).toMatchObject({ start: at('2026-09-03T18:00'), moved: { why: 'better' } });
  });
});

describe('after a race', () => {
  const over = at('2026-09-20T12:15');
  const made = (now: number, previous: PreviousSlots | null = null) => planned([MARATHON], { now, previous, weeks: 2 });

  it('should not be prepared for any more', () => {
    for (const hours of [0, 1, 24, 200]) {
      const plan = made(over + hours * HOUR);
      expect([...plan.slots, ...plan.unmet].some(({ need }) => need.type === 'pre')).toBe(false);
    }
  });

  it('should be chased as long as it is of use: ten days, and not a minute longer', () => {
    const previous = { [POST]: { start: at('2026-09-24T08:00'), kind: 'sports' } };
    for (const hours of [96, 150, 200, 230]) {
      const slot = slotFor(made(over + hours * HOUR, previous), POST);
      expect(slot?.end).toBeLessThanOrEqual(over + 240 * HOUR);
      expect(slot?.moved?.why).toBe('passed');
    }
    for (const hours of [239, 240, 241, 300]) {
      expect(slotFor(made(over + hours * HOUR, previous), POST)).toBeUndefined();
    }
    expect(made(over + 241 * HOUR, previous).unmet.some(({ need }) => need.id === POST)).toBe(false);
  });

  it.each([
    ['A race: Berlin Half Marathon', 120],
    ['B race: Spree Half Marathon', 120],
  ])('%s should be chased for %s hours', (title, hours) => {
    const race = event(title, '2026-09-20T09:00', 120);
    const end = at('2026-09-20T11:00');
    const plan = (later: number) => planned([race], { now: end + later * HOUR, weeks: 2 });
    const last = slotFor(plan(hours - 30), `post:${title}`);
    expect(last?.end).toBeLessThanOrEqual(end + hours * HOUR);
    expect(slotFor(plan(hours), `post:${title}`)).toBeUndefined();
  });

  it('should not bring finished efforts back as something to come', () => {
    const done = [...trainingWeek('2026-08-24'), MARATHON];
    const plan = planned(done, { now: at('2026-09-21T08:00') });
    const forFuture = [...plan.slots, ...plan.unmet].filter(({ need }) => need.type === 'pre');
    expect(forFuture).toEqual([]);
  });
});

describe('a fortnight around a race, planned anew every few hours', () => {
  const events = [
    LAST,
    MARATHON,
    ...MONDAYS.slice(0, 2).flatMap(trainingWeek),
    event('Dinner', '2026-09-16T18:00', 180),
  ];

  it.each([
    ['nothing changes', events],
    ['a meeting comes and stays', [...events, event('Conference', '2026-09-22T08:00', 10 * 60)]],
  ])('should stand still where %s', (_, known) => {
    let previous: PreviousSlots | null = null;
    for (let now = at('2026-09-07T07:00'); now < at('2026-10-02T00:00'); now += 7 * HOUR) {
      const coverage = [covers('2026-01-01T00:00', '2027-06-01T00:00', { asOf: now })];
      const made: Plan = planned(known, { now, previous, coverage });
      for (const slot of made.slots) {
        expect(slot.start).toBeGreaterThan(now);
        expect(slot.end).toBeLessThanOrEqual(slot.need.window.to);
        const before = previous?.[slot.need.id];
        if (before && before.start !== slot.start) {
          // Nothing but time passed: its hour, or that of the visit it is reckoned from. Another number is no move.
          const known = Object.values(previous ?? {}).some(({ start }) => start === slot.start);
          const renumbered = known || made.slots.some(({ start }) => start === before.start);
          const why = slot.need.type === 'cadence' ? /^(passed|better)$/ : /^passed$/;
          if (renumbered) expect(slot.moved).toBeNull();
          else expect(slot.moved?.why, `${local(now)} ${slot.need.id}`).toMatch(why);
        }
      }
      const lost = Object.entries<{ start: number }>(previous ?? {}).filter(
        ([id, { start }]) =>
          start > now + 12 * HOUR && start < now + 14 * DAY && !made.slots.some(({ need }) => need.id === id),
      );
      expect(lost, local(now)).toEqual([]);
      previous = shown(made);
    }
  });

  it('should be served once each when she goes to all of them', () => {
    const visits: CalendarEvent[] = [];
    let previous: PreviousSlots | null = null;
    for (let now = at('2026-09-07T07:00'); now < at('2026-10-02T00:00'); now += DAY) {
      const made: Plan = planned([...events, ...visits], { now, previous });
      for (const { id, need, start } of made.slots) {
        if (start > now + 3 * DAY) continue;
        // She adds it, and it is read back.
        visits.push(
          event('Sports massage', local(start), 60, {
            id: `${id} ${visits.length}`,
            key: { uid: `${id}`, instance: local(start) },
          }),
        );
        expect(visits.length, need.id).toBeLessThan(6);
      }
      previous = shown(made);
    }
    const starts = visits.map(({ start }) => start).sort((a, b) => a - b);
    const before = starts.filter((start) => start < MARATHON.start && start > MARATHON.start - 6 * DAY);
    const after = starts.filter((start) => start > MARATHON.start && start < MARATHON.start + 10 * DAY);
    expect([before.length, after.length]).toEqual([1, 1]);
  });
});

describe('what is shown', () => {
  it('should be kept for a race although a regular visit would be nearer to its due day', () => {
    const made = planned([MARATHON, LAST], { settings: WISH });
    const kept = planned([MARATHON, LAST], { settings: WISH, previous: shown(made), now: at('2026-09-02T08:00') });
    expect(slotFor(kept, PRE)?.start).toBe(slotFor(made, PRE)?.start);
  });
});
