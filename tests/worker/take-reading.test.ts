import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { addDays, DAY } from '../../src/core/time.ts';
import type { PageMessage, Replies } from '../../src/platform/messages.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { shelvesOf } from '../../src/worker/shelves.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, NOW, type World } from './world.ts';

let commands = 0;
async function send(world: World, reading: Reading, tabId = 1): Promise<Replies['page/reading']> {
  const message = { type: 'page/reading', id: `reading-${commands++}`, reading } as PageMessage;
  const reply = await handlePage(world.worker(), message, fromTab(tabId));
  await world.settled();
  return reply as Replies['page/reading'];
}

const titles = async (world: World) =>
  shelvesOf(await world.worker().store.load()).flatMap((shelf) => shelf.events.map((event) => event.title));

describe('takeReading', () => {
  it('should keep it by week, switch its account on, and answer with marks', async () => {
    const world = createWorld();
    const reply = await send(world, aReading([anEvent('Intervals', '2026-10-13', 1080, 1140)]));

    expect(reply).toMatchObject({ ok: true, marks: { account: ANA, revision: 1, marks: [{ role: 'slot' }] } });
    expect(world.area.keys('readings:')).toEqual([`readings:google-calendar|${ANA}:2026-10-12`]);
    expect(world.area.value('sources')).toEqual([{ source: 'google-calendar', account: ANA }]);
    expect(world.area.value('previous')).toEqual({
      'pre:race@google.com': { start: Date.UTC(2026, 9, 15, 18), kind: 'sports' },
    });
  });

  it('should not switch a second account on', async () => {
    const world = createWorld();
    await send(world, aReading());
    await send(world, aReading([], { account: 'work@example.com' }));
    expect(world.area.value('sources')).toEqual([{ source: 'google-calendar', account: ANA }]);
  });

  it('should forget what the next reading no longer shows, from a worker that remembers nothing', async () => {
    const world = createWorld();
    await send(world, aReading([anEvent('Stays', '2026-10-13', 60, 120), anEvent('Goes', '2026-10-14', 60, 120)]));
    await send(world, aReading([anEvent('Stays', '2026-10-13', 60, 120)], { readAt: NOW + 10 }));
    world.clock.now += 1000;
    await send(world, aReading([anEvent('Stays', '2026-10-13', 60, 120)], { readAt: NOW + 10 }));
    expect(await titles(world)).toEqual(['Stays']);
  });

  it('should not let a page with a fast clock keep later readings out', async () => {
    const world = createWorld();
    await send(world, aReading([anEvent('Old', '2026-10-13', 60, 120)], { readAt: NOW + 300 * DAY }));
    world.clock.now = NOW + 5000;
    await send(world, aReading([anEvent('New', '2026-10-13', 60, 120)], { readAt: NOW + 5000 }));
    expect(await titles(world)).toEqual(['New']);
  });

  it('should keep titles from 8 weeks back to 60 ahead only', async () => {
    const world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2020-01-01', to: '2040-01-01' }];
    const events = ['2026-08-16', '2026-08-17', '2026-10-14', '2027-12-12', '2027-12-13'].map((date) =>
      anEvent(date, date, 60, 120),
    );
    await send(world, aReading(events, { seen }));
    expect(await titles(world)).toEqual(['2026-08-17', '2026-10-14', '2027-12-12']);
    expect(world.area.keys('readings:')).toHaveLength(69);
  });

  it('should refuse a page that does not say whose it is, and tell the popup', async () => {
    const world = createWorld();
    const reply = await send(world, aReading([], { account: ' ' }));
    expect(reply).toMatchObject({ ok: false, code: 'invalid' });
    expect(world.area.value('notices')).toMatchObject([{ code: 'no-account', where: 'google-calendar' }]);
    expect(world.area.keys('readings:')).toEqual([]);
  });

  it('should say in one sentence that storage is full, and leave what was stored', async () => {
    const world = createWorld();
    await send(world, aReading([anEvent('Before', '2026-10-13', 60, 120)]));
    const before = new Map(world.area.items);
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    const reply = await send(world, aReading([anEvent('After', '2026-10-13', 60, 120)], { readAt: NOW }));
    expect(reply).toEqual({ ok: false, code: 'failed', text: world.worker().words.storageFull });
    expect(world.area.items).toEqual(before);
  });

  it('should touch nothing a newer Kneadtime stored', async () => {
    const world = createWorld();
    world.area.put('version', 99);
    const reply = await send(world, aReading());
    expect(reply).toEqual({ ok: false, code: 'failed', text: world.worker().words.storageNewer });
    expect(world.area.keys()).toEqual(['version']);
  });

  it('should push marks to open pages by account, not to the one that asked, and tell our own pages', async () => {
    const world = createWorld();
    const asking = world.openTab();
    const other = world.openTab();
    const work = world.openTab({ who: { account: 'work@example.com', accountIndex: 1, visible: true } });
    const nobody = world.openTab({ who: null });
    const unknown = world.openTab({ who: { account: '', accountIndex: null, visible: true } });
    const forged = world.openTab({ who: { account: 7 as never, accountIndex: 0, visible: true } });

    await send(world, aReading(), asking.id);

    const accounts = (tab: typeof asking) =>
      tab.received.map((one) => (one as { marks: { account: string } }).marks.account);
    expect(accounts(other)).toEqual([ANA]);
    expect(accounts(work)).toEqual(['work@example.com']);
    expect([asking, nobody, unknown, forged].flatMap(accounts)).toEqual([]);
    expect(world.told).toEqual([{ type: 'worker/changed', revision: 1 }]);
  });

  it('should come to the same store for any order and repetition of readings', async () => {
    const weeks = ['2026-10-12', '2026-10-19'];
    const readings = [0, 1, 2, 3].map((at) => {
      const from = weeks[at % 2] as string;
      return aReading([anEvent(`Run ${at}`, from, 600 + at, 660)], {
        readAt: NOW - 100 + at,
        seen: [{ calendars: 'visible', from, to: addDays(from, 7) }],
      });
    });
    const order = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 0, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(order, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), async (more, all) => {
        const world = createWorld();
        for (const at of [...more, ...all, ...more]) await send(world, readings[at] as Reading);
        expect((await titles(world)).sort()).toEqual(['Run 2', 'Run 3']);
      }),
      propertyRuns(25),
    );
  });
});
