import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Plan } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import {
  addDays,
  DAY,
  HOUR,
  isoWithOffset,
  MINUTE,
  offsetAt,
  startOfDay,
  toInstant,
  toWall,
} from '../../../src/core/time.ts';
import { event } from './given-plan.ts';

/** Mondays of the weeks in which the clocks of a zone change, forward and back. Where they never do, two quiet ones. */
const WEEKS = [
  { zone: 'UTC', forward: '2026-03-23', back: '2026-10-19' },
  { zone: 'America/New_York', forward: '2026-03-02', back: '2026-10-26' },
  { zone: 'Europe/Berlin', forward: '2026-03-23', back: '2026-10-19' },
  { zone: 'Australia/Sydney', forward: '2026-09-28', back: '2026-03-30' },
  { zone: 'Pacific/Apia', forward: '2011-09-19', back: '2012-03-26' },
  { zone: 'Africa/Cairo', forward: '2026-04-20', back: '2026-10-26' },
  { zone: 'Asia/Kolkata', forward: '2026-03-23', back: '2026-10-19' },
];
const CHANGES = WEEKS.flatMap(({ zone, forward, back }) => [
  { zone, monday: forward },
  { zone, monday: back },
]);
const ZONES = WEEKS.map(({ zone }) => ({ zone }));
const QUIET_ZONES = ['UTC', 'Asia/Kolkata'];

/** An instant by the clock of a zone: `2026-03-29 18:00`. */
function on(zone: string, text: string): number {
  const [hours = 0, minutes = 0] = text.slice(11).split(':').map(Number);
  return toInstant(text.slice(0, 10), hours * 60 + minutes, zone);
}

function session(zone: string, title: string, start: string, minutes = 60, more: Partial<CalendarEvent> = {}) {
  const from = on(zone, start);
  return event(title, '2026-01-01T00:00', minutes, {
    id: `${title} ${start}`,
    key: { uid: `${title} ${start}`, instance: null },
    start: from,
    end: from + minutes * MINUTE,
    zone,
    ...more,
  });
}

function allDay(zone: string, title: string, from: string, to: string) {
  return session(zone, title, `${from} 00:00`, 60, {
    start: startOfDay(from, zone),
    end: startOfDay(to, zone),
    allDay: { from, to },
  });
}

/** Two weeks from a Monday at seven in the morning. */
function livedIn(
  zone: string,
  monday: string,
  events: CalendarEvent[],
  settings: PlanInput['settings'] = {},
): PlanInput {
  const now = on(zone, `${monday} 07:00`);
  const seen = { source: 'file', account: 'calendar.ics', calendars: 'visible', required: true } as const;
  return {
    events,
    coverage: [{ ...seen, from: now - 90 * DAY, to: now + 90 * DAY, asOf: now }],
    decisions: [],
    bookings: [],
    checkIns: [],
    settings,
    previous: null,
    now,
    zone,
    weeks: 2,
  };
}

function offers(made: Plan) {
  return made.slots.flatMap((slot) => [slot, ...slot.alternatives]);
}

/** A week of training with visits every five days about. */
function trainedIn(zone: string, monday: string): PlanInput {
  const events = [0, 7].flatMap((week) => [
    session(zone, 'Intervals 6x800m', `${addDays(monday, week + 1)} 18:00`),
    session(zone, 'Long run', `${addDays(monday, week + 6)} 09:00`, 120),
    session(zone, 'Team meeting', `${addDays(monday, week + 4)} 09:00`, 480),
  ]);
  return livedIn(zone, monday, events, { cadence: { wish: 5 }, hours: { from: 1020, to: 1260 } });
}

it.each(WEEKS)('the weeks of $zone should be those in which its clocks change', ({ zone, forward, back }) => {
  const change = (monday: string) =>
    offsetAt(on(zone, `${addDays(monday, 7)} 12:00`), zone) - offsetAt(on(zone, `${monday} 12:00`), zone);
  expect([change(forward), change(back)]).toEqual(QUIET_ZONES.includes(zone) ? [0, 0] : [60, -60]);
});

