import fc from 'fast-check';
import type { CalendarEvent, Decision, MassageKind } from '../../../src/core/model.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { DAY, HOUR, MINUTE, weekday } from '../../../src/core/time.ts';
import { at, event, given, local, NOW } from './given-plan.ts';

/** Days with an hour, and hours of all kinds on them, about: every set of them is tried. */
const MOST_DAYS = 8;
const MOST_STARTS = 40;

function date(day: number): string {
  return local(NOW + day * DAY).slice(0, 10);
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function often<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.constantFrom(usual, usual, usual, ...others);
}

const frame = fc.record({
  weeks: fc.constantFrom(2, 2, 3, 1),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
  kinds: often<MassageKind[]>(
    ['sports'],
    ['deep'],
    ['sports', 'deep'],
    ['sports', 'loosening'],
    ['flush', 'loosening'],
  ),
  minutes: fc.constantFrom(30, 45, 60),
  /** The first kind takes longer than the others. */
  longer: often(0, 5, 15),
  opens: fc.constantFrom(540, 720, 1080),
  travelMin: fc.constantFrom(0, 5, 20),
});

const wishes = fc.record(
  {
    cadence: fc.constantFrom(3, 4, 4, 5, 6, 7, 8, 10).map((wish) => ({ wish })),
    strict: often(false, true),
    minNoticeH: fc.constantFrom(0, 24),
    lastMassage: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 62 })).map((ago) => date(-ago)),
    quiet: fc.integer({ min: 1, max: 14 }).map((day) => [{ from: date(day), to: date(day) }]),
  },
  { requiredKeys: ['cadence'] },
);

const races = fc.array(
  fc.record({
    title: fc.constantFrom(
      'A race: Berlin Half Marathon',
      'A race: Berlin Marathon',
      'B race: Spree Half Marathon',
      'B race: City 10k',
    ),
    day: fc.integer({ min: -4, max: 17 }),
    hour: fc.constantFrom(9, 10, 14),
  }),
  { maxLength: 2 },
);

const workouts = fc.array(
  fc.record({
    title: fc.constantFrom('Intervals 6x800m', 'Tempo run', 'Long run', 'Easy run'),
    day: fc.integer({ min: -3, max: 16 }),
    hour: fc.constantFrom(7, 18),
  }),
  { maxLength: 4 },
);

const booked = fc.array(
  fc.record({
    title: fc.constantFrom('Sports massage', 'Deep tissue massage', 'Light flush massage'),
    day: fc.integer({ min: -9, max: 18 }),
    hour: fc.constantFrom(8, 12, 20),
  }),
  { maxLength: 2 },
);

/** Meetings that begin some steps after the hours open, and cut them. */
const meetings = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 14 }),
    step: fc.integer({ min: -4, max: 16 }),
    length: fc.constantFrom(10, 30),
  }),
  { maxLength: 4 },
);

const therapist = fc.record(
  {
    price: fc.constantFrom(40, 60, 90),
    travelMin: fc.constantFrom(0, 10, 25),
    favourite: fc.boolean(),
    kinds: fc.constantFrom<MassageKind[]>(['sports', 'deep'], ['sports', 'loosening', 'flush']),
  },
  { requiredKeys: ['price'] },
);

const practices = fc.record({
  therapists: fc
    .tuple(therapist, therapist)
    .map((both) => both.map((one, i) => ({ ...one, id: `t${i}`, name: `Therapist ${i}` }))),
  budget: fc.record({
    perMonth: fc.constantFrom(100, 120, 200),
    currency: fc.constant('EUR'),
    floor: fc.integer({ min: 0, max: 3 }),
  }),
});

/** Hours of a plan before: `race` is the place of a race in the list, or none for a regular visit. */
const places = fc.record({
  race: fc.option(fc.integer({ min: 0, max: 1 }), { nil: null }),
  side: fc.constantFrom('pre' as const, 'post' as const),
  nth: fc.nat({ max: 20 }),
  step: fc.nat({ max: 6 }),
  offGrid: often(0, 2),
});

const none = fc.array(places, { maxLength: 0 });

