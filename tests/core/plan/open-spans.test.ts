import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../src/core/model.ts';
import { APART } from '../../../src/core/plan/open-spans.ts';
import { GRID } from '../../../src/core/plan/option-spans.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { type Provider, providers } from '../../../src/core/plan/providers.ts';
import { visitFit } from '../../../src/core/plan/visit-fit.ts';
import { MINUTE, toWall } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { at, booking, covers, days, event, given, local, NOW } from './given-plan.ts';
import { openStarts } from './open-starts.ts';
import { richLives } from './random-life.ts';

/** Starts for an hour on Wednesday 2 September, every five minutes, with 20 minutes' way unless said. */
function starts(events: CalendarEvent[], more: Partial<PlanInput> = {}, day = '2026-09-02', minutes = 60): string[] {
  const window = { from: at(`${day}T00:00`), to: at(`${day}T23:59`) };
  return openStarts(startPlanning(given(events, more)), window, minutes).map((start) => local(start).slice(11));
}

/** First and last, for days with one free stretch. */
function ends(list: string[]): string {
  return list.length === 0 ? 'none' : `${list[0]} to ${list.at(-1)}`;
}

describe('hours and days', () => {
  it.each<[string, PlanInput['settings'], string]>([
    ['the usual hours', {}, '08:00 to 19:00'],
    ['own hours', { hours: { from: 1020, to: 1260 } }, '17:00 to 20:00'],
    ['own hours off the grid', { hours: { from: 1025, to: 1260 } }, '17:05 to 20:00'],
    [
      'hours of that weekday',
      { hours: { from: 1020, to: 1260 }, hoursByDay: { '3': { from: 600, to: 720 } } },
      '10:00 to 11:00',
    ],
    ['a weekday without hours', { hoursByDay: { '3': null } }, 'none'],
    ['a weekday that is wished', { days: [3] }, '08:00 to 19:00'],
    ['a weekday that is not', { days: [1, 2, 4] }, 'none'],
    ['a quiet week', { quiet: [{ from: '2026-08-31', to: '2026-09-06' }] }, 'none'],
    ['the last day away', { away: [{ from: '2026-08-25', to: '2026-09-02' }] }, 'none'],
    ['the day after coming home', { away: [{ from: '2026-08-25', to: '2026-09-01' }] }, '08:00 to 19:00'],
    ['hours in which somebody minds the children', { childcare: [{ day: 3, from: 540, to: 720 }] }, '09:30 to 10:40'],
    ['childcare on another day', { childcare: [{ day: 4, from: 540, to: 720 }] }, 'none'],
  ])('should keep to %s', (_, settings, expected) => {
    expect(ends(starts([], { settings }))).toBe(expected);
  });
});

describe('notice', () => {
  it.each<[string, PlanInput['settings'], string]>([
    ['three hours by itself', {}, '11:00 to 19:00'],
    ['as much as is wished', { minNoticeH: 8 }, '16:00 to 19:00'],
    ['a day, and today is over', { minNoticeH: 24 }, 'none'],
    ['the way there at the least', { minNoticeH: 0, travelMin: 35 }, '08:45 to 19:00'],
  ])('should be %s', (_, settings, expected) => {
    expect(ends(starts([], { settings }, '2026-08-31'))).toBe(expected);
  });
});

