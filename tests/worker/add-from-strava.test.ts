import { beforeEach, describe, expect, it } from 'vitest';
import type { SlotMark } from '../../src/platform/marks.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { answerOrDeath } from './memory-area.ts';
import { aList, anActivity, google, real, strava } from './on-strava.ts';
import { ANA, anEvent, aReading, createWorld, NOW, type World } from './world.ts';

const RACE = anActivity('2026-10-11T08:00', { title: 'City Marathon', minutes: 210, tag: 'race', load: { km: 42.3 } });

const bookings = (world: World) => (world.area.value('bookings') ?? []) as StoredBooking[];
const editors = (world: World) => world.tabs.filter(({ url }) => url?.includes('/eventedit'));

/** The slot that her page of Strava offers, as Add sends it. */
async function offered(world: World): Promise<{ slotId: string; startIso: string }> {
  const reading = aList([RACE], { readAt: world.clock.now });
  const reply = (await strava(world, { type: 'page/reading', reading })) as { marks: { marks: SlotMark[] } };
  const slot = reply.marks.marks.find(({ role }) => role === 'slot') as SlotMark;
  return { slotId: slot.slotId, startIso: slot.choices[0]?.startIso ?? '' };
}

const add = (world: World, id: string, slot: object, tabId = 30, env = real(world)) =>
  strava(world, { type: 'page/add', id, ...slot, accountIndex: null }, tabId, env);

describe('Add on a page of Strava', () => {
  let world: World;
  let slot: { slotId: string; startIso: string };
  beforeEach(async () => {
    world = createWorld();
    const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-16' }];
    await google(world, { type: 'page/reading', reading: aReading([], { seen }) });
    slot = await offered(world);
  });

  it('should open the editor in a tab of its own, in the calendar that was read', async () => {
    expect(await add(world, 'booking-1', slot)).toEqual({ ok: true, url: null });
    const [tab] = editors(world);
    const [booking] = bookings(world);
    expect(booking).toMatchObject({ id: 'booking-1', source: 'google-calendar', account: ANA, tabId: tab?.id });
    const { pathname, searchParams } = new URL(tab?.url ?? '');
    expect(pathname).toBe('/calendar/r/eventedit');
    expect(searchParams.get('authuser')).toBe(ANA);
    expect(searchParams.get('text')).toBe(booking?.title);
  });

  it('should open one editor for one click, however often it is asked', async () => {
    const first = await add(world, 'booking-1', slot);
    expect(await add(world, 'booking-1', slot)).toEqual(first);
    expect(await add(world, 'booking-1', slot, 31)).toEqual(first);
    expect([bookings(world).length, editors(world).length]).toEqual([1, 1]);
  });

  it('should tell a second tab that the editor is open', async () => {
    await add(world, 'booking-1', slot);
    expect(await add(world, 'booking-2', slot, 31)).toMatchObject({ ok: false, code: 'refused' });
    expect([bookings(world).length, editors(world).length]).toEqual([1, 1]);
  });

  it('should say of an hour that is gone that it is gone', async () => {
    const gone = { ...slot, startIso: '2026-10-14T03:00:00Z' };
    expect(await add(world, 'booking-1', gone)).toMatchObject({ ok: false, code: 'gone' });
    expect(editors(world)).toEqual([]);
  });

  it('should end with one booking and one editor, wherever the worker dies', async () => {
    const items = new Map(world.area.items);
    for (let life = 0; life < 12; life++) {
      const other = createWorld();
      for (const [key, json] of items) other.area.items.set(key, json);
      other.area.callsToLive = life;
      await answerOrDeath(add(other, 'booking-1', slot));
      other.area.callsToLive = Number.POSITIVE_INFINITY;
      expect(await add(other, 'booking-1', slot)).toEqual({ ok: true, url: null });
      expect([bookings(other).length, editors(other).length]).toEqual([1, 1]);
      expect(bookings(other)[0]?.tabId).toBe(editors(other)[0]?.id);
    }
  });
});

describe('Add where no calendar was ever read', () => {
  let world: World;
  let slot: { slotId: string; startIso: string };
  beforeEach(async () => {
    world = createWorld();
    slot = await offered(world);
  });

  /** What the editor that was opened says of itself. */
  function editorOf(account: string) {
    const [tab] = editors(world);
    const { searchParams } = new URL(tab?.url ?? '');
    const filled = { title: searchParams.get('text'), dates: searchParams.get('dates'), zone: searchParams.get('ctz') };
    return google(world, { type: 'page/editor', account, ...filled, untouched: true }, tab?.id ?? 0);
  }

  it('should open the editor of whoever is signed in there first', async () => {
    expect(await add(world, 'booking-1', slot)).toEqual({ ok: true, url: null });
    expect(new URL(editors(world)[0]?.url ?? '').pathname).toBe('/calendar/u/0/r/eventedit');
    expect(bookings(world)).toMatchObject([{ source: 'google-calendar', accountIndex: 0, state: 'opening' }]);
    expect(await add(world, 'booking-1', slot)).toEqual({ ok: true, url: null });
    expect([bookings(world).length, editors(world).length]).toEqual([1, 1]);
  });

  it('should learn from the editor’s page whose calendar it is, and see the massage there', async () => {
    await add(world, 'booking-1', slot);
    expect(await editorOf(ANA)).toMatchObject({ ok: true, booking: 'booking-1' });
    expect(bookings(world)).toMatchObject([{ account: ANA, state: 'editor' }]);

    const { title, start, end } = bookings(world)[0] as StoredBooking;
    const day = new Date(start).toISOString().slice(0, 10);
    const minute = (start - Date.parse(`${day}T00:00:00Z`)) / 60_000;
    const saved = anEvent(title, day, minute, minute + (end - start) / 60_000);
    const seen = [{ calendars: 'visible' as const, from: '2026-10-12', to: '2026-11-16' }];
    for (const later of [5_000, 8_000]) {
      world.clock.now = NOW + later;
      const reading = aReading([saved], { seen, readAt: world.clock.now });
      await google(world, { type: 'page/reading', reading }, editors(world)[0]?.id);
    }
    expect(bookings(world)).toMatchObject([{ account: ANA, state: 'seen' }]);
  });

  it('should learn it from the calendar too, where the editor’s page did not say', async () => {
    await add(world, 'booking-1', slot);
    expect(await editorOf('provisional:u/0')).toMatchObject({ ok: true, booking: 'booking-1' });
    expect(bookings(world)).toMatchObject([{ account: 'provisional:u/0', state: 'editor' }]);
    await google(world, { type: 'page/reading', reading: aReading() }, editors(world)[0]?.id);
    expect(bookings(world)).toMatchObject([{ account: ANA }]);
  });

  it('should leave it to no other tab to say whose it is', async () => {
    await add(world, 'booking-1', slot);
    await google(world, { type: 'page/reading', reading: aReading() }, 99);
    expect(bookings(world)).toMatchObject([{ account: 'provisional:u/0' }]);
  });

  it('should not go into a calendar that was opened and showed no day', async () => {
    await google(world, {
      type: 'page/reading',
      reading: aReading([anEvent('Run', '2026-10-15', 60, 120)], { seen: [] }),
    });
    expect(await add(world, 'booking-1', slot)).toMatchObject({ ok: false, code: 'gone' });
    expect(editors(world)).toEqual([]);
  });
});
