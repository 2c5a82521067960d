import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY } from '../../../src/core/time.ts';
import { at, event, local, NOW, planned } from './given-plan.ts';

/** A visit so many days before now. */
function ago(dayCount: number, title = 'Sports massage'): CalendarEvent {
  const start = local(NOW - dayCount * DAY);
  return event(title, start, 60, { id: `${title} ${dayCount}`, key: { uid: `${title} ${dayCount}`, instance: null } });
}

function rhythm(events: CalendarEvent[], settings: Settings = { cadence: { wish: 10 } }) {
  return planned(events, { settings }).rhythm;
}

describe('how often she goes', () => {
  it('should be unknown without a visit', () => {
    expect(rhythm([])).toBeNull();
  });

  it('should need two visits to be told', () => {
    expect(rhythm([ago(5)])).toEqual({ wished: 10, actual: null, overdue: null });
    expect(rhythm([ago(5), ago(19)])?.actual).toBe(14);
  });

  it('should be the mean of the last six visits, and no more', () => {
    // Five gaps of 8 days, and one of 60 before them.
    const six = [3, 11, 19, 27, 35, 43].map((days) => ago(days));
    expect(rhythm(six)?.actual).toBe(8);
    expect(rhythm([...six, ago(103)])?.actual).toBe(8);
    expect(rhythm([...six.slice(0, 5), ago(103)])?.actual).toBe(20);
  });

  it('should not count light work, unless she wants no other', () => {
    const visits = [ago(4), ago(8, 'Light flush massage'), ago(12)];
    expect(rhythm(visits)?.actual).toBe(8);
    expect(rhythm(visits, { comfort: 'light' })?.actual).toBe(4);
  });

  it('should be told beside her wish, else what the phase suggests', () => {
    expect(rhythm([ago(3)])?.wished).toBe(10);
    // A lone massage and no training: the off-season.
    expect(rhythm([ago(3)], {})?.wished).toBe(28);
  });

  it('should count the massage she told of', () => {
    expect(rhythm([], { cadence: { wish: 10 }, lastMassage: '2026-08-20' })).toMatchObject({ actual: null });
  });
});

describe('a visit that is overdue', () => {
  it.each([
    [12, null],
    [13, 'due'],
    [14.9, 'due'],
    [15.1, 'nudge'],
    [40, 'nudge'],
  ])('after %s of ten days wished: %s', (days, overdue) => {
    expect(rhythm([ago(days)])?.overdue).toBe(overdue);
  });

  it('should not be told while one is booked', () => {
    expect(rhythm([ago(40), event('Sports massage', '2026-09-10T18:00')])?.overdue).toBeNull();
    expect(rhythm([ago(40), event('Light flush massage', '2026-09-10T18:00')])?.overdue).toBe('nudge');
  });

  it.each(['quiet', 'away'] as const)('should not be told on days of %s, both dates included', (key) => {
    const on = (from: string, to: string) =>
      rhythm([ago(40)], { cadence: { wish: 10 }, [key]: [{ from, to }] })?.overdue;
    expect(on('2026-08-20', '2026-08-31')).toBeNull();
    expect(on('2026-08-31', '2026-09-05')).toBeNull();
    expect(on('2026-08-20', '2026-08-30')).toBe('nudge');
  });
});

describe('somebody who trains a little and races never', () => {
  /** Two runs a week, seven weeks around now. */
  const runs = [-21, -18, -14, -11, -7, -4, -1, 1, 4, 8, 11, 15, 18, 22, 25].map((day) => {
    const date = local(NOW + day * DAY).slice(0, 10);
    return event('Easy run', `${date}T07:00`, 40, { id: `run ${day}`, key: { uid: `run ${day}`, instance: null } });
  });

  it('should get a visit every five weeks, four to six', () => {
    const made = planned([...runs, ago(30)], { settings: {}, weeks: 4 });
    expect(made.rhythm?.wished).toBe(35);
    const [slot] = made.slots;
    const daysBetween = ((slot?.start ?? 0) - (NOW - 30 * DAY)) / DAY;
    expect(daysBetween).toBeGreaterThanOrEqual(28);
    expect(daysBetween).toBeLessThanOrEqual(42);
  });

  it('should hear nothing of races', () => {
    const made = planned([...runs, ago(30)], { weeks: 12 });
    expect([...made.slots, ...made.unmet].map(({ need }) => need.type)).toEqual(made.slots.map(() => 'cadence'));
    const rules = made.slots.flatMap(({ judgement }) => judgement.verdicts.map(({ rule }) => rule));
    expect(rules.filter((rule) => /race|therapist|restart/.test(rule))).toEqual([]);
  });

  it('should have her own wish kept', () => {
    const made = planned([...runs, ago(30)], { settings: { cadence: { casual: 28 } } });
    expect(made.rhythm?.wished).toBe(28);
    expect(made.slots[0]?.need.due).toBe(at('2026-08-31T08:00'));
  });
});
