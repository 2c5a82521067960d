import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  DAY,
  dateOf,
  dayNumber,
  HOUR,
  isDate,
  isoWithOffset,
  isZone,
  MINUTE,
  mondayOf,
  offsetAt,
  startOfDay,
  toInstant,
  toWall,
  weekday,
} from '../../src/core/time.ts';
import { propertyRuns } from './property-runs.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Africa/Cairo',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Asia/Beirut',
  'America/St_Johns',
];

/** The offset by another road: what the wall clock of Intl shows, read as if it were UTC. */
function offsetByIntl(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return (shown - Math.floor(at / 1000) * 1000) / MINUTE;
}

describe('toInstant', () => {
  it.each([
    ['a plain summer evening', 'Europe/Berlin', '2026-07-01', 18 * 60, '2026-07-01T16:00:00Z'],
    ['a time in the spring gap moves forward by the gap', 'Europe/Berlin', '2026-03-29', 150, '2026-03-29T01:30:00Z'],
    ['the first of two autumn times', 'Europe/Berlin', '2026-10-25', 150, '2026-10-25T00:30:00Z'],
    ['just after the autumn change', 'Europe/Berlin', '2026-10-25', 180, '2026-10-25T02:00:00Z'],
    ['the gap west of Greenwich', 'America/New_York', '2026-03-08', 150, '2026-03-08T07:30:00Z'],
    ['the fold west of Greenwich', 'America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00Z'],
    ['the gap of the southern spring', 'Australia/Sydney', '2026-10-04', 150, '2026-10-03T16:30:00Z'],
    ['the fold of the southern autumn', 'Australia/Sydney', '2026-04-05', 150, '2026-04-04T15:30:00Z'],
    ['a midnight that Cairo skips', 'Africa/Cairo', '2026-04-24', 0, '2026-04-23T22:00:00Z'],
    ['half past a midnight that Cairo skips', 'Africa/Cairo', '2026-04-24', 30, '2026-04-23T22:30:00Z'],
    ['the hour before midnight that Cairo has twice', 'Africa/Cairo', '2026-10-29', 23 * 60, '2026-10-29T20:00:00Z'],
    ['a midnight that Santiago skips', 'America/Santiago', '2026-09-06', 0, '2026-09-06T04:00:00Z'],
    ['a midnight that Beirut skips', 'Asia/Beirut', '2026-03-29', 0, '2026-03-28T22:00:00Z'],
    ['noon of the day Apia never had, a day on', 'Pacific/Apia', '2011-12-30', 720, '2011-12-30T22:00:00Z'],
    ['the last evening before Apia jumped', 'Pacific/Apia', '2011-12-29', 23 * 60, '2011-12-30T09:00:00Z'],
    ['the first morning after Apia jumped', 'Pacific/Apia', '2011-12-31', 60, '2011-12-30T11:00:00Z'],
    ['the half-hour gap of Lord Howe', 'Australia/Lord_Howe', '2026-10-04', 135, '2026-10-03T15:45:00Z'],
    ['the half-hour fold of Lord Howe', 'Australia/Lord_Howe', '2026-04-05', 105, '2026-04-04T14:45:00Z'],
    ['a quarter-hour offset', 'Asia/Kathmandu', '2026-05-01', 6 * 60, '2026-05-01T00:15:00Z'],
    ['24:00, the next midnight', 'Europe/Berlin', '2026-07-01', 1440, '2026-07-01T22:00:00Z'],
    ['a leap day', 'America/New_York', '2028-02-29', 12 * 60, '2028-02-29T17:00:00Z'],
  ])('should place %s', (_, zone, date, minute, expected) => {
    expect(new Date(toInstant(date, minute, zone)).toISOString()).toBe(expected.replace('Z', '.000Z'));
  });

  it('should undo toWall at every instant, the second pass of a fold excepted', () => {
    const instant = fc.integer({ min: Date.UTC(2005, 0, 1) / MINUTE, max: Date.UTC(2036, 0, 1) / MINUTE });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, minutes) => {
        const at = minutes * MINUTE;
        const wall = toWall(at, zone);
        const back = toInstant(wall.date, wall.minute, zone);
        // In a fold the first of the two is meant; it shows the same wall time.
        if (back !== at) {
          expect(back).toBeLessThan(at);
          expect(at - back).toBeLessThanOrEqual(2 * HOUR);
          expect(toWall(back, zone)).toEqual(wall);
        }
      }),
      propertyRuns(1000),
    );
  });

  it('should give back the wall time it was given, unless the zone skips it', () => {
    const day = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2036-01-01') });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, fc.nat({ max: 1439 }), (zone, number, minute) => {
        const wall = toWall(toInstant(dateOf(number), minute, zone), zone);
        const moved = (dayNumber(wall.date) - number) * 1440 + wall.minute - minute;
        expect(moved === 0 || moved === 30 || moved === 60 || moved === 1440).toBe(true);
      }),
      propertyRuns(1000),
    );
  });
});

