import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReading } from '../../../src/core/agenda/apply-reading.ts';
import type { Shelf } from '../../../src/core/agenda/shelf.ts';
import type { Reading } from '../../../src/core/model.ts';
import { propertyRuns } from '../property-runs.ts';
import { allDay, reading, timed, week } from './given-reading.ts';

function shelfAfter(...readings: Reading[]): Shelf {
  return readings.reduce<Shelf | null>(applyReading, null) as Shelf;
}

function held(shelf: Shelf): string[] {
  return shelf.events.map((event) => event.key.uid);
}

const NEXT_WEEK = week('2026-10-19', '2026-10-26');

describe('a reading of a week', () => {
  it('should hold what it shows', () => {
    const shelf = shelfAfter(reading(10, [timed('tempo', '2026-10-13'), allDay('race', '2026-10-18', '2026-10-19')]));
    expect(held(shelf)).toEqual(['race', 'tempo']);
    expect(shelf.stamps).toEqual([{ calendars: 'visible', from: '2026-10-12', to: '2026-10-19', asOf: 10 }]);
  });

  it('should drop what that week no longer shows', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13'), timed('dentist', '2026-10-14')]),
      reading(20, [timed('tempo', '2026-10-13')]),
    );
    expect(held(shelf)).toEqual(['tempo']);
  });

  it('should keep what lies in another week', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13')]),
      reading(20, [timed('hills', '2026-10-20')], { seen: [NEXT_WEEK] }),
    );
    expect(held(shelf)).toEqual(['hills', 'tempo']);
  });

  it('should leave nothing where a moved event stood', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13')]),
      reading(20, [timed('tempo', '2026-10-15', 7, 8)]),
    );
    expect(shelf.events).toHaveLength(1);
    expect(shelf.events[0]?.when).toMatchObject({ start: { date: '2026-10-15', minute: 420 } });
  });

  it('should follow an event into another week', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13')]),
      reading(20, [timed('tempo', '2026-10-20')], { seen: [NEXT_WEEK] }),
    );
    expect(shelf.events.map((event) => event.when)).toMatchObject([{ start: { date: '2026-10-20' } }]);
  });

  it('should change nothing the second time', () => {
    const one = reading(10, [timed('tempo', '2026-10-13')], { zone: { offsets: [120] } });
    expect(shelfAfter(one, one)).toEqual(shelfAfter(one));
  });

  it('should take a series apart by its instances', () => {
    const monday = timed('run', '2026-10-12', 7, 8, { key: { uid: 'run', instance: '20261012T050000Z' } });
    const friday = timed('run', '2026-10-16', 7, 8, { key: { uid: 'run', instance: '20261016T050000Z' } });
    const shelf = shelfAfter(reading(10, [monday, friday]), reading(20, [friday]));
    expect(shelf.events.map((event) => event.key.instance)).toEqual(['20261016T050000Z']);
  });
});

describe('an older reading that arrives late', () => {
  it('should not bring back what a newer one saw gone', () => {
    const shelf = shelfAfter(reading(20, []), reading(10, [timed('dentist', '2026-10-14')]));
    expect(held(shelf)).toEqual([]);
  });

  it('should not move an event back', () => {
    const shelf = shelfAfter(reading(20, [timed('tempo', '2026-10-15')]), reading(10, [timed('tempo', '2026-10-13')]));
    expect(shelf.events[0]?.when).toMatchObject({ start: { date: '2026-10-15' } });
  });

  it('should remove nothing a newer one showed', () => {
    const shelf = shelfAfter(reading(20, [timed('tempo', '2026-10-15')]), reading(10, []));
    expect(held(shelf)).toEqual(['tempo']);
  });

  it('should still speak for the days no newer one covered', () => {
    const shelf = shelfAfter(
      reading(20, [timed('tempo', '2026-10-13')], { seen: [week('2026-10-12', '2026-10-15')] }),
      reading(10, [timed('swim', '2026-10-14'), timed('long run', '2026-10-17')]),
    );
    expect(held(shelf)).toEqual(['long run', 'tempo']);
    expect(shelf.stamps).toMatchObject([
      { from: '2026-10-12', to: '2026-10-15', asOf: 20 },
      { from: '2026-10-15', to: '2026-10-19', asOf: 10 },
    ]);
  });

  it('should not bring a deleted event back through a month view either', () => {
    const shelf = shelfAfter(reading(20, []), reading(10, [timed('dentist', '2026-10-14')], { seen: [] }));
    expect(held(shelf)).toEqual([]);
  });

  it('should keep the newer zone evidence and problems', () => {
    const problem = { code: 'lost-events' as const, where: '', detail: '' };
    const shelf = shelfAfter(
      reading(20, [], { zone: { offsets: [120] }, problems: [problem] }),
      reading(10, [], { zone: { offsets: [60] } }),
    );
    expect(shelf).toMatchObject({ zone: { offsets: [120] }, problems: [problem], readAt: 20 });
  });
});