describe('the door-to-door block', () => {
  const meeting = event('Team meeting', '2026-09-02T08:00', 180);

  it.each<[string, CalendarEvent[], PlanInput['settings'], string]>([
    ['leaves the way there and ten minutes after a meeting', [meeting], {}, '11:30 to 19:00'],
    ['leaves more where the way is longer', [meeting], { travelMin: 50 }, '12:00 to 19:00'],
    ['leaves ten minutes where there is no way', [meeting], { travelMin: 0 }, '11:10 to 19:00'],
    ['leaves the way back before one', [event('Dinner', '2026-09-02T18:00', 120)], {}, '08:00 to 16:40'],
    ['keeps clear of rolling', [event('Foam rolling', '2026-09-02T12:00', 420)], {}, '08:00 to 10:40'],
  ])('%s', (_, events, settings, expected) => {
    expect(ends(starts(events, { settings }))).toBe(expected);
  });

  it('should keep clear of a workout on both sides', () => {
    const settings = { hours: { from: 900, to: 1200 } };
    const open = starts([event('Intervals 6x800m', '2026-09-02T17:00')], { settings });
    expect([
      open[0],
      open.filter((start) => start < '17').at(-1),
      open.find((start) => start > '17'),
      open.at(-1),
    ]).toEqual(['15:00', '15:40', '18:30', '19:00']);
  });

  it('should refuse 90 minutes in a free two hours, and take 60', () => {
    const around = [event('Work', '2026-09-02T07:00', 540), event('Dinner', '2026-09-02T18:00', 240)];
    expect(starts(around, {}, '2026-09-02', 90)).toEqual([]);
    expect(starts(around, {}, '2026-09-02', 60)).toEqual(['16:30', '16:35', '16:40']);
  });
});

describe('what takes time', () => {
  const all = '08:00 to 19:00';
  it.each<[string, CalendarEvent, string]>([
    ['a transparent event does not', event('Office day', '2026-09-02T08:00', 720, { busy: 'free' }), all],
    ['a declined one does not', event('Party', '2026-09-02T08:00', 720, { status: 'declined', busy: 'free' }), all],
    ['a cancelled one does not', event('Course', '2026-09-02T08:00', 720, { status: 'cancelled', busy: 'free' }), all],
    ['a tentative one does', event('Course', '2026-09-02T08:00', 720, { status: 'tentative' }), 'none'],
    ['a birthday on a page does not', days('Birthday', '2026-09-02', '2026-09-03', { source: 'google-calendar' }), all],
    [
      'being away does, on a page as well',
      days('Out of office', '2026-09-01', '2026-09-05', { source: 'google-calendar' }),
      'none',
    ],
    ['an all-day event a file calls busy does', days('Conference', '2026-09-02', '2026-09-03'), 'none'],
    ['one a file calls free does not', days('Anniversary', '2026-09-02', '2026-09-03', { busy: 'free' }), all],
    ['an all-day workout takes its hour', days('Tempo run', '2026-09-02', '2026-09-03'), '08:00 to 16:40'],
  ])('%s', (_, one, expected) => {
    const open = starts([one]);
    expect(ends(one.title === 'Tempo run' ? open.filter((start) => start < '18') : open)).toBe(expected);
  });
});

describe('coverage', () => {
  it.each([
    ['nothing known of the day', covers('2026-09-03T00:00', '2026-09-30T00:00'), 'none'],
    ['only the afternoon known', covers('2026-09-02T13:00', '2026-09-30T00:00'), '13:30 to 19:00'],
    ['known until the evening', covers('2026-08-31T00:00', '2026-09-02T18:00'), '08:00 to 16:40'],
  ])('with %s should leave %s', (_, coverage, expected) => {
    expect(ends(starts([], { coverage: [coverage] }))).toBe(expected);
  });

  it('should be joined where one source’s weeks touch', () => {
    const coverage = [covers('2026-08-31T00:00', '2026-09-02T12:00'), covers('2026-09-02T12:00', '2026-09-30T00:00')];
    expect(ends(starts([], { coverage }))).toBe('08:00 to 19:00');
  });
});

describe('an Add whose editor is open', () => {
  const taken = 'none';
  it.each<[string, Parameters<typeof booking>[1], string]>([
    ['holds its hour, and two days around it', {}, taken],
    ['holds it for 29 minutes', { state: 'editor', changedAt: NOW - 29 * MINUTE }, taken],
    ['gives it back after 30', { state: 'editor', changedAt: NOW - 30 * MINUTE }, '08:00 to 19:00'],
    ['holds it for good once saved', { state: 'saved', changedAt: NOW - 600 * MINUTE }, taken],
    ['gives it back when the editor was left', { state: 'left' }, '08:00 to 19:00'],
    ['gives it back when undone', { state: 'undone' }, '08:00 to 19:00'],
  ])('%s', (_, more, expected) => {
    const hold = booking('2026-09-02T08:00', { ...more, end: at('2026-09-02T11:00') });
    expect(ends(starts([], { bookings: [hold] }))).toBe(expected);
  });
});

