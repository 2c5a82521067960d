import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { at, booking, days, event, local, NOW, planned, shown, slotFor, unmetFor } from './given-plan.ts';

const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const PRE = 'pre:Berlin Marathon';
/** One visit, due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const WISH = { cadence: { wish: 14 }, hours: { from: 1020, to: 1260 } };

/** Numbered from the last massage she told of. */
const NEED = 'cadence:1@2026-08-20';

function cadence(more: Partial<PlanInput> = {}, events = [LAST]) {
  return slotFor(planned(events, { settings: WISH, ...more }), 'cadence:1');
}

const FIRST = cadence()?.start ?? 0;

function dismiss(around: number): Decision {
  return { type: 'dismiss', id: 'd1', need: NEED, around, at: NOW };
}

describe('the choice of an hour', () => {
  it('should be the one nearest to the day it is due', () => {
    expect(local(FIRST)).toBe('2026-09-03T18:00');
  });

  it('should be nearest to the ideal before a race', () => {
    // Sports before a long goal race: ideal 96 h, that is Wednesday 08:00.
    expect(local(slotFor(planned([MARATHON]), PRE)?.end ?? 0)).toBe('2026-09-16T09:00');
  });

  it('should prefer a lighter kind at a good hour to a doubtful one of the wished kind', () => {
    // Only Friday and Saturday are wished: too close to the race for firm work, right for loosening.
    const made = planned([MARATHON], { settings: { days: [5, 6] } });
    expect(slotFor(made, PRE)).toMatchObject({ kind: 'loosening', severity: 'good' });
  });

  it('should take a doubtful hour where no kind has a better one, and say so', () => {
    const made = planned([MARATHON], {
      settings: { days: [6], hours: { from: 1170, to: 1260 }, kinds: ['loosening'] },
    });
    expect(slotFor(made, PRE)).toMatchObject({ kind: 'loosening', severity: 'caution' });
  });

  it('should be named after need and kind', () => {
    expect(cadence()?.id).toBe(`${NEED}:sports`);
  });

  it('should cost eight points for a note and a third of a point for a minute on the way', () => {
    const far = cadence({ settings: { ...WISH, travelMin: 0 } });
    const near = cadence({ settings: { ...WISH, travelMin: 30 } });
    expect((far?.score ?? 0) - (near?.score ?? 0)).toBeCloseTo(10, 1);
  });
});

describe('alternatives', () => {
  const slot = cadence();

  it('should be four other days, best first', () => {
    const dates = [slot, ...(slot?.alternatives ?? [])].map((one) => local(one?.start ?? 0).slice(0, 10));
    expect(new Set(dates).size).toBe(5);
    const scores = slot?.alternatives.map(({ score }) => score) ?? [];
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
  });

  it('should be two hours apart where there is one day only', () => {
    const away = [
      { from: '2026-09-01', to: '2026-09-02' },
      { from: '2026-09-04', to: '2026-10-30' },
    ];
    const settings = { ...WISH, away, hours: { from: 540, to: 1260 }, days: [4] };
    const starts = cadence({ settings })?.alternatives.map(({ start }) => start) ?? [];
    const all = [...starts, cadence({ settings })?.start ?? 0].sort((a, b) => a - b);
    expect(all).toHaveLength(5);
    for (let i = 1; i < all.length; i++)
      expect((all[i] as number) - (all[i - 1] as number)).toBeGreaterThanOrEqual(2 * HOUR);
  });

  it('should never be a conflict', () => {
    const made = planned([MARATHON, event('Intervals 6x800m', '2026-09-15T18:00')]);
    const options = made.slots.flatMap(({ alternatives }) => alternatives);
    expect(options.length).toBeGreaterThan(4);
    expect(options.filter(({ severity }) => severity === 'conflict')).toEqual([]);
  });
});

describe('a dismissed hour', () => {
  it('should take its neighbours within two hours with it', () => {
    const next = cadence({ decisions: [dismiss(FIRST)] });
    expect(Math.abs((next?.start ?? FIRST) - FIRST)).toBeGreaterThanOrEqual(2 * HOUR);
    const offered = [next?.start ?? FIRST, ...(next?.alternatives.map(({ start }) => start) ?? [])];
    expect(offered.filter((start) => Math.abs(start - FIRST) < 2 * HOUR)).toEqual([]);
  });

  it('should be free for another need', () => {
    const other: Decision = { ...dismiss(FIRST), need: PRE } as Decision;
    expect(cadence({ decisions: [other] })?.start).toBe(FIRST);
  });

  it('should not be announced as a change of training', () => {
    const next = cadence({ decisions: [dismiss(FIRST)], previous: { [NEED]: { start: FIRST, kind: 'sports' } } });
    expect(next?.moved).toBeNull();
  });

  it('should leave the need unmet, as dismissed, where it was the only one', () => {
    const settings = {
      ...WISH,
      hours: { from: 1140, to: 1200 },
      away: [{ from: '2026-09-04', to: '2026-12-01' }],
      days: [4],
    };
    const made = planned([LAST], { settings, decisions: [dismiss(FIRST)] });
    expect(unmetFor(made, 'cadence:1')).toMatchObject({ why: 'dismissed', opener: null });
  });
});