describe('a reading that speaks for no span', () => {
  it('should add and update, and remove nothing', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13'), timed('dentist', '2026-10-14')]),
      reading(20, [timed('tempo', '2026-10-13', 6, 7), timed('race', '2026-11-15')], { seen: [] }),
    );
    expect(held(shelf)).toEqual(['dentist', 'race', 'tempo']);
    expect(shelf.events.find((event) => event.key.uid === 'tempo')?.when).toMatchObject({ start: { minute: 360 } });
  });

  it('should vouch for no days', () => {
    expect(shelfAfter(reading(10, [timed('tempo', '2026-10-13')], { seen: [] })).stamps).toEqual([]);
  });
});

describe('a reading of some calendars only', () => {
  const club = { calendar: 'club' };

  it('should leave the others alone', () => {
    const shelf = shelfAfter(
      reading(10, [timed('tempo', '2026-10-13'), timed('track night', '2026-10-14', 18, 19, club)]),
      reading(20, [], { seen: [week('2026-10-12', '2026-10-19', ['club'])] }),
    );
    expect(held(shelf)).toEqual(['tempo']);
  });

  it('should keep its own stamp beside that of the others', () => {
    const shelf = shelfAfter(reading(10, []), reading(20, [], { seen: [week('2026-10-12', '2026-10-19', ['club'])] }));
    expect(shelf.stamps.map(({ calendars, asOf }) => [calendars, asOf])).toEqual([
      ['visible', 10],
      [['club'], 20],
    ]);
  });
});

describe('an event that is only partly shown', () => {
  const camp = (from: string, to: string, clipped: object) => allDay('training camp', from, to, { clipped });

  it('should get its start from the week before and its end from the week after', () => {
    const shelf = shelfAfter(
      reading(10, [camp('2026-10-16', '2026-10-19', { end: true })]),
      reading(20, [camp('2026-10-19', '2026-10-22', { start: true })], { seen: [NEXT_WEEK] }),
    );
    expect(shelf.events.map((event) => event.when)).toEqual([{ type: 'dates', from: '2026-10-16', to: '2026-10-22' }]);
  });

  it('should be joined the other way round as well', () => {
    const shelf = shelfAfter(
      reading(10, [camp('2026-10-19', '2026-10-22', { start: true })], { seen: [NEXT_WEEK] }),
      reading(20, [camp('2026-10-16', '2026-10-19', { end: true })]),
    );
    expect(shelf.events.map((event) => event.when)).toEqual([{ type: 'dates', from: '2026-10-16', to: '2026-10-22' }]);
  });

  it('should be joined over midnight of a timed one', () => {
    const night = (start: [string, number], end: [string, number], clipped: object) => ({
      ...timed('night race', start[0]),
      when: {
        type: 'wall' as const,
        start: { date: start[0], minute: start[1] },
        end: { date: end[0], minute: end[1] },
      },
      clipped,
    });
    const shelf = shelfAfter(
      reading(10, [night(['2026-10-18', 1320], ['2026-10-18', 1440], { end: true })]),
      reading(20, [night(['2026-10-19', 0], ['2026-10-19', 240], { start: true })], { seen: [NEXT_WEEK] }),
    );
    expect(shelf.events[0]?.when).toEqual({
      type: 'wall',
      start: { date: '2026-10-18', minute: 1320 },
      end: { date: '2026-10-19', minute: 240 },
    });
  });

  it('should be shortened by a reading that shows the whole of it', () => {
    const shelf = shelfAfter(
      reading(10, [camp('2026-10-12', '2026-10-19', { start: true })]),
      reading(20, [camp('2026-10-14', '2026-10-16', {})]),
    );
    expect(shelf.events[0]?.when).toEqual({ type: 'dates', from: '2026-10-14', to: '2026-10-16' });
  });
});

describe('readings in any order', () => {
  it('should come to the same week, whichever tab was heard first', () => {
    const days = ['2026-10-12', '2026-10-14', '2026-10-16'] as const;
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...days)), { maxLength: 3 });
    const shown = (list: [string, (typeof days)[number]][]) => [...new Map(list)].map(([uid, day]) => timed(uid, day));
    fc.assert(
      fc.property(some, some, some, (first, second, third) => {
        const readings = [first, second, third].map((list, i) => reading(10 + i, shown(list)));
        const inOrder = shelfAfter(...readings);
        for (const order of [
          [2, 1, 0],
          [1, 0, 2],
          [2, 0, 1],
          [0, 2, 1],
        ]) {
          const shelf = shelfAfter(...order.map((i) => readings[i] as Reading));
          expect(shelf.events).toEqual(inOrder.events);
          expect(shelf.stamps).toEqual(inOrder.stamps);
        }
      }),
      propertyRuns(100),
    );
  });
});