describe.each(CHANGES)('in $zone in the week of $monday', ({ zone, monday }) => {
  const input = trainedIn(zone, monday);
  const made = plan(input);

  it('should offer hours that lie inside the wished ones by the clock', () => {
    expect(made.slots.length).toBeGreaterThan(1);
    for (const { start, end } of offers(made)) {
      const [first, last] = [toWall(start, zone), toWall(end, zone)];
      expect(first.date).toBe(last.date);
      expect(first.minute >= 1020 && last.minute <= 1260).toBe(true);
    }
  });

  it('should measure gaps in exact hours', () => {
    const starts = new Map(made.efforts.map(({ id, start, end }) => [id, { start, end }]));
    const verdicts = offers(made).flatMap((offer) => offer.judgement.verdicts.map((verdict) => ({ offer, verdict })));
    const measured = verdicts.filter(({ verdict }) => verdict.hours !== null && starts.has(verdict.events[0] ?? ''));
    expect(measured.length).toBeGreaterThan(0);
    for (const { offer, verdict } of measured) {
      const effort = starts.get(verdict.events[0] ?? '');
      const gap =
        verdict.hours?.side === 'before' ? (effort?.start ?? 0) - offer.end : offer.start - (effort?.end ?? 0);
      expect(verdict.hours?.gap).toBe(gap / HOUR);
    }
  });

  it('should ask for regular visits at the same time of day on both sides of the change', () => {
    const last = session(zone, 'Sports massage', `${addDays(monday, -3)} 18:10`);
    const { slots } = plan(livedIn(zone, monday, [last], { cadence: { wish: 6 }, hours: { from: 480, to: 1260 } }));
    expect(slots.map(({ start }) => isoWithOffset(start, zone).slice(11, 16))).toEqual(
      ['18:10', '18:10', '18:10'].slice(0, slots.length),
    );
    expect(slots.length).toBeGreaterThanOrEqual(2);
  });

  it('should take the hours of a whole day by its own length', () => {
    const settings = { hours: { from: 0, to: 1440 }, travelMin: 0, cadence: { wish: 3 }, minNoticeH: 0 };
    for (const { start, end } of offers(plan(livedIn(zone, monday, [], settings)))) {
      const { date } = toWall(start, zone);
      expect(start >= startOfDay(date, zone) && end <= startOfDay(addDays(date, 1), zone)).toBe(true);
    }
  });

  it('should take days away by the date she lives in', () => {
    const away = { from: addDays(monday, 2), to: addDays(monday, 6) };
    const settings = { away: [away], cadence: { wish: 3 }, hours: { from: 0, to: 1440 }, travelMin: 0 };
    const dates = offers(plan(livedIn(zone, monday, [], settings))).map(({ start }) => toWall(start, zone).date);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => away.from <= date && date <= away.to)).toEqual([]);
  });
});

describe.each(ZONES)('a race while living in $zone', ({ zone }) => {
  it('that lasts all day should start at eight by her clock', () => {
    const race = allDay(zone, 'Lakeside Marathon', '2026-06-14', '2026-06-15');
    const [effort] = plan(livedIn(zone, '2026-06-01', [race])).efforts;
    expect(isoWithOffset(effort?.start ?? 0, zone).slice(0, 16)).toBe('2026-06-14T08:00');
  });

  it('abroad should be reckoned with by its own instant, and visits by her clock', () => {
    const race = session('Asia/Tokyo', 'A race: Tokyo Marathon', '2026-06-14 09:00', 255);
    const made = plan(livedIn(zone, '2026-06-01', [race], { hours: { from: 480, to: 1200 } }));
    const before = made.slots.find(({ need }) => need.type === 'pre');
    expect(before?.need.window.to).toBe(race.start);
    // Ideal for firm work: 96 hours before.
    expect(Math.abs((race.start - (before?.end ?? 0)) / HOUR - 96)).toBeLessThanOrEqual(12);
    const clock = toWall(before?.start ?? 0, zone).minute;
    expect(clock >= 480 && clock <= 1140).toBe(true);
  });

  it('should have a leap day like any other', () => {
    const settings = { days: [2], cadence: { wish: 10 } };
    const [slot] = plan(livedIn(zone, '2028-02-28', [], settings)).slots;
    expect(isoWithOffset(slot?.start ?? 0, zone).slice(0, 10)).toBe('2028-02-29');
  });
});

describe('the day that Apia skipped', () => {
  const zone = 'Pacific/Apia';

  it('should hold no visit, nor upset those around it', () => {
    const made = plan(
      livedIn(zone, '2011-12-26', [], { cadence: { wish: 3 }, hours: { from: 0, to: 1440 }, travelMin: 0 }),
    );
    const dates = offers(made).map(({ start }) => isoWithOffset(start, zone).slice(0, 10));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).not.toContain('2011-12-30');
    for (const { start, end } of offers(made)) expect(toWall(start, zone).date).toBe(toWall(end - 1, zone).date);
  });

  it('should not count as a day between two visits', () => {
    const visits = [
      session(zone, 'Deep tissue massage', '2011-12-28 12:00'),
      session(zone, 'Deep tissue massage', '2011-12-31 12:00'),
    ];
    const [, second] = plan(livedIn(zone, '2011-12-26', visits)).massages;
    expect(second?.judgement.verdicts.find(({ rule }) => rule === 'deep-spacing')?.hours?.gap).toBe(47);
  });
});
