import { beforeEach, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/model.ts';
import { DAY } from '../../src/core/time.ts';
import type { PageMessage } from '../../src/platform/messages.ts';
import { forgetTabs } from '../../src/worker/forget-tabs.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { ring } from '../../src/worker/ring.ts';
import { shelvesOf } from '../../src/worker/shelves.ts';
import { slotHandle } from '../../src/worker/slot-handle.ts';
import { ANA, anEvent, aReading, createWorld, fromTab, NOW, type World } from './world.ts';

const FIRST = { account: 'provisional:u/0' };
const SECOND = { account: 'provisional:u/1' };
const BOB = { account: 'bob@example.com' };
const google = (account: string) => ({ source: 'google-calendar', account });

describe('a page that says its name late', () => {
  let world: World;
  let count = 0;
  beforeEach(() => {
    world = createWorld();
  });
  const page = async (message: object, tabId: number, index: number) => {
    const command = { id: `command-${count++}`, ...message } as unknown as PageMessage;
    const reply = await handlePage(world.worker(), command, fromTab(tabId, index));
    await world.settled();
    return reply;
  };
  const read = (title: string, more: Partial<Reading>, tabId: number, index: number) =>
    page({ type: 'page/reading', reading: aReading([anEvent(title, '2026-10-13', 60, 120)], more) }, tabId, index);
  const held = async () => {
    const shelves = shelvesOf(await world.worker().store.load());
    return Object.fromEntries(shelves.map((one) => [one.account, one.events.map(({ title }) => title)]));
  };

  it('should take over its Adds and its place among the required sources', async () => {
    await read('Intervals', FIRST, 1, 0);
    const slotId = slotHandle('pre:race@google.com:sports');
    const startIso = '2026-10-15T18:00:00Z';
    await page({ type: 'page/add', id: 'booking-1', slotId, startIso, ...FIRST, accountIndex: 0 }, 1, 0);
    expect(world.area.value('sources')).toEqual([google(FIRST.account)]);

    const events = [anEvent('Sports massage', '2026-10-15', 1080, 1140)];
    await page({ type: 'page/reading', reading: aReading(events) }, 1, 0);

    expect(await held()).toEqual({ [ANA]: ['Sports massage'] });
    expect(world.area.keys().filter((key) => key.includes('provisional'))).toEqual([]);
    expect(world.area.value('sources')).toEqual([google(ANA)]);
    expect(world.area.value('bookings')).toMatchObject([{ account: ANA, state: 'opening', seenSince: NOW }]);
    expect(world.area.value('unnamedPages')).toEqual([]);
  });

  it('should plan at once without what was kept under the provisional name', async () => {
    const dinner = [anEvent('Dinner', '2026-10-15', 1080, 1140)];
    await page({ type: 'page/reading', reading: aReading(dinner, FIRST) }, 1, 0);
    expect(world.area.value('previous')).toMatchObject({ 'pre:race@google.com': { start: Date.UTC(2026, 9, 16, 18) } });
    await page({ type: 'page/reading', reading: aReading() }, 1, 0);
    expect(world.area.value('previous')).toMatchObject({ 'pre:race@google.com': { start: Date.UTC(2026, 9, 15, 18) } });
  });

  it('should leave what another account without a name holds, in another tab', async () => {
    await read('Ana’s', FIRST, 1, 0);
    await read('Bob’s', SECOND, 2, 1);
    world.area.put('zones', { [`google-calendar|${SECOND.account}`]: 'UTC' });
    await read('Ana’s', {}, 1, 0);
    expect(await held()).toEqual({ [ANA]: ['Ana’s'], [SECOND.account]: ['Bob’s'] });
    expect(world.area.value('zones')).toEqual({ [`google-calendar|${SECOND.account}`]: 'UTC' });
    await read('Bob’s', BOB, 2, 1);
    expect(await held()).toEqual({ [ANA]: ['Ana’s'], [BOB.account]: ['Bob’s'] });
    expect(world.area.value('zones')).toEqual({ [`google-calendar|${BOB.account}`]: 'UTC' });
    expect(world.area.value('sources')).toEqual([google(ANA)]);
  });

  it('should leave the other account’s even where one tab showed both', async () => {
    await read('Ana’s', FIRST, 1, 0);
    await read('Bob’s', BOB, 1, 1);
    expect(await held()).toEqual({ [FIRST.account]: ['Ana’s'], [BOB.account]: ['Bob’s'] });
    await read('Ana’s', {}, 1, 0);
    expect(await held()).toEqual({ [ANA]: ['Ana’s'], [BOB.account]: ['Bob’s'] });
    expect(world.area.value('sources')).toEqual([google(ANA)]);
  });

  it('should be asked of the page that says it, not of the account that has long had a name', async () => {
    await read('Ana’s', FIRST, 1, 0);
    await read('Bob’s', BOB, 2, 1);
    expect(Object.keys(await held()).sort()).toEqual([BOB.account, FIRST.account]);
  });

  it('should not be taken for a tab of the browser’s next start that has the same number', async () => {
    await read('Ana’s', FIRST, 1, 0);
    await forgetTabs(world.worker());
    await read('Bob’s', BOB, 1, 0);
    expect(Object.keys(await held()).sort()).toEqual([BOB.account, FIRST.account]);
  });

  it('should be waited for a day, then what it held goes', async () => {
    await read('Nobody’s', FIRST, 1, 0);
    world.clock.now = NOW + DAY + 1;
    await read('Bob’s', { ...SECOND, readAt: world.clock.now }, 2, 1);
    await ring(world.worker(), 'prune');
    expect(await held()).toEqual({ [SECOND.account]: ['Bob’s'] });
    expect(world.area.value('sources')).toEqual([]);
    expect(world.area.value('unnamedPages')).toMatchObject([{ tabId: 2, index: 1, ...SECOND }]);
    await read('Ana’s', { readAt: world.clock.now }, 3, 0);
    expect(world.area.value('sources')).toEqual([google(ANA)]);
  });
});
