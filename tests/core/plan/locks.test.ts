import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Decision, MassageKind } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { at, days, event, local, NOW, planned, shown, slotFor, unmetFor } from './given-plan.ts';

/** One visit, due on Thursday 3 September at 18:00. */
const LAST = event('Sports massage', '2026-08-20T18:00');
const NEED = 'cadence:1@2026-08-20';
const WISH = { cadence: { wish: 14 } };
const MARATHON = days('Berlin Marathon', '2026-09-20', '2026-09-21');
const PRE = 'pre:Berlin Marathon';

function lock(start: string, need = NEED, kind: MassageKind = 'sports', more: { minutes?: number } = {}): Decision {
  return { type: 'lock', id: `lock ${start}`, need, start: at(start), kind, at: NOW, ...more };
}

function next(decisions: Decision[], more: Partial<PlanInput> = {}, events: CalendarEvent[] = []) {
  return slotFor(planned([LAST, ...events], { settings: WISH, decisions, ...more }), 'cadence:1');
}

describe('an hour she placed herself', () => {
  it('should be kept, however far from the due day', () => {
    expect(next([lock('2026-09-09T10:00')])).toMatchObject({ start: at('2026-09-09T10:00'), moved: null });
  });

  it('should be kept between two steps of the clock', () => {
    expect(next([lock('2026-09-02T10:07')])?.start).toBe(at('2026-09-02T10:07'));
  });

  it('should be kept though it is doubtful and others are not', () => {
    const intervals = event('Intervals 6x800m', '2026-09-05T08:00');
    const kept = next([lock('2026-09-04T18:00')], {}, [intervals]);
    expect(kept).toMatchObject({ start: at('2026-09-04T18:00'), severity: 'caution' });
  });

  it('should be kept with a kind further down the list', () => {
    const settings = { ...WISH, kinds: ['sports' as const, 'myofascial' as const], preferredKind: 'sports' as const };
    const kept = next([lock('2026-09-04T18:00', NEED, 'myofascial')], { settings });
    expect(kept).toMatchObject({ start: at('2026-09-04T18:00'), kind: 'myofascial' });
  });

  it('should be kept for a race, outside the preferred hours', () => {
    const decisions = [lock('2026-09-18T10:00', PRE, 'loosening')];
    const kept = slotFor(planned([MARATHON], { decisions }), PRE);
    expect(kept).toMatchObject({ start: at('2026-09-18T10:00'), kind: 'loosening' });
  });

  it.each([20, 75, 120])('should be kept with its own length of %i minutes', (minutes) => {
    const kept = next([lock('2026-09-09T10:00', NEED, 'sports', { minutes })]);
    expect(kept).toMatchObject({ start: at('2026-09-09T10:00'), end: at('2026-09-09T10:00') + minutes * 60_000 });
  });

  it('should move where its own length no longer fits', () => {
    const lunch = event('Lunch', '2026-09-09T12:00', 60);
    const shorter = next([lock('2026-09-09T10:00')], {}, [lunch]);
    expect(shorter?.start).toBe(at('2026-09-09T10:00'));
    const longer = next([lock('2026-09-09T10:00', NEED, 'sports', { minutes: 120 })], {}, [lunch]);
    expect(longer).toMatchObject({ moved: { from: at('2026-09-09T10:00') } });
  });

  it.each(['2026-08-31T16:00', '2026-09-23T10:00'])(
    'should be kept outside the window of its visit, at %s',
    (start) => {
      const wish = { cadence: { min: 12, target: 14, max: 16 } } as PlanInput['settings'];
      const made = planned([LAST], { settings: wish, decisions: [lock(start)] });
      expect(made.slots.map((slot) => slot.start)).toContain(at(start));
      expect(made.slots.filter((slot) => slot.start < at(start))).toEqual([]);
      expect(made.slots[0]?.need.id).toBe(NEED);
    },
  );

  it.each<[string, MassageKind]>([
    ['2026-09-10T10:00', 'sports'],
    ['2026-09-16T10:00', 'swedish'],
  ])('should be kept for a race outside its window or its kinds: %s %s', (start, kind) => {
    const made = planned([MARATHON], { decisions: [lock(start, PRE, kind)] });
    const own = made.slots.filter(({ need }) => need.id === PRE);
    expect(own.map((slot) => [slot.start, slot.kind])).toEqual([[at(start), kind]]);
    expect(own[0]?.need.window).toEqual(slotFor(planned([MARATHON]), PRE)?.need.window);
  });

  it('should hold nothing on the other side of its race', () => {
    const decisions = [lock('2026-09-24T10:00', PRE, 'loosening')];
    const starts = (made: ReturnType<typeof planned>) => made.slots.map(({ start, kind }) => `${start} ${kind}`);
    expect(starts(planned([MARATHON], { decisions }))).toEqual(starts(planned([MARATHON])));
  });

  it('should hold nothing for a race that is no more', () => {
    const decisions = [lock('2026-09-16T10:00', 'pre:gone', 'loosening')];
    expect(planned([MARATHON], { decisions }).slots).toEqual(planned([MARATHON]).slots);
  });

  it('should be her regular visit though it is a light one', () => {
    const made = planned([LAST], { settings: WISH, decisions: [lock('2026-09-03T10:00', NEED, 'flush')] });
    const near = made.slots.filter(({ start }) => start < at('2026-09-08T00:00'));
    expect(near.map(({ kind }) => kind)).toEqual(['flush']);
  });

  it('should win over what she dismissed around it', () => {
    const dismiss = { type: 'dismiss' as const, id: 'd', need: NEED, around: at('2026-09-08T10:30'), at: NOW };
    expect(next([dismiss, lock('2026-09-08T10:00')])?.start).toBe(at('2026-09-08T10:00'));
  });

  it('should win over the hour shown before', () => {
    const previous = { [NEED]: { start: at('2026-09-03T18:00'), kind: 'sports' } };
    expect(next([lock('2026-09-08T10:00')], { previous })?.start).toBe(at('2026-09-08T10:00'));
  });

  it('should be the last one placed', () => {
    const decisions = [lock('2026-09-08T10:00'), { ...lock('2026-09-05T10:00'), at: NOW + 1 }];
    expect(next(decisions)?.start).toBe(at('2026-09-05T10:00'));
    expect(next([...decisions].reverse())?.start).toBe(at('2026-09-05T10:00'));
  });

  it.each([
    ['filled up', event('Dinner', '2026-09-08T18:00', 120), 'filled'],
    ['collides', event('Light flush massage', '2026-09-07T10:00'), 'rule'],
  ])('should move where it %s, and say so', (_, added, why) => {
    const moved = next([lock('2026-09-08T18:00')], {}, [added]);
    expect(moved?.start).not.toBe(at('2026-09-08T18:00'));
    expect(moved?.moved).toEqual({ from: at('2026-09-08T18:00'), why });
  });

  it('should move where training makes it a conflict', () => {
    const race = event('A race: Berlin Half Marathon', '2026-09-10T18:00', 120);
    const decisions = [lock('2026-09-09T10:00')];
    const made = planned([LAST, race], { settings: { ...WISH, kinds: ['sports'] }, decisions });
    expect(made.slots.map(({ start, kind }) => `${local(start)} ${kind}`)).not.toContain('2026-09-09T10:00 sports');
  });

  it('should move once it passed, and say so', () => {
    const late = next([lock('2026-09-03T10:00')], {
      now: at('2026-09-03T09:00'),
      previous: { [NEED]: { start: at('2026-09-03T10:00'), kind: 'sports' } },
    });
    expect(late?.moved).toEqual({ from: at('2026-09-03T10:00'), why: 'passed' });
  });

  it('should stay when the plan is made again from it', () => {
    const decisions = [lock('2026-09-09T10:00')];
    const made = planned([LAST, MARATHON], { settings: WISH, decisions });
    const again = planned([LAST, MARATHON], { settings: WISH, decisions, previous: shown(made) });
    expect(shown(again)).toEqual(shown(made));
    expect(again.slots.map(({ moved }) => moved)).toEqual(again.slots.map(() => null));
  });
});

