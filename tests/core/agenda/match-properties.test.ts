import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityAnswer, CalendarEvent, Discipline } from '../../../src/core/model.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { activity, activityOn, did, lists, match, planned, plannedOn, unlinked } from './given-activity.ts';

const TITLES = [
  'Tempo run',
  'Easy run 8 km',
  'Long run 20 km',
  'Ride',
  'Swim',
  'Strength: squats',
  'Lakeside Half Marathon',
  'Sprint triathlon',
  'Dinner',
];
const SPORTS: (Discipline | null)[] = ['run', 'trail', 'cycling', 'swim', 'strength', 'walk', null];
const date = fc.integer({ min: 10, max: 14 }).map((day) => `2026-10-${day}`);
const clock = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${`${half >> 1}`.padStart(2, '0')}:${half % 2 ? '30' : '00'}`);

const plans = fc
  .array(fc.tuple(fc.constantFrom(...TITLES), date, clock, fc.boolean(), fc.constantFrom(30, 60, 120)), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(([title, day, hour, isDate, minutes], i): CalendarEvent => {
      const next = `2026-10-${Number(day.slice(8)) + 1}`;
      const event = isDate ? plannedOn(title, day, next) : planned(title, `${day}T${hour}`, minutes);
      return { ...event, key: { uid: `plan ${i}`, instance: null }, id: `plan ${i}` };
    }),
  );
const activities = fc
  .array(fc.tuple(fc.constantFrom(...SPORTS), date, clock, fc.boolean(), fc.constantFrom(20, 60, 120)), {
    maxLength: 8,
  })
  .map((all) =>
    all.map(([sport, day, hour, isDate, minutes], i) =>
      isDate
        ? activityOn(`${i}`, day, { sport })
        : activity(`${i}`, `${day}T${hour}`, minutes, { sport, km: minutes / 6 }),
    ),
  );
const answers: fc.Arbitrary<ActivityAnswer[]> = fc.array(
  fc
    .tuple(fc.nat(7), fc.nat(7), fc.boolean())
    .map(([p, a, isDid]) => (isDid ? did(`plan ${p}`) : unlinked(`plan ${p}`, `${a}`))),
  { maxLength: 4 },
);
const coverage = fc.array(
  fc.tuple(date, date, date).map(([from, to, asOf]) => lists(from, to, `${asOf}T23:00`)),
  { maxLength: 3 },
);
const given = fc.record({ plans, activities, answers, coverage });

describe('whatever was planned and done', () => {
  it('should come out the same in any order', () => {
    const mixed = given.chain((one) =>
      fc.record({
        one: fc.constant(one),
        events: fc.shuffledSubarray([...one.plans, ...one.activities], {
          minLength: one.plans.length + one.activities.length,
        }),
      }),
    );
    const inOrder = (events: CalendarEvent[]) => events.sort((a, b) => (a.id < b.id ? -1 : 1));
    fc.assert(
      fc.property(mixed, ({ one, events }) => {
        const reversed = { coverage: [...one.coverage].reverse(), answers: [...one.answers].reverse() };
        expect(inOrder(match(events, reversed))).toEqual(inOrder(match([...one.plans, ...one.activities], one)));
      }),
      propertyRuns(500),
    );
  });

  it('should use each activity once, lose none, and pair none that she took apart', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        const events = match([...all, ...done], more);
        const used = events.flatMap(({ seenIn, activity: own }) =>
          own ? [] : seenIn.filter(({ source }) => source === 'strava').map(({ nativeId }) => nativeId),
        );
        const alone = events.filter((event) => event.activity).map(({ nativeId }) => nativeId);
        expect([...used, ...alone].sort()).toEqual(done.map(({ nativeId }) => nativeId).sort());
        for (const { id, done: by, seenIn } of events) {
          expect(by !== undefined).toBe(seenIn.some(({ source }) => source === 'strava') && id.startsWith('plan'));
          const apart = more.answers.filter((one) => one.type === 'unlink' && one.planned === id);
          for (const one of apart) expect(one.type === 'unlink' && one.activity).not.toBe(by?.id);
        }
      }),
      propertyRuns(1_000),
    );
  });

  it('should keep every plan and what its calendar says of it', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        const kept = match([...all, ...done], more).filter((event) => !event.activity);
        expect(
          kept.map(({ done: _, missed: __, seenIn, ...plan }) => ({ ...plan, seenIn: seenIn.slice(0, 1) })),
        ).toEqual(all);
      }),
      propertyRuns(300),
    );
  });

  it('should never pair what lies further apart than the windows say', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        for (const { done: by, allDay, start, end, title } of match([...all, ...done], more)) {
          const own = done.find(({ id }) => id === by?.id);
          // Legs of a triathlon follow each other; only the first lies in the window.
          if (!own || allDay || own.allDay || title === 'Sprint triathlon') continue;
          expect(own.start).toBeGreaterThanOrEqual(start - 3 * HOUR);
          expect(own.start).toBeLessThanOrEqual(end + 6 * HOUR);
        }
      }),
      propertyRuns(500),
    );
  });

  it('should never miss a race, nor what was done, nor what she says took place', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        for (const { id, missed, done: by, title } of match([...all, ...done], more)) {
          if (!missed) continue;
          expect(title).not.toMatch(/Marathon|triathlon|Dinner/);
          expect(by).toBeUndefined();
          expect(more.answers.some((one) => one.type === 'did' && one.planned === id)).toBe(false);
        }
      }),
      propertyRuns(1_000),
    );
  });

  it('should change nothing more when it is done twice', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        const once = match([...all, ...done], more);
        expect(match(once, more)).toEqual(once);
      }),
      propertyRuns(500),
    );
  });

  it('should miss nothing that was over less than six hours before its list was read', () => {
    fc.assert(
      fc.property(given, ({ plans: all, activities: done, ...more }) => {
        for (const { missed, end } of match([...all, ...done], more)) {
          if (missed) expect(more.coverage.some(({ asOf }) => asOf >= end + 360 * MINUTE)).toBe(true);
        }
      }),
      propertyRuns(300),
    );
  });
});
