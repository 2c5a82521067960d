import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import type { Shelf } from '../../../src/core/agenda/shelf.ts';
import type { ReadEvent, Reading } from '../../../src/core/model.ts';
import { allDay, reading, timed, week } from './given-reading.ts';

const NEXT_WEEK = week('2026-10-19', '2026-10-26');

/** `['2026-10-13', '18:00']` to another such moment. */
type Moment = [date: string, clock: string];

function lasting([date, clock]: Moment, [endDate, endClock]: Moment, clipped?: ReadEvent['clipped']): ReadEvent {
  const minute = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return timed('run', date, 0, 0, {
    when: {
      type: 'wall',
      start: { date, minute: minute(clock) },
      end: { date: endDate, minute: minute(endClock) },
    },
    ...(clipped ? { clipped } : {}),
  });
}

function heldAfter(...readings: Reading[]): ReadEvent {
  const shelf = readings.reduce<Shelf | null>(applyReading, null);
  const [event] = shelf?.events ?? [];
  if (!event || shelf?.events.length !== 1) throw new Error('not one event');
  return event;
}

/** Month, schedule, search: what they show, and no word on its days. */
const listed = (readAt: number, event: ReadEvent) => reading(readAt, [event], { seen: [] });
const day = '2026-10-13';
const exact = lasting([day, '18:00'], [day, '19:30']);
const startAlone = (date: string, clock: string, end: string) => lasting([date, clock], [date, end], { end: true });

describe('given an event whose times a week has shown', () => {
  it('when a month shows only its start, then it keeps its end', () => {
    expect(heldAfter(reading(10, [exact]), listed(20, startAlone(day, '18:00', '18:30')))).toEqual({
      ...exact,
      asOf: 20,
    });
  });

  it('when it is shorter than what a month takes as known, then it keeps its end', () => {
    const quarter = lasting([day, '18:00'], [day, '18:15']);
    expect(heldAfter(reading(10, [quarter]), listed(20, startAlone(day, '18:00', '18:30'))).when).toEqual(quarter.when);
  });

  it('when a month shows it late in the evening, then its end after midnight stays', () => {
    const night = lasting([day, '23:45'], ['2026-10-14', '00:20']);
    expect(heldAfter(reading(10, [night]), listed(20, startAlone(day, '23:45', '24:00'))).when).toEqual(night.when);
  });

  it('when a month shows it twice, then it still keeps its end', () => {
    const month = startAlone(day, '18:00', '18:30');
    expect(heldAfter(reading(10, [exact]), listed(20, month), listed(30, month)).when).toEqual(exact.when);
  });

  it('when a month shows another start, then it has been moved, and keeps its length', () => {
    const moved = heldAfter(reading(10, [exact]), listed(20, startAlone(day, '20:00', '20:30')));
    expect(moved).toMatchObject({ when: lasting([day, '20:00'], [day, '21:30']).when, clipped: { end: true } });
    const late = heldAfter(reading(10, [exact]), listed(20, startAlone('2026-10-31', '23:00', '23:30')));
    expect(late.when).toEqual(lasting(['2026-10-31', '23:00'], ['2026-11-01', '00:30']).when);
  });

  it('when a schedule shows both times, then those count', () => {
    const shorter = lasting([day, '18:00'], [day, '18:40']);
    expect(heldAfter(reading(10, [exact]), listed(20, shorter)).when).toEqual(shorter.when);
  });

  it('when its title is changed in a month, then only that is', () => {
    const renamed = { ...startAlone(day, '18:00', '18:30'), title: 'Hills' };
    expect(heldAfter(reading(10, [exact]), listed(20, renamed))).toMatchObject({ title: 'Hills', when: exact.when });
  });

  it('when a month shows it as a whole day, then it is one', () => {
    const whole = allDay('run', day, '2026-10-14', { clipped: { end: true } });
    expect(heldAfter(reading(10, [exact]), listed(20, whole)).when).toEqual(whole.when);
  });
});