export const tinyCalendar: fc.Arbitrary<PlanInput> = fc
  .record({
    frame,
    wishes,
    races,
    workouts,
    booked,
    meetings,
    practices: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: practices }),
    shown: fc.oneof(
      { weight: 2, arbitrary: none },
      { weight: 1, arbitrary: fc.array(places, { minLength: 1, maxLength: 3 }) },
    ),
    dismissed: fc.oneof(
      { weight: 3, arbitrary: none },
      { weight: 1, arbitrary: fc.array(places, { minLength: 1, maxLength: 2 }) },
    ),
    stiff: fc.constantFrom(null, null, null, null, null, null, 3, 100),
    aside: fc.constantFrom(false, false, false, false, false, false, false, true),
  })
  .map((parts) => {
    const { weeks, kinds, minutes, longer, opens, travelMin } = parts.frame;
    const days = parts.frame.days.slice(0, Math.floor(MOST_DAYS / weeks));
    const raceEvents = parts.races.map(({ title, day, hour }, i) => timed(`r${i}`, title, day, hour * 60, 120));
    const events = [
      ...raceEvents,
      ...parts.workouts.map(({ title, day, hour }, i) => timed(`w${i}`, title, day, hour * 60, 60)),
      ...parts.booked.map(({ title, day, hour }, i) => timed(`b${i}`, title, day, hour * 60, 60)),
      ...parts.meetings.map(({ day, step, length }, i) =>
        timed(`m${i}`, 'Team meeting', day, opens + step * 5, length),
      ),
    ];
    const sorts = kinds.length * (parts.practices ? 2 : 1) + (raceEvents.length > 0 ? 1 : 0);
    const steps = Math.max(1, Math.floor(MOST_STARTS / (days.length * weeks * sorts)));
    const [first = 'sports'] = kinds;
    const settings: PlanInput['settings'] = {
      ...parts.wishes,
      ...parts.practices,
      days,
      kinds,
      travelMin,
      comfort: kinds.includes('deep') ? 'deep' : first === 'flush' ? 'light' : 'mixed',
      hours: { from: opens, to: opens + minutes + longer + 5 * Math.min(steps, 12) },
      durations: { sports: minutes, deep: minutes, loosening: minutes, flush: minutes, [first]: minutes + longer },
    };
    const wished = Array.from({ length: weeks * 7 }, (_, day) => date(day)).filter((day) =>
      days.includes(weekday(day)),
    );
    // The hour of a first visit nobody knows of may not be sooner than a day from now (docs/planning.md): not asked here.
    const later = wished.filter((day) => at(`${day}T00:00`) > NOW + DAY);
    const hourAt = ({ nth, step, offGrid }: { nth: number; step: number; offGrid: number }) =>
      at(`${later[nth % later.length] ?? date(3)}T00:00`) + (opens + step * 5 + offGrid) * MINUTE;
    const needOf = ({ race, side, nth }: { race: number | null; side: string; nth: number }) => {
      const named = race === null ? undefined : raceEvents[race];
      return named ? `${side}:${named.id}` : `cadence:${(nth % 3) + 1}`;
    };
    const decisions: Decision[] = parts.dismissed.map((place, i) => ({
      type: 'dismiss',
      id: `d${i}`,
      need: needOf(place),
      around: hourAt(place),
      at: NOW,
    }));
    const put = raceEvents[0];
    if (parts.aside && put) decisions.push({ type: 'dismiss-need', id: 'aside', need: `pre:${put.id}`, at: NOW });
    const previous = Object.fromEntries(
      parts.shown.map((place) => [needOf(place), { start: hourAt(place), kind: first }]),
    );
    const checkIns = parts.stiff === null ? [] : [{ at: NOW - parts.stiff * HOUR, legs: 'stiff' as const }];
    return given(events, { settings, weeks, decisions, checkIns, previous: parts.shown.length > 0 ? previous : null });
  });

function timed(id: string, title: string, day: number, minute: number, minutes: number): CalendarEvent {
  return event(title, `${date(day)}T${clock(minute)}`, minutes, { id, key: { uid: id, instance: null } });
}
