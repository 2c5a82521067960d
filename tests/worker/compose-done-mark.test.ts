import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/core/model.ts';
import { addDays } from '../../src/core/time.ts';
import { doneAs, race, ran, STRAVA, stravaMarks, workout } from './activities.ts';
import { only, onPage } from './composing.ts';

/** One effort on the page that shows it as done, on Monday 31 August 2026 at 08:00 in Berlin. */

const daysAgo = (days: number, time = '17:00') => `${addDays('2026-08-31', -days)}T${time}`;
const markOf = (...events: CalendarEvent[]) => only('effort', stravaMarks(events))[0];
const sizeOf = (marks: unknown) => new TextEncoder().encode(JSON.stringify(marks)).length;

describe('how much is told of an effort', () => {
  const half = (start: string) => race('1', start, 100, 'half');

  it('should be all of it while legs feel it', () => {
    const mark = markOf(half(daysAgo(1)));
    expect(mark).toMatchObject({ label: 'Half marathon, legs need about 72 hours', what: 'Half marathon · very hard' });
    expect(mark?.reasons).toHaveLength(3);
    expect(mark?.aftermath?.timeline).toBeDefined();
  });

  it('should be no more than its class once its days are over, and still what she can say of it', () => {
    const mark = markOf(half(daysAgo(9)));
    expect(mark).toMatchObject({ label: 'Half marathon', reasons: [], when: 'Saturday 22 August 17:00 – 18:40' });
    expect(mark?.aftermath).toEqual({ line: 'Very hard', slot: expect.anything() });
    expect(mark?.why).not.toEqual([]);
    expect(mark?.sayings).not.toEqual([]);
  });

  it('should be its day and its class after a month', () => {
    const [newest, old] = only('effort', stravaMarks([half(daysAgo(31)), workout('2', daysAgo(1))]));
    expect(newest?.nativeId).toBe('2');
    expect(old).toEqual({
      role: 'effort',
      nativeId: '1',
      kind: 'race',
      load: 'E4',
      startIso: '2026-07-31',
      endIso: '2026-08-01',
      date: '2026-07-31',
      startMinute: 0,
      endMinute: 1440,
      label: 'Half marathon',
      when: 'Friday 31 July',
      what: 'Half marathon · very hard',
      why: [],
      reasons: [],
      sayings: [],
      aftermath: { line: 'Very hard' },
    });
  });

  it('should be little of four hundred days, and nothing of the oldest', () => {
    const kinds = [
      (id: string, start: string) => workout(id, start),
      (id: string, start: string) => ran(id, start, 130),
      (id: string, start: string) => race(id, start, 100, 'half'),
      (id: string, start: string) => ran(id, start, 40),
    ];
    const events = Array.from({ length: 400 }, (_, day) =>
      (kinds[day % 4] as (typeof kinds)[number])(String(17_500_000_000 + day), daysAgo(day + 1)),
    );
    const marks = stravaMarks(events);
    expect(sizeOf(marks)).toBeLessThan(60_000);
    const shown = only('effort', marks);
    expect(shown).toHaveLength(140);
    const dates = shown.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates[0]).toBe('2026-08-30');
  });
});

describe('the date of an effort', () => {
  /** On the morning of the 30th in Tokyo it is the evening before at home. */
  const tokyo = ran('77', '2026-08-29T23:00', 210, { activity: { tag: 'race', date: '2026-08-30' } });

  it('should be that of the place, in whose cell the page has it', () => {
    expect(markOf(tokyo)).toMatchObject({
      date: '2026-08-30',
      startIso: '2026-08-30',
      endIso: '2026-08-31',
      when: 'Sunday 30 August',
    });
  });

  it('should be that of the place too where a calendar had planned it', () => {
    const done = doneAs(tokyo);
    const planned = onPage('Marathon', '2026-08-29T00:00', 1440, {
      allDay: { from: '2026-08-29', to: '2026-08-30' },
      done,
    });
    const mark = markOf({ ...planned, seenIn: [...planned.seenIn, { ...STRAVA, nativeId: done.nativeId }] });
    expect(mark).toMatchObject({ date: '2026-08-30', startIso: '2026-08-30' });
  });

  it('should keep its hours where the date is that of home', () => {
    expect(markOf(workout('1', '2026-08-30T18:00'))).toMatchObject({
      date: '2026-08-30',
      startIso: '2026-08-30T18:00:00+02:00',
    });
  });
});