describe('the night of a clock change', () => {
  const settings = { hours: { from: 0, to: 300 }, travelMin: 0 };
  const night = (day: string) => {
    const window = { from: at(`${day}T00:00`), to: at(`${day}T06:00`) };
    return openStarts(startPlanning(given([], { settings, weeks: 52 })), window, 60);
  };

  it('should offer no hour that is skipped, and each once', () => {
    const open = night('2027-03-28');
    expect(
      open.map((start) => toWall(start, 'Europe/Berlin').minute).filter((minute) => minute >= 120 && minute < 180),
    ).toEqual([]);
    expect([...new Set(open)].sort((a, b) => a - b)).toEqual(open);
    expect(local(open.at(-1) ?? 0)).toBe('2027-03-28T04:00');
  });

  it('should stay inside the hours when an hour comes twice', () => {
    const open = night('2026-10-25');
    expect(open).toHaveLength(61);
    expect(local(open.at(-1) ?? 0)).toBe('2026-10-25T04:00');
  });
});

describe('the distance from other visits', () => {
  it.each([
    ['48 hours before', '2026-09-04T12:00', '08:00 to 11:00'],
    ['48 hours after', '2026-08-31T12:00', '13:00 to 19:00'],
  ])('should be %s one', (_, start, expected) => {
    expect(ends(starts([event('Swedish massage', start)]))).toBe(expected);
  });

  it('should not be kept from rolling', () => {
    expect(ends(starts([event('Foam rolling', '2026-09-02T06:00', 15)]))).toBe('08:00 to 19:00');
  });
});

describe('a therapist', () => {
  const by = (more: object) => ({ settings: { therapists: [{ id: 't', name: 'T', ...more }] } });
  it.each<[string, object, string]>([
    ['has hours of their own', { hours: [{ day: 3, from: 600, to: 780 }] }, '10:00 to 12:00'],
    ['has none that day', { hours: [{ day: 4, from: 600, to: 780 }] }, 'none'],
    [
      'may have several a day',
      {
        hours: [
          { day: 3, from: 600, to: 660 },
          { day: 3, from: 1000, to: 1080 },
        ],
      },
      '10:00 to 17:00',
    ],
    ['may live far away', { travelMin: 120 }, '11:10 to 15:00'],
    ['who is new takes a quarter of an hour longer', { tried: false }, '09:30 to 16:25'],
  ])('%s', (_, more, expected) => {
    const around = [event('Work', '2026-09-02T07:00', 120), event('Dinner', '2026-09-02T18:00', 240)];
    expect(ends(starts('hours' in more ? [] : around, by(more)))).toBe(expected);
  });
});

describe('all hours at once', () => {
  it('should be those that fit one by one, two days from other visits', () => {
    const asked = fc.tuple(richLives, fc.constantFrom(30, 60, 95), fc.nat({ max: 1 }));
    fc.assert(
      fc.property(asked, ([life, minutes, who]) => {
        const planning = startPlanning(life);
        const list = providers(life.settings);
        const provider = list[who % list.length] as Provider;
        const { from, to } = planning.horizon;
        const misfitAt = visitFit(planning, planning.horizon, {}, provider);
        const visits = planning.massages.filter(({ depth }) => depth !== 'X');
        const fit: string[] = [];
        for (let start = Math.ceil(from / GRID) * GRID; start + minutes * MINUTE <= to; start += GRID) {
          const end = start + minutes * MINUTE;
          const isNear = visits.some((visit) => visit.end + APART > start && end + APART > visit.start);
          if (misfitAt({ from: start, to: end }) === null && !isNear) fit.push(local(start));
        }
        expect(openStarts(planning, planning.horizon, minutes, provider).map(local)).toEqual(fit);
      }),
      propertyRuns(60),
    );
  });
});