describe('a regular visit put aside', () => {
  const now = at('2026-08-31T08:00');

  it.each<[string, Decision, string | null]>([
    ['for good', { type: 'dismiss-need', id: 'd', need: NEED, at: now }, 'dismissed'],
    ['until next week', { type: 'snooze', id: 'd', need: NEED, until: now + 7 * DAY, at: now }, 'snoozed'],
    ['until a minute ago', { type: 'snooze', id: 'd', need: NEED, until: now - 60_000, at: now - DAY }, null],
    ['as another number', { type: 'dismiss-need', id: 'd', need: 'cadence:2@2026-08-20', at: now }, null],
    ['counted from another day', { type: 'dismiss-need', id: 'd', need: 'cadence:1@2026-08-01', at: now }, null],
  ])('%s', (_, decision, why) => {
    const made = planned([LAST], { settings: WISH, decisions: [decision] });
    expect(unmetFor(made, 'cadence:1')?.why ?? null).toBe(why);
    expect(slotFor(made, 'cadence:1') === undefined).toBe(why !== null);
    if (why) expect(unmetFor(made, 'cadence:1')).toMatchObject({ opener: null, instead: null });
  });

  it('should leave the next one', () => {
    const made = planned([LAST], {
      settings: WISH,
      decisions: [{ type: 'dismiss-need', id: 'd', need: NEED, at: now }],
    });
    expect(slotFor(made, 'cadence:2')).toBeDefined();
  });

  it('should come back when the snooze ends, at a good hour', () => {
    const decisions: Decision[] = [{ type: 'snooze', id: 'd', need: NEED, until: now + 7 * DAY, at: now }];
    const made = planned([LAST], { settings: WISH, decisions, now: now + 7 * DAY });
    expect(slotFor(made, 'cadence:1')?.start).toBeGreaterThan(now + 7 * DAY);
  });

  it('should come back once a visit was had, numbered anew', () => {
    const decisions: Decision[] = [{ type: 'dismiss-need', id: 'd', need: NEED, at: now }];
    const later = event('Sports massage', '2026-08-29T18:00', 60, {
      id: 'later',
      key: { uid: 'later', instance: null },
    });
    const made = planned([LAST, later], { settings: WISH, decisions });
    expect(slotFor(made, 'cadence:1')?.need.id).toBe('cadence:1@2026-08-29');
  });
});

