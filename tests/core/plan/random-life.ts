import fc from 'fast-check';
import type { CalendarEvent, CheckIn, MassageKind } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { covers, event, given, local, NOW } from './given-plan.ts';

/** Everything a verdict may hang on; hours wide open, so that most of them are judged. */
const TITLES = [
  'A race: Berlin Marathon',
  'B race: Spree Half Marathon',
  'B race: City 10k',
  'Parkrun',
  'Intervals 6x800m',
  'Tempo run',
  'Downhill trail run',
  'Long run',
  'Easy run',
  'Leg day',
  'Team meeting',
  'Deep tissue massage',
  'Sports massage',
  'Light flush massage',
];

const FLAGS = [
  'run-down',
  'readiness-red',
  'acute-injury',
  'subacute-injury',
  'cleared-injury',
  'new-therapist',
  'first-ever',
  'fever',
  'open-wound',
];

const HEALTH_FLAGS = ['subacute-injury', 'cleared-injury', 'pregnancy-cleared', 'varicose-veins'] as const;

function date(day: number): string {
  return local(NOW + day * DAY).slice(0, 10);
}

const timed: fc.Arbitrary<CalendarEvent> = fc
  .record({
    title: fc.constantFrom(...TITLES),
    day: fc.integer({ min: -16, max: 34 }),
    step: fc.integer({ min: 6 * 12, max: 20 * 12 }),
    minutes: fc.constantFrom(30, 60, 95, 180),
  })
  .map(({ title, day, step, minutes }) => {
    const one = event(title, `${date(day)}T00:00`, minutes);
    return { ...one, start: one.start + step * 5 * MINUTE, end: one.end + step * 5 * MINUTE };
  });

/** Some massages longer ago: what she is used to, and how long the last one lies back. */
const before: fc.Arbitrary<CalendarEvent> = fc
  .record({
    title: fc.constantFrom('Deep tissue massage', 'Sports massage', 'Light flush massage', 'Trigger point massage'),
    day: fc.integer({ min: -70, max: -1 }),
    step: fc.integer({ min: 6 * 12, max: 20 * 12 }),
  })
  .map(({ title, day, step }) => {
    const one = event(title, `${date(day)}T00:00`);
    return { ...one, start: one.start + step * 5 * MINUTE, end: one.end + step * 5 * MINUTE };
  });

const checkIn: fc.Arbitrary<CheckIn> = fc
  .record(
    {
      ago: fc.integer({ min: 0, max: 60 * 24 }),
      legs: fc.constantFrom('fresh' as const, 'stiff' as const, 'sore' as const),
      flags: fc.uniqueArray(fc.constantFrom(...FLAGS), { minLength: 1, maxLength: 2 }),
      massage: fc.record(
        { tendernessHours: fc.constantFrom(0, 12, 24, 31.5, 96, 130), bruised: fc.boolean() },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['ago'] },
  )
  .map(({ ago, ...said }) => ({ at: NOW - ago * HOUR + 7 * MINUTE, ...said }) as CheckIn);

const therapist = fc.record(
  {
    price: fc.constantFrom(40, 60, 90),
    travelMin: fc.constantFrom(0, 10, 25),
    favourite: fc.boolean(),
    tried: fc.boolean(),
    hours: fc.constantFrom(
      [1, 2, 3, 4, 5].map((day) => ({ day, from: 540, to: 1110 })),
      [
        { day: 2, from: 480, to: 720 },
        { day: 2, from: 720, to: 1000 },
        { day: 6, from: 600, to: 1080 },
      ],
    ),
    kinds: fc.constantFrom<MassageKind[]>(['sports', 'deep'], ['sports', 'loosening', 'flush']),
  },
  { requiredKeys: [] },
);

const settings: fc.Arbitrary<PlanInput['settings']> = fc.record(
  {
    days: fc.constantFrom([1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6], [1, 3, 6]),
    hours: fc.constantFrom({ from: 420, to: 1260 }, { from: 0, to: 1440 }, { from: 545, to: 1145 }),
    travelMin: fc.constantFrom(0, 15, 45),
    minNoticeH: fc.constantFrom(0, 24),
    comfort: fc.constantFrom('light' as const, 'mixed' as const, 'deep' as const),
    cadence: fc.constantFrom({ wish: 5 }, { wish: 10 }),
    strict: fc.boolean(),
    lastMassage: fc.integer({ min: 1, max: 80 }).map((ago) => date(-ago)),
    health: fc.uniqueArray(fc.constantFrom(...HEALTH_FLAGS), { maxLength: 1 }),
    quiet: fc.integer({ min: 1, max: 14 }).map((day) => [{ from: date(day), to: date(day) }]),
    childcare: fc.constantFrom(
      [1, 2, 3, 4, 5].map((day) => ({ day, from: 500, to: 1000 })),
      [
        { day: 1, from: 480, to: 720 },
        { day: 1, from: 720, to: 1000 },
      ],
    ),
    therapists: fc
      .array(therapist, { minLength: 1, maxLength: 2 })
      .map((all) => all.map((one, i) => ({ ...one, id: `t${i}`, name: `Therapist ${i}` }))),
    budget: fc.record({
      perMonth: fc.constantFrom(60, 120, 200),
      currency: fc.constant('EUR'),
      floor: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { requiredKeys: [] },
);

const coverage = fc.constantFrom(
  [covers('2026-01-01T00:00', '2027-06-01T00:00')],
  [covers('2026-01-01T00:00', '2027-06-01T00:00')],
  [covers(`${date(0)}T00:00`, `${date(9)}T13:00`), covers(`${date(10)}T10:00`, `${date(30)}T00:00`)],
);

/** A life with a body in it: races, sore legs, what she logged, who massages her and what it costs. Two or three weeks are planned. */
export const richLives: fc.Arbitrary<PlanInput> = fc
  .record({
    events: fc.array(timed, { maxLength: 10 }),
    past: fc.oneof({ weight: 2, arbitrary: fc.array(before, { maxLength: 1 }) }, fc.array(before, { maxLength: 6 })),
    checkIns: fc.array(checkIn, { maxLength: 3 }),
    settings,
    coverage,
    weeks: fc.constantFrom(2, 3),
  })
  .map(({ events, past, ...more }) => {
    const named = [...events, ...past].map((one, i) => ({
      ...one,
      id: `event-${i}`,
      key: { uid: `event-${i}`, instance: null },
    }));
    return given(named, more);
  });

const meeting = fc
  .record({
    day: fc.integer({ min: 0, max: 13 }),
    hour: fc.integer({ min: 6, max: 19 }),
    minutes: fc.constantFrom(120, 240, 600),
  })
  .map(({ day, hour, minutes }) => {
    const one = event('Team meeting', `${date(day)}T00:00`, minutes);
    return { ...one, start: one.start + hour * HOUR, end: one.end + hour * HOUR };
  });

/** Lives with hardly an hour left, and those that leave only some kinds to choose from. */
export const crowdedLives: fc.Arbitrary<PlanInput> = fc
  .record({
    life: richLives,
    meetings: fc.array(meeting, { minLength: 10, maxLength: 26 }),
    kinds: fc.constantFrom<MassageKind[]>(['deep'], ['sports'], ['deep', 'sports']),
  })
  .map(({ life, meetings, kinds }) => ({
    ...life,
    settings: { ...life.settings, kinds, ...(kinds.includes('deep') ? { comfort: 'deep' as const } : {}) },
    events: [
      ...life.events,
      ...meetings.map((one, i) => ({ ...one, id: `meeting-${i}`, key: { uid: `meeting-${i}`, instance: null } })),
    ],
  }));
