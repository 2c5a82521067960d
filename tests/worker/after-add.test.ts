import { beforeEach, describe, expect, it } from 'vitest';
import { editorClosed } from '../../src/worker/editor-closed.ts';
import { ring } from '../../src/worker/ring.ts';
import { add, bookings, EDITOR, offered, page, read, readTwice } from './adding.ts';
import { anEvent, aReading, createWorld, NOW, type World } from './world.ts';

describe('after Add', () => {
  let world: World;
  beforeEach(async () => {
    world = createWorld();
    world.openTab();
    await read(world);
  });
  const inEditor = async () => {
    await page(world, add('booking-1'));
    (world.tabs[0] as { url: string }).url = `${EDITOR}?text=Sports+massage`;
    world.clock.now += 3000;
    const dates = '20261015T180000/20261015T190000';
    return page(world, { type: 'page/editor', title: 'Sports massage', dates, zone: 'UTC', untouched: true });
  };
  const leaveEditor = () => {
    (world.tabs[0] as { url: string }).url = 'https://calendar.google.com/calendar/u/0/r/week';
    world.clock.now += 60_000;
  };

  it('should know its editor by what it was filled with', async () => {
    expect(await inEditor()).toMatchObject({ ok: true, booking: 'booking-1', save: false, marks: { said: null } });
    expect(bookings(world)).toMatchObject([{ state: 'editor', tabId: 10 }]);
    const changedAt = bookings(world)[0]?.changedAt;
    world.clock.now += 5000;
    const again = {
      type: 'page/editor',
      title: 'Sports massage',
      dates: '20261015T180000/20261015T190000',
      zone: null,
      untouched: true,
    };
    expect(await page(world, again)).toMatchObject({ booking: 'booking-1' });
    expect(bookings(world)[0]?.changedAt).toBe(changedAt);
    expect(await page(world, { ...again, title: 'Lunch' })).toMatchObject({ ok: true, booking: null, save: false });
    expect(await page(world, { ...again, account: 'b@x.y' })).toMatchObject({ ok: true, booking: null, save: false });
    expect(await page(world, { ...again, dates: '20261016T180000/20261016T190000' })).toMatchObject({
      ok: true,
      booking: null,
      save: false,
    });
  });

  it('should know its editor by the tab where the page does not say whose it is', async () => {
    await page(world, add('booking-1'));
    const dates = '20261015T180000/20261015T190000';
    const nameless = { type: 'page/editor', account: 'provisional:u/0', title: 'Sports massage', dates, zone: null };
    expect(await page(world, nameless, 11)).toMatchObject({ ok: true, booking: null, save: false });
    expect(await page(world, nameless, 10)).toMatchObject({ ok: true, booking: 'booking-1' });
  });

  const SAVED = anEvent('Sports massage', '2026-10-15', 1080, 1140);
  const said = async () =>
    ((await page(world, { type: 'page/marks' })) as unknown as { marks: { said: unknown } }).marks.said;

  it('should be done when its event is read back twice, and ask for the second look', async () => {
    await inEditor();
    leaveEditor();
    expect(await read(world, [SAVED])).toMatchObject({ ok: true, again: 3000 });
    expect(bookings(world)).toMatchObject([{ state: 'editor', eventId: null, seenSince: world.clock.now }]);
    expect(await said()).toBeNull();
    world.clock.now += 2000;
    expect(await read(world, [SAVED])).toMatchObject({ ok: true, again: 1000 });
    world.clock.now += 1000;
    expect(await read(world, [SAVED])).not.toHaveProperty('again');
    expect(bookings(world)).toMatchObject([{ state: 'seen', eventId: 'sportsmassage-2026-10-15-1080@google.com' }]);
    expect(bookings(world)[0]).not.toHaveProperty('seenSince');
    expect(await said()).toMatchObject({ state: 'added' });
  });

  it('should not take a chip for its event that is gone at the second look', async () => {
    await inEditor();
    leaveEditor();
    await read(world, [SAVED]);
    world.clock.now += 3000;
    expect(await read(world)).toMatchObject({ again: 3000 });
    expect(bookings(world)).toMatchObject([{ state: 'editor', absentSince: world.clock.now }]);
    world.clock.now += 3000;
    await read(world);
    expect(bookings(world)).toMatchObject([{ state: 'left' }]);
    expect(await said()).toBeNull();
  });

  it('should not ask a page that shows another week to look again and again', async () => {
    await inEditor();
    leaveEditor();
    await read(world, [SAVED]);
    const elsewhere = { readAt: 0, seen: [{ calendars: 'visible' as const, from: '2026-10-19', to: '2026-10-26' }] };
    world.clock.now += 3000;
    const reading = aReading([], { ...elsewhere, readAt: world.clock.now });
    expect(await page(world, { type: 'page/reading', reading })).not.toHaveProperty('again');
    expect(bookings(world)).toMatchObject([{ state: 'editor' }]);
  });

  it('should announce and offer nothing for an Add given up half an hour before', async () => {
    await inEditor();
    await editorClosed(world.worker(), 10);
    leaveEditor();
    world.clock.now += 30 * 60_000;
    await readTwice(world, [SAVED]);
    expect(bookings(world)).toMatchObject([{ state: 'seen' }]);
    expect(await said()).toBeNull();
    expect(world.area.value('saving')).toEqual({ on: false, offer: 'not-yet' });
  });

  it('should keep the hour while the editor is open, though another tab shows the week without it', async () => {
    await inEditor();
    world.openTab();
    for (let at = 0; at < 3; at++) {
      world.clock.now += 10_000;
      expect(await read(world)).not.toHaveProperty('again');
    }
    expect(bookings(world)).toMatchObject([{ state: 'editor', absentSince: null }]);
    expect(await offered(world)).toEqual(['2026-10-16T18:00:00.000Z']);
  });

  it('should ask the page to look again, and offer the hour again after the second look', async () => {
    await inEditor();
    leaveEditor();
    expect(await read(world)).toMatchObject({ ok: true, again: 3000 });
    expect(await offered(world)).toEqual(['2026-10-16T18:00:00.000Z']);
    world.clock.now += 3000;
    expect(await read(world)).not.toHaveProperty('again');
    expect(bookings(world)).toMatchObject([{ state: 'left' }]);
    expect(await offered(world)).toEqual(['2026-10-15T18:00:00.000Z']);
  });

  it('should need no second reading when an alarm rings', async () => {
    await inEditor();
    leaveEditor();
    await read(world);
    expect(world.alarms.get('second-look')).toEqual({ when: world.clock.now + 30_000 });
    world.clock.now += 30_000;
    await ring(world.worker(), 'second-look');
    expect(bookings(world)).toMatchObject([{ state: 'left' }]);
    expect(world.tabs[0]?.received.at(-1)).toMatchObject({ type: 'worker/marks' });
  });

  it('should end the reservation after half an hour', async () => {
    await page(world, add('booking-1'));
    expect(world.alarms.get('reservation-over')).toEqual({ when: NOW + 30 * 60_000 });
    world.clock.now += 30 * 60_000;
    await ring(world.worker(), 'reservation-over');
    expect(bookings(world)).toMatchObject([{ state: 'left' }]);
    expect(await offered(world)).toEqual(['2026-10-15T18:00:00.000Z']);
  });

  it('should offer the hour again as soon as the tab of its editor is closed', async () => {
    await inEditor();
    await editorClosed(world.worker(), 99);
    expect(bookings(world)).toMatchObject([{ state: 'editor' }]);
    await editorClosed(world.worker(), 10);
    expect(bookings(world)).toMatchObject([{ state: 'left' }]);
    expect(world.area.value('bookings')).toMatchObject([{ state: 'left' }]);
  });
});
