import fc from 'fast-check';
import type { CalendarEvent } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { covers, days, event, given, local, NOW } from './given-plan.ts';

const TITLES = [
  'Intervals 6x800m',
  'Tempo run',
  'Long run',
  'Easy run',
  'Leg day',
  'Team meeting',
  'Dinner',
  'Deep tissue massage',
  'Sports massage',
];

/** A date of the two weeks around now and ahead. */
function date(day: number): string {
  return local(NOW + day * DAY).slice(0, 10);
}

const timed = fc
  .record({
    title: fc.constantFrom(...TITLES),
    day: fc.integer({ min: -6, max: 15 }),
    quarter: fc.integer({ min: 24, max: 84 }),
    minutes: fc.constantFrom(30, 60, 90, 180),
    busy: fc.constantFrom('busy' as const, 'busy' as const, 'free' as const),
    status: fc.constantFrom('confirmed' as const, 'confirmed' as const, 'tentative' as const),
  })
  .map(({ title, day, quarter, minutes, busy, status }) => {
    const clock = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    return event(title, `${date(day)}T${clock}`, minutes, { busy, status });
  });

const race = fc
  .record({ title: fc.constantFrom('Berlin Marathon', 'Parkrun', 'City race'), day: fc.integer({ min: -5, max: 14 }) })
  .map(({ title, day }) => days(title, date(day), date(day + 1)));

/** Up to fourteen sessions, meetings and massages, and up to two races; ids made unique. */
export const calendar: fc.Arbitrary<CalendarEvent[]> = fc
  .tuple(fc.array(timed, { maxLength: 14 }), fc.array(race, { maxLength: 2 }))
  .map(([sessions, races]) =>
    [...sessions, ...races].map((one, i) => ({ ...one, id: `event-${i}`, key: { uid: `event-${i}`, instance: null } })),
  );

const settings: fc.Arbitrary<PlanInput['settings']> = fc.record(
  {
    days: fc.constantFrom([1, 2, 3, 4, 5], [0, 6], [1, 3, 5]),
    hours: fc.constantFrom({ from: 1020, to: 1260 }, { from: 420, to: 720 }, { from: 600, to: 1140 }),
    travelMin: fc.constantFrom(0, 15, 45),
    minNoticeH: fc.constantFrom(0, 24),
    preferredKind: fc.constantFrom('sports' as const, 'deep' as const, 'swedish' as const),
    comfort: fc.constantFrom('light' as const, 'mixed' as const, 'deep' as const),
    cadence: fc.constantFrom({ wish: 5 }, { wish: 10 }),
    strict: fc.boolean(),
  },
  { requiredKeys: [] },
);

const coverage = fc
  .record({ from: fc.integer({ min: -2, max: 4 }), length: fc.integer({ min: 3, max: 20 }), fresh: fc.boolean() })
  .map(({ from, length, fresh }) => {
    const asOf = fresh ? NOW : NOW - 100 * HOUR;
    return covers(`${date(from)}T00:00`, `${date(from + length)}T00:00`, { asOf });
  });

/** Two weeks of somebody's life. */
export const lives: fc.Arbitrary<PlanInput> = fc
  .tuple(calendar, settings, fc.array(coverage, { minLength: 1, maxLength: 2 }))
  .map(([events, wishes, known]) => given(events, { settings: wishes, coverage: known, weeks: 2 }));
