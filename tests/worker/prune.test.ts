import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/core/time.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { dropToFit } from '../../src/worker/drop-to-fit.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { ring } from '../../src/worker/ring.ts';
import { ensureAlarms, wakeAt } from '../../src/worker/wake.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, NOW } from './world.ts';

const week = (monday: string) => `readings:google-calendar|${ANA}:${monday}`;

describe('prune', () => {
  it('should forget what is past its time and keep the rest', async () => {
    const world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-05', to: '2026-10-26' }];
    const events = ['2026-10-06', '2026-10-13', '2026-10-20'].map((date) => anEvent(`Run ${date}`, date, 60, 120));
    const message = { type: 'page/reading', id: 'reading-1', reading: aReading(events, { seen }) } as PageMessage;
    await handlePage(world.worker(), message, fromTab(1));
    const { put } = world.area;
    const set = (key: string, value: unknown) => put.call(world.area, key, value);
    set('decisions', [
      { type: 'dismiss', id: 'past', need: 'n', at: NOW, around: NOW - 10 * DAY },
      { type: 'dismiss', id: 'ahead', need: 'n', at: NOW, around: NOW + 60 * DAY },
      { type: 'snooze', id: 'awake', need: 'n', at: NOW, until: NOW + DAY },
      { type: 'dismiss-need', id: 'need', need: 'n', at: NOW },
    ]);
    set('notices', [{ code: 'no-account', where: 'x', at: NOW }]);
    set('commands', [{ type: 'page/undo', id: 'command-x', at: NOW, reply: { ok: true } }]);
    set(`backup:${week('2026-10-05')}:${NOW}`, 'titles');
    set(`backup:settings:${NOW}`, 'kept');

    // The Sunday before 15 December: weeks from 12 October on are kept.
    world.clock.now = Date.UTC(2026, 11, 13, 12);
    await ring(world.worker(), 'prune');

    expect(world.area.keys('readings:')).toEqual([week('2026-10-12'), week('2026-10-19')]);
    expect((world.area.value('decisions') as { id: string }[]).map(({ id }) => id)).toEqual(['ahead', 'need']);
    expect(world.area.value('notices')).toEqual([]);
    expect(world.area.value('commands')).toEqual([]);
    expect(world.area.keys('backup:')).toEqual([`backup:settings:${NOW}`]);
    expect(world.area.value('sources')).toHaveLength(1);
  });

  it('should change nothing the second time', async () => {
    const world = createWorld();
    const message = { type: 'page/reading', id: 'reading-1', reading: aReading([anEvent('Run', '2026-10-13', 1, 60)]) };
    await handlePage(world.worker(), message as PageMessage, fromTab(1));
    await ring(world.worker(), 'prune');
    const once = new Map(world.area.items);
    await ring(world.worker(), 'prune');
    expect(world.area.items).toEqual(once);
  });

  it('should make space first, in a store too full to be loaded whole', async () => {
    const world = createWorld();
    const message = { type: 'page/reading', id: 'reading-1', reading: aReading([anEvent('Run', '2026-10-13', 1, 60)]) };
    await handlePage(world.worker(), message as PageMessage, fromTab(1));
    world.area.put(week('2026-07-06'), 'broken, and its time is over');
    world.area.put(week('2026-10-19'), 'broken');
    world.area.put(`backup:${week('2026-07-06')}:${NOW - 60 * DAY}`, 'broken long ago');
    const { set } = world.area;
    // Nothing may grow before something has gone.
    world.area.set = async (items) => {
      if (world.area.keys().some((key) => key.includes('2026-07-06'))) throw new Error('QUOTA_BYTES quota exceeded');
      return set.call(world.area, items);
    };
    await ring(world.worker(), 'prune');
    expect(world.area.keys('readings:')).toEqual([week('2026-10-12')]);
    expect(world.area.keys('backup:')).toEqual([`backup:${week('2026-10-19')}:${NOW}`]);
    expect(world.area.value('notices')).toMatchObject([{ code: 'set-aside', where: week('2026-10-19') }]);
  });

  it('should drop weeks by key alone, under 5 MB, where nothing can be written at all', async () => {
    const world = createWorld();
    const mondays = Array.from({ length: 8 }, (_, at) =>
      new Date(Date.UTC(2026, 9, 12 + 7 * at)).toISOString().slice(0, 10),
    );
    for (const monday of mondays) world.area.put(week(monday), 'x'.repeat(900_000));
    world.area.put('version', 1);
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    await ring(world.worker(), 'prune');
    expect(world.area.keys('readings:')).toEqual(mondays.slice(0, 5).map(week));
  });

  it('should be quiet about a failing alarm', async () => {
    const world = createWorld();
    world.area.put('version', 9);
    await expect(ring(world.worker(), 'prune')).resolves.toBeUndefined();
    await expect(ring(world.worker(), 'unknown')).resolves.toBeUndefined();
    expect(world.area.keys()).toEqual(['version']);
  });
});

describe('dropToFit', () => {
  const sizes = new Map([
    ['settings', 400],
    [week('2026-09-07'), 100],
    [week('2026-09-28'), 100],
    [week('2026-10-12'), 100],
    [week('2026-10-19'), 100],
    [week('2027-05-03'), 100],
  ]);
  it.each([
    [900, []],
    [899, [week('2026-09-07')]],
    [700, [week('2026-09-07'), week('2026-09-28')]],
    [600, [week('2026-09-07'), week('2026-09-28'), week('2027-05-03')]],
    [500, [week('2026-09-07'), week('2026-09-28'), week('2027-05-03'), week('2026-10-19')]],
    [0, [week('2026-09-07'), week('2026-09-28'), week('2027-05-03'), week('2026-10-19'), week('2026-10-12')]],
  ])('should drop past weeks first, then the farthest, and nothing but weeks: %i', (budget, dropped) => {
    expect(dropToFit(sizes, NOW, budget)).toEqual(dropped);
  });
});

describe('alarms', () => {
  it('should be made again when the browser lost them, and left alone when not', async () => {
    const world = createWorld();
    await ensureAlarms(world.worker());
    expect(world.alarms.get('prune')).toEqual({ delayInMinutes: 5, periodInMinutes: 1440 });
    world.alarms.set('prune', 'as it was');
    await ensureAlarms(world.worker());
    expect(world.alarms.get('prune')).toBe('as it was');
  });

  it('should never ring in less than 30 s', async () => {
    const world = createWorld();
    await wakeAt(world.worker(), 'second-look', NOW + 5);
    expect(world.alarms.get('second-look')).toEqual({ when: NOW + 30_000 });
  });
});
