import { beforeEach, describe, expect, it } from 'vitest';
import { prune } from '../../src/worker/prune.ts';
import { ring } from '../../src/worker/ring.ts';
import { noteFix } from '../../src/worker/said.ts';
import { bookings, offered, page, popup, read, readTwice } from './adding.ts';
import { inEditor, maySave, savingWorld, shown, stateOf, theEvent, toWeek } from './saving.ts';
import { ANA, NOW, type World } from './world.ts';

const UNSURE = {
  id: 'booking-1',
  state: 'unsure',
  text: 'Not sure it was saved. Look at Thursday 18:00 in your calendar.',
};
const ADDED = {
  id: 'booking-1',
  state: 'added',
  text: 'In your calendar: Thursday 18:00 – 19:00.',
  nativeId: theEvent().nativeId,
  time: { date: '2026-10-15', startMinute: 1080, endMinute: 1140 },
};
const lines = async (world: World) => {
  const { view } = (await popup(world, { type: 'popup/view' })) as unknown as { view: { bookings: unknown[] } };
  return view.bookings;
};

describe('after Save was pressed for her', () => {
  let world: World;
  let pressedAt: number;
  beforeEach(async () => {
    world = await savingWorld();
    await inEditor(world);
    await maySave(world);
    await toWeek(world);
    pressedAt = world.clock.now;
  });
  const later = (ms: number) => {
    world.clock.now = pressedAt + ms;
  };

  it('should say that it is in the calendar once it is seen, for two minutes', async () => {
    later(2500);
    await read(world, [theEvent()]);
    expect(stateOf(world)).toEqual(['booking-1 saved used']);
    expect((await shown(world)).said).toBeNull();
    later(5000);
    await read(world, [theEvent()]);
    expect(stateOf(world)).toEqual(['booking-1 seen used']);
    expect((await shown(world)).said).toEqual(ADDED);
    later(5000 + 119_999);
    expect((await shown(world)).said).toEqual(ADDED);
    later(5000 + 120_000);
    expect((await shown(world)).said).toBeNull();
  });

  it('should be unsure after 20 s without it, whoever asks, and never press again', async () => {
    later(19_999);
    expect((await shown(world)).said).toBeNull();
    expect(stateOf(world)).toEqual(['booking-1 saved used']);
    later(20_000);
    expect((await shown(world)).said).toMatchObject({ ...UNSURE, nativeId: null, time: ADDED.time });
    expect(stateOf(world)).toEqual(['booking-1 failed used']);
    expect(await maySave(world)).toMatchObject({ may: false });
    expect(await lines(world)).toEqual([{ id: 'booking-1', text: 'failed' }]);
  });

  it('should be unsure where a chip came and went', async () => {
    later(17_000);
    await read(world, [theEvent()]);
    later(20_000);
    await read(world);
    expect(stateOf(world)).toEqual(['booking-1 failed used']);
    expect((await shown(world)).said).toMatchObject(UNSURE);
  });

  it('should wait for the second look where the first came just before the 20 s', async () => {
    later(19_000);
    expect(await read(world, [theEvent()])).toMatchObject({ again: 3000 });
    later(21_000);
    expect((await shown(world)).said).toBeNull();
    later(22_000);
    await read(world, [theEvent()]);
    expect((await shown(world)).said).toEqual(ADDED);
  });

  it('should be unsure once the second look never comes', async () => {
    later(19_000);
    await read(world, [theEvent()]);
    later(39_000);
    expect((await shown(world)).said).toMatchObject(UNSURE);
  });

  it('should set an alarm by itself, and go by the true name of a page once it says it', async () => {
    expect(world.alarms.get('second-look')).toEqual({ when: pressedAt + 30_000 });
    later(20_000);
    await shown(world);
    const nameless = (all: { account: string }[]) => all.map((one) => ({ ...one, account: 'provisional:u/0' }));
    world.area.put('said', nameless(world.area.value('said') as { account: string }[]));
    world.area.put('bookings', nameless(bookings(world)));
    world.area.put('unnamedPages', [{ tabId: 10, index: 0, source: 'google-calendar', account: 'provisional:u/0' }]);
    expect((await shown(world)).said).toBeNull();
    await read(world);
    expect((await shown(world)).said).toMatchObject(UNSURE);
  });

  it('should be tidied away after a day', async () => {
    later(20_000);
    await shown(world);
    later(20_000 + 24 * 3_600_000);
    await prune(world.worker());
    expect(world.area.value('said')).toHaveLength(1);
    world.clock.now++;
    await prune(world.worker());
    expect(world.area.value('said')).toEqual([]);
  });

  it('should ask the page to look when the 20 s are over, and be woken by an alarm else', async () => {
    later(3000);
    expect(await read(world)).toMatchObject({ again: 17_500 });
    expect(world.alarms.get('second-look')).toEqual({ when: world.clock.now + 30_000 });
    later(33_000);
    await ring(world.worker(), 'second-look');
    expect(stateOf(world)).toEqual(['booking-1 failed used']);
    expect(world.tabs[0]?.received.at(-1)).toMatchObject({ type: 'worker/marks', marks: { said: UNSURE } });
  });

  it('should hold the hour until two looks after that do not show it, and go on saying it', async () => {
    later(10_000);
    await read(world);
    later(21_000);
    expect(await read(world)).toMatchObject({ again: 3000 });
    expect(await offered(world)).toEqual(['2026-10-16T18:00:00.000Z']);
    later(24_000);
    await read(world);
    expect(stateOf(world)).toEqual(['booking-1 left used']);
    expect(await offered(world)).toEqual(['2026-10-15T18:00:00.000Z']);
    expect((await shown(world)).said).toMatchObject(UNSURE);
    later(24 * 3_600_000);
    expect((await shown(world)).said).toMatchObject(UNSURE);
    later(24 * 3_600_000 + 21_000);
    expect((await shown(world)).said).toBeNull();
  });

  it('should hold the hour for half an hour where nobody looks', async () => {
    later(20_000 + 30 * 60_000 - 1);
    expect(await offered(world)).toEqual(['2026-10-16T18:00:00.000Z']);
    later(20_000 + 30 * 60_000);
    expect(await offered(world)).toEqual(['2026-10-15T18:00:00.000Z']);
    expect((await shown(world)).said).toMatchObject(UNSURE);
  });

  it('should hold it while the editor is still open: Save may have failed there', async () => {
    const tab = world.tabs[0] as { url: string };
    tab.url = 'https://calendar.google.com/calendar/u/0/r/eventedit?text=x';
    for (const ms of [21_000, 25_000, 30_000]) {
      later(ms);
      await read(world);
    }
    expect(stateOf(world)).toEqual(['booking-1 failed used']);
  });

  it.each([
    ['failed', 0],
    ['left', 5000],
  ])('should be glad of a late event: %s', async (state, ms) => {
    later(21_000);
    await read(world);
    later(21_000 + ms);
    if (ms > 0) await read(world);
    expect(bookings(world)).toMatchObject([{ state }]);
    later(60_000);
    await readTwice(world, [theEvent()]);
    expect((await shown(world)).said).toEqual(ADDED);
  });

  it('should be quiet once it is put away, and only for its own account', async () => {
    later(20_000);
    expect((await shown(world)).said).toMatchObject(UNSURE);
    await page(world, { type: 'page/heard', account: 'b@example.com', said: 'booking-1' });
    expect((await shown(world)).said).toMatchObject(UNSURE);
    await page(world, { type: 'page/heard', said: 'booking-1' });
    expect((await shown(world)).said).toBeNull();
  });

  it('should not be told to the page of another account', async () => {
    later(20_000);
    const other = (await page(world, { type: 'page/marks', account: 'b@example.com' })) as unknown as {
      marks: { said: unknown };
    };
    expect(other.marks.said).toBeNull();
  });

  it('should say the newest first', async () => {
    later(20_000);
    await shown(world);
    const stored = await world.worker().store.load();
    const hour = { start: NOW, end: NOW + 3_600_000, source: 'google-calendar' as const, account: ANA };
    noteFix(stored, { id: 'fix-12345', at: pressedAt + 21_000, nativeId: 'raw', text: 'Set it to 19:00.', ...hour });
    await world.worker().store.save({ said: stored.said });
    later(21_000);
    expect((await shown(world)).said).toEqual({
      id: 'fix-12345',
      state: 'fix',
      text: 'Set it to 19:00.',
      nativeId: 'raw',
      time: { date: '2026-10-14', startMinute: 540, endMinute: 600 },
    });
    later(21_000 + 600_000);
    expect((await shown(world)).said).toMatchObject(UNSURE);
  });
});
