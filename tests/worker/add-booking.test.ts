import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure, PageMessage } from '../../src/platform/messages.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { add, addInPopup, bookings, EDITOR, FRIDAY, offered, page, popup, type Reply, read } from './adding.ts';
import { answerOrDeath } from './memory-area.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, NOW, type World } from './world.ts';

describe('Add', () => {
  let world: World;
  beforeEach(async () => {
    world = createWorld();
    world.openTab();
    await read(world);
  });

  it('should store the booking and answer with the editor’s address', async () => {
    const reply = await page(world, add('booking-1'));
    expect(reply).toMatchObject({ ok: true });
    const url = new URL((reply as { url: string }).url);
    expect(url.href.startsWith(`${EDITOR}?`)).toBe(true);
    expect(url.searchParams.get('text')).toBe('Sports massage');
    expect(url.searchParams.get('dates')).toBe('20261015T180000/20261015T190000');
    expect(bookings(world)).toMatchObject([
      { id: 'booking-1', state: 'opening', account: ANA, tabId: 10, changedAt: NOW },
    ]);
    expect(await offered(world)).toEqual(['2026-10-16T18:00:00.000Z']);
  });

  it('should answer the same id with the same address, whatever the tab’s number is by then', async () => {
    const first = await page(world, add('booking-1'));
    expect(await page(world, { ...add('booking-1'), accountIndex: 4 })).toEqual(first);
    expect(bookings(world)).toHaveLength(1);
  });

  it('should know the id by its booking even when its command was forgotten', async () => {
    const first = await page(world, add('booking-1'));
    world.area.put('commands', []);
    expect(await page(world, add('booking-1'))).toEqual(first);
    world.area.put('commands', []);
    expect(await page(world, add('booking-1', FRIDAY))).toMatchObject({ ok: false, code: 'invalid' });
    expect(bookings(world)).toHaveLength(1);
  });

  it('should take an alternative hour', async () => {
    expect(await page(world, add('booking-1', FRIDAY))).toMatchObject({ ok: true });
    expect(bookings(world)).toMatchObject([{ start: Date.parse(FRIDAY) }]);
  });

  it.each([
    ['an hour never offered', add('booking-1', '2026-10-15T17:00:00Z'), 'gone'],
    ['no hour at all', add('booking-1', 'tomorrow'), 'gone'],
    ['another slot', { ...add('booking-1'), slotId: 'post:x:deep' }, 'gone'],
    ['an account never read', { ...add('booking-1'), account: 'b@example.com' }, 'invalid'],
  ])('should refuse %s and store nothing', async (_, message, code) => {
    const reply = await page(world, message);
    expect(reply).toMatchObject({ ok: false, code });
    expect((reply as Failure).text).toMatch(/\.$/);
    expect(bookings(world)).toEqual([]);
  });

  it('should judge once more: an hour that filled since is gone', async () => {
    await read(world, [anEvent('Dinner', '2026-10-15', 1080, 1140)]);
    expect(await page(world, add('booking-1'))).toMatchObject({ ok: false, code: 'gone' });
  });

  it('should refuse a second Add of an hour whose editor is open, and give it again once that editor is closed', async () => {
    const tab = world.tabs[0] as (typeof world.tabs)[0];
    await page(world, add('booking-1'));
    expect(await page(world, add('booking-2'), 11)).toMatchObject({ ok: false, code: 'refused' });
    tab.url = `${EDITOR}?text=x`;
    world.clock.now += 60_000;
    expect(await page(world, add('booking-3'), 11)).toMatchObject({ ok: false, code: 'refused' });
    tab.url = 'https://calendar.google.com/calendar/u/0/r/week';
    expect(await page(world, add('booking-4'), 11)).toMatchObject({ ok: true });
    expect(bookings(world).map(({ id, state }) => [id, state])).toEqual([
      ['booking-1', 'left'],
      ['booking-4', 'opening'],
    ]);
  });

  it('should say that storage is full, and hand out no address that is not stored', async () => {
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    expect(await page(world, add('booking-1'))).toMatchObject({ ok: false, code: 'failed' });
    world.area.fault = null;
    expect(await page(world, add('booking-1'))).toMatchObject({ ok: true });
  });

  describe('in the popup', () => {
    it('should open one editor in a new tab, with the number the account has now', async () => {
      (world.tabs[0] as { who: object }).who = { account: ANA, accountIndex: 3, visible: false };
      expect(await popup(world, addInPopup('booking-1'))).toEqual({ ok: true });
      const opened = world.tabs.slice(1);
      expect(opened.map(({ url }) => new URL(url ?? '').pathname)).toEqual(['/calendar/u/3/r/eventedit']);
      expect(bookings(world)).toMatchObject([{ id: 'booking-1', state: 'opening', tabId: opened[0]?.id }]);
      expect(await popup(world, addInPopup('booking-1'))).toEqual({ ok: true });
      expect(world.tabs).toHaveLength(2);
    });

    it('should not open a second editor because the first tab has moved on', async () => {
      await popup(world, addInPopup('booking-1'));
      (world.tabs[1] as { url: string }).url = 'https://calendar.google.com/calendar/u/0/r/week';
      await popup(world, addInPopup('booking-1'));
      expect(world.tabs).toHaveLength(2);
    });

    it('should name the account by e-mail where none of its pages is open', async () => {
      (world.tabs[0] as { who: null }).who = null;
      await popup(world, addInPopup('booking-1'));
      expect(new URL(world.tabs[1]?.url ?? '').searchParams.get('authuser')).toBe(ANA);
    });

    it('should ask for a calendar first where one showed no day yet', async () => {
      const empty = createWorld();
      await page(empty, {
        type: 'page/reading',
        reading: aReading([anEvent('Run', '2026-10-15', 60, 120)], { seen: [] }),
      });
      empty.area.put('sources', []);
      expect(await popup(empty, addInPopup('booking-1'))).toMatchObject({ ok: false, code: 'invalid' });
    });
  });

  it('should make one booking of any order and repetition of the same Adds', async () => {
    const commands = fc.array(fc.constantFrom(add('booking-1'), add('booking-2'), add('booking-1', FRIDAY)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(commands, async (order) => {
        const fresh = createWorld();
        fresh.openTab();
        await read(fresh);
        // One worker, all at once: the queue keeps them apart.
        const env = fresh.worker();
        const replies = (await Promise.all(
          order.map((message) => handlePage(env, { account: ANA, ...message } as unknown as PageMessage, fromTab(10))),
        )) as Reply[];
        await fresh.settled();
        const hours = bookings(fresh).map(({ start }) => start);
        expect(new Set(hours).size).toBe(hours.length);
        expect(new Set(bookings(fresh).map(({ id }) => id)).size).toBe(hours.length);
        const urls = new Set(replies.flatMap((reply) => (reply.ok ? [reply.url] : [])));
        expect(urls.size).toBe(hours.length);
      }),
      propertyRuns(30),
    );
  });

  it.each(['page', 'popup'])(
    'should lose no Add and make no second one when the worker dies at any call: %s',
    async (from) => {
      const ask = from === 'page' ? () => page(world, add('booking-1')) : () => popup(world, addInPopup('booking-1'));
      let survived = false;
      for (let callsToLive = 0; !survived; callsToLive++) {
        world = createWorld();
        world.openTab();
        await read(world);
        world.area.calls = 0;
        world.area.callsToLive = callsToLive;
        const first = await answerOrDeath(ask());
        survived = world.area.calls <= callsToLive;
        world.area.callsToLive = Number.POSITIVE_INFINITY;

        if (first) expect(bookings(world)).toHaveLength(1);
        const second = await ask();
        expect(second).toMatchObject({ ok: true });
        if (first) expect(second).toEqual(first);
        expect(bookings(world).map(({ id }) => id)).toEqual(['booking-1']);
        expect(world.tabs).toHaveLength(from === 'page' ? 1 : 2);
        expect(callsToLive).toBeLessThan(60);
      }
    },
  );
});
