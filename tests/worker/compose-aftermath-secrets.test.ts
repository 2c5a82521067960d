import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, DoneActivity } from '../../src/core/model.ts';
import { DAY, localDate, MINUTE } from '../../src/core/time.ts';
import { NOW, ZONE } from '../core/plan/given-plan.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { doneAs, ran, STRAVA, stravaMarks } from './activities.ts';
import { marksOf, only, onPage, planOf } from './composing.ts';

/**
 * Two pages that both show the same day, each of which must hear nothing of the other (design decision 12): random titles and figures,
 * looked for in all that is sent.
 */

/** Letters that no sentence of ours has in a row. */
const word = fc.stringMatching(/^[qxz]{6}[0-9]{3}$/);
const title = fc.tuple(
  word,
  fc.constantFrom(
    'half marathon',
    '6 x 800 m intervals',
    'Long run 28 km',
    'Easy run',
    'Deep tissue massage',
    'Dentist',
  ),
);

interface Day {
  title: string;
  secret: string;
  /** Days before or after now. */
  day: number;
  minute: number;
  minutes: number;
  done: {
    at: number;
    moving: number;
    km: number;
    ascentM: number;
    relativeEffort: number;
    rpe: number;
    tag: 'race' | 'hard' | null;
  } | null;
}

/** Minutes at which nothing of ours begins or ends. */
const odd = fc.tuple(fc.constantFrom(0, 10, 20, 30, 40, 50), fc.constantFrom(3, 7)).map(([tens, ones]) => tens + ones);
const day: fc.Arbitrary<Day> = fc.record({
  title: title.map(([, kind]) => kind),
  secret: word,
  day: fc.integer({ min: -5, max: 9 }),
  minute: odd.map((minute) => 9 * 60 + minute),
  minutes: fc.constantFrom(60, 95),
  done: fc.option(
    fc.record({
      at: odd.map((minute) => 11 * 60 + minute),
      moving: fc.integer({ min: 71_001, max: 79_999 }).map((n) => n / 1000),
      km: fc.integer({ min: 51_001, max: 59_999 }).map((n) => n / 1000),
      ascentM: fc.integer({ min: 6101, max: 6999 }),
      relativeEffort: fc.integer({ min: 3101, max: 3999 }),
      rpe: fc.constantFrom(3, 8),
      tag: fc.constantFrom('race' as const, 'hard' as const, null),
    }),
  ),
});

const KIND = /tissue|sports|loosening|relaxing/i;

/** One at least was planned, and done, and the day after it a massage is booked. */
const someDays = fc.tuple(day, day, fc.array(day, { maxLength: 4 })).map(([{ done, ...first }, next, rest]): Day[] => [
  {
    ...first,
    title: '6 x 800 m intervals',
    day: -1,
    done: done ?? { at: 663, moving: 75.517, km: 55.123, ascentM: 6203, relativeEffort: 3107, rpe: 8, tag: 'hard' },
  },
  { ...next, title: 'Deep tissue massage', day: 0, done: null },
  ...rest,
]);

function eventsOf(days: readonly Day[]): CalendarEvent[] {
  return days.map(({ title: kind, secret, day: shift, minute, minutes, done }, i) => {
    const midnight = NOW - 8 * 60 * MINUTE + shift * DAY;
    const start = midnight + minute * MINUTE;
    const more = { id: `${i}`, key: { uid: `${i}`, instance: null }, start, end: start + minutes * MINUTE };
    const planned = onPage(`${secret} ${kind}`, '2026-08-31T08:00', minutes, more);
    if (!done || shift >= 0) return planned;
    const from = midnight + done.at * MINUTE;
    const to = from + Math.ceil(done.moving) * MINUTE;
    const { km, ascentM, relativeEffort, rpe, tag } = done;
    const recorded = ran(`90${i}`, '2026-08-31T08:00', 60, {
      start: from,
      end: to,
      load: { from: 'measured', minutes: done.moving, km, ascentM, relativeEffort, rpe },
      activity: { tag, date: localDate(from, ZONE) },
    });
    const { id, nativeId, activity, load } = recorded;
    const how: DoneActivity = {
      id,
      ...STRAVA,
      nativeId,
      start: from,
      end: to,
      activity: activity as DoneActivity['activity'],
      ...(load && { load }),
    };
    // As many stand alone as were planned.
    if (i % 2 === 1) return recorded;
    return { ...planned, done: how, seenIn: [...planned.seenIn, { ...STRAVA, nativeId }] };
  });
}

/** `11:07`, as it would be written in a sentence or a time stamp. */
function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

describe('what one page hears of the other', () => {
  it('should be no title and no hour of a calendar on Strava’s', () => {
    let marked = 0;
    let close = 0;
    void fc.assert(
      fc.property(someDays, (days) => {
        const events = eventsOf(days);
        const marks = stravaMarks(events);
        const sent = JSON.stringify(marks.marks);
        marked += only('effort', marks).length;
        for (const { secret, minute } of days) {
          expect(sent).not.toContain(secret);
          expect(sent).not.toContain(clockOf(minute));
        }
        // What is booked is told by no kind: the only one is that of our own slot.
        for (const { aftermath } of only('effort', marks)) {
          expect(aftermath?.line).not.toMatch(KIND);
          if (aftermath?.severity) close++;
        }
      }),
      propertyRuns(40),
    );
    expect(marked).toBeGreaterThan(2);
    expect(close).toBeGreaterThan(9);
  });

  it('should be no figure and no hour of an activity on a calendar’s', () => {
    let marked = 0;
    void fc.assert(
      fc.property(someDays, (days) => {
        const events = eventsOf(days);
        const marks = marksOf(events, planOf(events));
        const sent = JSON.stringify(marks.marks);
        marked += only('effort', marks).length;
        for (const { done, day: shift } of days) {
          if (!done || shift >= 0) continue;
          const figures = [done.moving, done.km, done.ascentM, done.relativeEffort, clockOf(done.at)];
          expect(figures.filter((figure) => sent.includes(`${figure}`))).toEqual([]);
          expect(sent).not.toContain(STRAVA.account);
        }
        expect(only('effort', marks).every(({ aftermath }) => aftermath === undefined)).toBe(true);
      }),
      propertyRuns(40),
    );
    expect(marked).toBeGreaterThan(2);
  });

  it('should be its own times and words of what was planned and done, and the class it came to', () => {
    const planned = onPage('Easy run', '2026-08-30T18:03', 45);
    const recorded = ran('90', '2026-08-30T19:11', 150);
    const done = doneAs(recorded);
    const seenIn = [...planned.seenIn, { ...STRAVA, nativeId: done.nativeId }];
    const [mark] = only('effort', marksOf([{ ...planned, done, seenIn }]));
    expect(mark).toMatchObject({ startMinute: 18 * 60 + 3, endMinute: 18 * 60 + 48, nativeId: 'native Easy run' });
    expect(mark?.when).toBe('Sunday 30 August 18:03 – 18:48');
    expect(mark?.label).toMatch(/^Easy run: /);

    const allDay = { allDay: { from: '2026-08-30', to: '2026-08-31' } };
    const [dated] = only('effort', marksOf([{ ...planned, ...allDay, done, seenIn }]));
    expect(dated).toMatchObject({ startIso: '2026-08-30', when: 'Sunday 30 August' });
  });
});