describe('startOfDay', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', 0],
    ['Africa/Cairo', '2026-04-24', 60],
    ['America/Santiago', '2026-09-06', 60],
    ['Asia/Beirut', '2026-03-29', 60],
  ])('should be the first minute %s has on %s', (zone, date, minute) => {
    const start = startOfDay(date, zone);
    expect(toWall(start, zone)).toEqual({ date, minute });
    expect(toWall(start - 1, zone).date).toBe(addDays(date, -1));
  });

  it.each([
    ['a spring day of 23 hours', 'Europe/Berlin', '2026-03-29', 23],
    ['an autumn day of 25 hours', 'Europe/Berlin', '2026-10-25', 25],
    ['a day half an hour short', 'Australia/Lord_Howe', '2026-10-04', 23.5],
    ['no hours on the day Apia skipped', 'Pacific/Apia', '2011-12-30', 0],
  ])('should leave %s', (_, zone, date, hours) => {
    expect((startOfDay(addDays(date, 1), zone) - startOfDay(date, zone)) / HOUR).toBe(hours);
  });
});

describe('offsetAt', () => {
  it('should agree with Intl at any minute, asked in any order', () => {
    const instant = fc.integer({ min: Date.UTC(2005, 0, 1) / MINUTE, max: Date.UTC(2036, 0, 1) / MINUTE });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, minutes) => {
        expect(offsetAt(minutes * MINUTE, zone)).toBe(offsetByIntl(minutes * MINUTE, zone));
      }),
      propertyRuns(500),
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-11-01T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    // One minute past the half hour: a change no half hour begins with.
    ['Antarctica/Casey', '2020-10-03T16:01:00Z'],
  ])('should change in %s at %s and not a second sooner', (zone, change) => {
    const at = Date.parse(change);
    for (const near of [at - 31 * MINUTE, at - 1000, at, at + 1000, at + 31 * MINUTE]) {
      expect(offsetAt(near, zone)).toBe(offsetByIntl(near, zone));
    }
    expect(offsetAt(at - 1000, zone)).not.toBe(offsetAt(at, zone));
  });
});

describe('dates', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('should know %s', (date) => {
    expect(isDate(date)).toBe(true);
    expect(dateOf(dayNumber(date))).toBe(date);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-001',
    '',
    'soon',
  ])('should refuse "%s"', (date) => {
    expect(isDate(date)).toBe(false);
    expect(() => dayNumber(date)).toThrow('not a date');
  });

  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('should count %s and %i days as %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('should know the days of the week, before 1970 too', () => {
    expect(['2026-10-11', '2026-10-12', '1969-12-31'].map(weekday)).toEqual([0, 1, 3]);
    expect(['2026-10-11', '2026-10-12', '2026-10-18'].map(mondayOf)).toEqual([
      '2026-10-05',
      '2026-10-12',
      '2026-10-12',
    ]);
  });
});

describe('isoWithOffset', () => {
  it.each([
    ['Europe/Berlin', '2026-10-12T18:00:00+02:00'],
    ['America/St_Johns', '2026-01-12T18:00:00-03:30'],
    ['Asia/Kathmandu', '2026-10-12T18:00:00+05:45'],
    ['UTC', '2026-10-12T18:00:00+00:00'],
  ])('should write an instant in %s so that it reads back', (zone, text) => {
    expect(isoWithOffset(Date.parse(text), zone)).toBe(text);
  });
});

describe('isZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['Asia/Kathmandu', true],
    ['UTC', true],
    ['Mars/Olympus', false],
    ['', false],
    ['x'.repeat(200), false],
  ])('should say of "%s": %s', (zone, known) => {
    expect(isZone(zone)).toBe(known);
  });
});

it('should not notice the machine’s own zone', () => {
  expect(toWall(Date.UTC(2026, 9, 12, 16), 'Europe/Berlin')).toEqual({ date: '2026-10-12', minute: 18 * 60 });
  expect(dateOf(0)).toBe('1970-01-01');
  expect(DAY).toBe(24 * HOUR);
});