describe('a need put aside', () => {
  it.each<[string, Decision, string | null]>([
    ['dismissed for good', { type: 'dismiss-need', id: 'd', need: PRE, at: NOW }, 'dismissed'],
    ['snoozed until tomorrow', { type: 'snooze', id: 'd', need: PRE, until: NOW + DAY, at: NOW }, 'snoozed'],
    ['whose snooze is over', { type: 'snooze', id: 'd', need: PRE, until: NOW, at: NOW - DAY }, null],
    ['that is another one', { type: 'dismiss-need', id: 'd', need: 'pre:Lisbon Marathon', at: NOW }, null],
  ])('%s', (_, decision, why) => {
    const made = planned([MARATHON], { decisions: [decision] });
    expect(unmetFor(made, PRE)?.why ?? null).toBe(why);
    expect(slotFor(made, PRE) === undefined).toBe(why !== null);
  });
});

describe('a slot that was shown before', () => {
  const previous = (start: number, kind = 'sports') => ({ [NEED]: { start, kind } });

  it('should stay though another is a little better', () => {
    const earlier = FIRST - 2 * DAY;
    expect(cadence({ previous: previous(earlier) })).toMatchObject({ start: earlier, moved: null });
  });

  it('should give way to one more than ten points better, and say so', () => {
    const early = at('2026-08-31T19:00');
    expect(cadence({ previous: previous(early) })).toMatchObject({
      start: FIRST,
      moved: { from: early, why: 'better' },
    });
  });

  it('should move when its hour filled up', () => {
    const dinner = event('Dinner', '2026-09-03T18:00', 180);
    expect(cadence({ previous: previous(FIRST) }, [LAST, dinner])?.moved).toEqual({ from: FIRST, why: 'filled' });
  });

  it.each([
    ['has passed', FIRST + HOUR],
    ['is too near for the notice she wants', FIRST - HOUR],
  ])('should move when its hour %s', (_, now) => {
    expect(cadence({ previous: previous(FIRST), now })?.moved).toEqual({ from: FIRST, why: 'passed' });
  });

  it('should move when the training around it changed', () => {
    const start = slotFor(planned([MARATHON]), PRE)?.start ?? 0;
    const before = { [PRE]: { start, kind: 'sports' } };
    // The race comes two days earlier: what was good is a conflict now.
    const sooner = days('Berlin Marathon', '2026-09-18', '2026-09-19');
    expect(slotFor(planned([sooner], { previous: before }), PRE)?.moved).toEqual({ from: start, why: 'rule' });
  });

  it('should not be told as moved when only the kind changes', () => {
    expect(cadence({ previous: previous(FIRST, 'deep') })).toMatchObject({ start: FIRST, kind: 'sports', moved: null });
  });

  it('should come out the same when shown to itself', () => {
    const made = planned([MARATHON, LAST], { settings: WISH });
    expect(planned([MARATHON, LAST], { settings: WISH, previous: shown(made) })).toEqual(made);
  });
});

describe('an Add under way', () => {
  const hold = booking('2026-09-03T19:00');

  it('should count as the visit while its editor is open', () => {
    expect(cadence({ bookings: [hold] })?.start).toBeGreaterThan(FIRST + 7 * DAY);
  });

  it('should offer the hour again after half an hour', () => {
    expect(cadence({ bookings: [{ ...hold, changedAt: NOW - 30 * MINUTE }] })?.start).toBe(FIRST);
  });

  it('should not be listed among the massages in the calendar', () => {
    expect(planned([LAST], { bookings: [hold] }).massages.map(({ id }) => id)).toEqual(['Sports massage']);
  });

  it('should not collide with itself once it was read back', () => {
    const added = event('Deep tissue massage', '2026-09-03T19:00');
    const saved = booking('2026-09-03T19:00', { kind: 'deep', state: 'saved' });
    const [massage] = planned([added], { bookings: [saved] }).massages;
    expect(massage?.judgement.verdicts).toEqual([]);
  });
});

describe('what she said of her body', () => {
  it('should keep deep work away for two days after she felt run down, and no longer', () => {
    const settings = { preferredKind: 'deep' as const, cadence: { wish: 14 } };
    const checkIns = [{ at: NOW, flags: ['run-down'] }];
    const slot = slotFor(planned([], { settings, checkIns }), 'cadence:1');
    expect(slot).toMatchObject({ kind: 'deep', severity: 'ok' });
    expect(slot?.start).toBeGreaterThan(NOW + 2 * DAY);
  });

  it('should not be held against massages of last week', () => {
    const past = event('Deep tissue massage', '2026-08-25T18:00');
    const [massage] = planned([past], { checkIns: [{ at: NOW, flags: ['run-down'] }] }).massages;
    expect(massage?.judgement.severity).toBe('ok');
  });

  it('should leave nothing but what a health flag allows', () => {
    const made = planned([MARATHON], { settings: { health: ['dvt-suspected'] } });
    expect(made.slots).toEqual([]);
  });
});