describe('an hour dismissed', () => {
  const dismiss = (around: string, need = NEED): Decision => ({
    type: 'dismiss',
    id: 'd',
    need,
    around: at(around),
    at: NOW,
  });
  const settings = { ...WISH, days: [4], hours: { from: 1080, to: 1140 } };
  const only = (decision: Decision) => {
    const away = [{ from: '2026-09-04', to: '2026-12-01' }];
    return slotFor(planned([LAST], { settings: { ...settings, away }, decisions: [decision] }), 'cadence:1');
  };

  it.each([
    ['2026-09-03T16:00', true],
    ['2026-09-03T16:05', false],
    ['2026-09-03T19:55', false],
    ['2026-09-03T20:00', true],
  ])('at %s: 18:00 stays: %s', (around, stays) => {
    expect(only(dismiss(around)) !== undefined).toBe(stays);
  });

  it('should hold for every number of a regular visit', () => {
    expect(only(dismiss('2026-09-03T18:00', 'cadence:3@2026-07-01'))).toBeUndefined();
  });

  it('should leave the same hour to a race', () => {
    const made = planned([MARATHON]);
    const start = slotFor(made, PRE)?.start ?? 0;
    const kept = planned([MARATHON], { decisions: [dismiss(local(start))] });
    expect(slotFor(kept, PRE)?.start).toBe(start);
    const gone = planned([MARATHON], { decisions: [dismiss(local(start), PRE)] });
    expect(Math.abs((slotFor(gone, PRE)?.start ?? start) - start)).toBeGreaterThanOrEqual(2 * HOUR);
  });
});