describe('given an event that only a month has shown', () => {
  const month = listed(10, startAlone(day, '18:00', '18:30'));

  it('when a week shows it, then its times count', () => {
    expect(heldAfter(month, reading(20, [exact]))).toEqual({ ...exact, asOf: 20 });
  });

  it('when another month shows it, then its end is still a guess', () => {
    expect(heldAfter(month, listed(20, startAlone(day, '18:00', '18:30'))).clipped).toEqual({ end: true });
  });
});

describe('given a night event that a week has cut at its last midnight', () => {
  const [sunday, monday] = ['2026-10-18', '2026-10-19'];
  const cut = lasting([sunday, '22:00'], [monday, '00:00'], { end: true });
  const rest = (end: string) => lasting([monday, '00:00'], [monday, end], { start: true });
  const whole = lasting([sunday, '22:00'], [monday, '02:00']);

  it('when the next week shows the rest, then it is whole', () => {
    const joined = heldAfter(reading(10, [cut]), reading(20, [rest('02:00')], { seen: [NEXT_WEEK] }));
    expect(joined).toEqual({ ...whole, asOf: 20 });
  });

  it('when its week is read again, then its end after midnight stays', () => {
    const joined = heldAfter(
      reading(10, [cut]),
      reading(20, [rest('02:00')], { seen: [NEXT_WEEK] }),
      reading(30, [{ ...cut }]),
    );
    expect(joined.when).toEqual(whole.when);
  });

  it('when it was known to end before midnight, then it has become longer', () => {
    expect(heldAfter(reading(10, [lasting([sunday, '22:00'], [sunday, '23:00'])]), reading(20, [cut])).when).toEqual(
      cut.when,
    );
  });

  it('when it begins at another hour now, then nothing of the old one stays', () => {
    const moved = lasting([sunday, '20:00'], [monday, '00:00'], { end: true });
    expect(heldAfter(reading(10, [whole]), reading(20, [moved])).when).toEqual(moved.when);
  });

  it('when an event of another day is moved across the weekend, then its old start is gone', () => {
    const friday = lasting(['2026-10-16', '10:00'], ['2026-10-16', '11:00']);
    const joined = heldAfter(reading(10, [friday]), reading(20, [rest('01:00')], { seen: [NEXT_WEEK] }));
    expect(joined).toEqual({ ...rest('01:00'), asOf: 20 });
  });
});

describe('given whole days that a week has shown', () => {
  const camp = (from: string, to: string, clipped?: ReadEvent['clipped']) =>
    allDay('run', from, to, clipped ? { clipped } : {});

  it('when another week shows a piece of days elsewhere, then they have been moved', () => {
    const moved = camp('2026-10-22', '2026-10-26', { end: true });
    const joined = heldAfter(
      reading(10, [camp('2026-10-13', '2026-10-28')]),
      reading(20, [moved], { seen: [NEXT_WEEK] }),
    );
    expect(joined.when).toEqual(moved.when);
  });

  it('when a list names them once, then their end stays', () => {
    const known = camp('2026-10-13', '2026-10-16');
    const named = camp('2026-10-13', '2026-10-14', { end: true });
    expect(heldAfter(reading(10, [known]), listed(20, named))).toEqual({ ...known, asOf: 20 });
  });
});

describe('given an event that has been deleted', () => {
  const week10 = reading(10, [exact]);

  it('when a month shows it no more, then it stays until a week speaks for its day', () => {
    const other = lasting(['2026-11-15', '09:00'], ['2026-11-15', '12:00']);
    const month = reading(20, [{ ...other, key: { uid: 'race', instance: null } }], { seen: [] });
    const shelf = [week10, month].reduce<Shelf | null>(applyReading, null);
    expect(shelf?.events.map(({ key }) => key.uid)).toEqual(['race', 'run']);
    expect(shelf?.stamps).toMatchObject([{ from: '2026-10-12', to: '2026-10-19', asOf: 10 }]);
    expect(applyReading(shelf ?? null, reading(30, [])).events.map(({ key }) => key.uid)).toEqual(['race']);
  });
});
