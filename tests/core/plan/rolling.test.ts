import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { fullWeek } from './full-week.ts';
import { at, days, event, given, local, NOW, planned, unmetFor } from './given-plan.ts';

/** The next visit is due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const CADENCE = { cadence: { wish: 14 } };

describe('rolling instead', () => {
  const full = (more: Partial<PlanInput> = {}, events: CalendarEvent[] = fullWeek(['2026-09-03T20:00', 60])) =>
    unmetFor(
      plan(given([LAST, ...events], { settings: { ...CADENCE, hours: { from: 480, to: 1320 } }, weeks: 1, ...more })),
      'cadence:1',
    );

  it('should be near the day it is due, at home and on the clock', () => {
    const instead = full()?.instead;
    expect(local(instead?.from ?? 0).slice(0, 10)).toBe('2026-09-03');
    expect((instead?.to ?? 0) - (instead?.from ?? 0)).toBe(15 * MINUTE);
    expect(instead?.from).toBeGreaterThanOrEqual(at('2026-09-03T20:00'));
    expect(instead?.to).toBeLessThanOrEqual(at('2026-09-03T21:00'));
  });

  it.each([
    ['fever', 'not assessed', false],
    ['bone-stress', 'not assessed', false],
    ['acute-injury', 'a conflict', false],
    ['dvt-suspected', 'a conflict', false],
    ['pregnancy', 'allowed', true],
    ['anticoagulant', 'a caution', true],
  ])('with %s it is %s', (flag, _, offered) => {
    const settings = { ...CADENCE, hours: { from: 480, to: 1320 }, health: [flag] };
    expect((full({ settings })?.instead ?? null) !== null).toBe(offered);
  });

  it('should wait until what she said of her body is over', () => {
    // Ill on Monday: that holds a week, and the window lasts longer.
    const ill = { checkIns: [{ at: NOW, flags: ['fever'] }] };
    const events = [...fullWeek(['2026-09-03T20:00', 30], ['2026-09-10T16:00', 30])];
    const unmet = full({ ...ill, weeks: 2 }, events);
    expect(unmet?.instead?.from ?? NOW + 8 * DAY).toBeGreaterThan(NOW + 7 * DAY);
    expect(unmet?.instead).not.toBeNull();
  });

  it('should not be offered for what she put aside', () => {
    const decisions = [{ type: 'dismiss-need' as const, id: 'd', need: 'cadence:1@2026-08-20', at: NOW }];
    expect(full({ decisions })).toMatchObject({ why: 'dismissed', instead: null, opener: null });
  });

  it('should be the day before a race, and the day after one', () => {
    const race = days('Berlin Marathon', '2026-09-20', '2026-09-21');
    const week = (from: string, minutes: number) => event('All of it', from, minutes);
    const before = planned([race, week('2026-09-13T00:00', 6 * 24 * 60 + 8 * 60)]);
    const rolling = unmetFor(before, 'pre:Berlin Marathon')?.instead ?? null;
    if (rolling) expect(local(rolling.from).slice(0, 10)).toBe('2026-09-19');
    const travel = planned([race, days('Business trip', '2026-09-21', '2026-10-02')], { now: at('2026-09-20T14:00') });
    const later = unmetFor(travel, 'post:Berlin Marathon')?.instead ?? null;
    if (later) expect(later.from - race.end).toBeLessThan(36 * HOUR);
  });
});
