import { beforeEach, describe, expect, it } from 'vitest';
import { engine } from '../../src/worker/engine.ts';
import { handleExtension } from '../../src/worker/handlers.ts';
import { bookings, offered, page, popup, read, readTwice } from './adding.ts';
import { inEditor, savingWorld, shown, stateOf, theEvent, toWeek } from './saving.ts';
import { ANA, anEvent, type World } from './world.ts';

const DAY = 'https://calendar.google.com/calendar/u/0/r/day/2026/10/15';
const UNDO = {
  id: 'booking-1',
  state: 'undo',
  text: 'To take it out, press the bin in the window that opened.',
  elsewhere: 'Open it on Thursday 18:00, then press its bin.',
  nativeId: theEvent().nativeId,
};
const ask = { type: 'page/undo-added', accountIndex: 0, booking: 'booking-1' };

describe('taking an added event out', () => {
  let world: World;
  beforeEach(async () => {
    world = await savingWorld(false);
    await inEditor(world);
    await toWeek(world);
    world.clock.now += 5000;
    await readTwice(world, [theEvent()]);
  });
  const readLater = (events: Parameters<typeof read>[1]) => {
    world.clock.now += 10_000;
    return read(world, events);
  };

  it('should show its day and say what to press, for two minutes, and take nothing out itself', async () => {
    expect(await page(world, ask)).toMatchObject({ ok: true, url: DAY, marks: { said: UNDO } });
    expect(stateOf(world)).toEqual(['booking-1 seen no']);
    world.clock.now += 120_000;
    expect((await shown(world)).said).toBeNull();
  });

  it('should be done when a look at its hour does not show it any more; the hour may come again', async () => {
    await page(world, ask);
    await readLater([]);
    expect(stateOf(world)).toEqual(['booking-1 undone no']);
    expect((await shown(world)).said).toBeNull();
    expect(await offered(world)).toEqual(['2026-10-15T18:00:00.000Z']);
    expect(await page(world, ask)).toMatchObject({ ok: false, code: 'gone' });
  });

  it('should change nothing while the event stays, or while only another day is read', async () => {
    await page(world, ask);
    await readLater([theEvent()]);
    expect(stateOf(world)).toEqual(['booking-1 seen no']);
    expect((await shown(world)).said).toMatchObject(UNDO);
  });

  it('should follow the event to where she moved it', async () => {
    const moved = anEvent('Sports massage', '2026-10-17', 600, 660, { key: theEvent().key });
    await readLater([moved]);
    expect(await page(world, ask)).toMatchObject({
      url: DAY.replace('15', '17'),
      marks: { said: { nativeId: moved.nativeId, time: { date: '2026-10-17', startMinute: 600 } } },
    });
    await readLater([]);
    expect(stateOf(world)).toEqual(['booking-1 undone no']);
  });

  it('should not call what she took out unasked undone', async () => {
    world.clock.now += 120_000;
    await readLater([]);
    expect(stateOf(world)).toEqual(['booking-1 seen no']);
  });

  it('should be in doubt where the event goes again within two minutes, unasked', async () => {
    await readLater([]);
    expect(stateOf(world)).toEqual(['booking-1 failed no']);
    const { said } = await shown(world);
    expect(said).toMatchObject({ id: 'booking-1', state: 'unsure', nativeId: null });
    expect(said).not.toHaveProperty('elsewhere');
  });

  it.each([
    ['what was never added', { booking: 'booking-9' }],
    ['another account’s', { account: 'b@example.com' }],
  ])('should refuse %s', async (_, more) => {
    const reply = await page(world, { ...ask, ...more });
    expect(reply).toMatchObject({ ok: false, code: 'gone' });
    expect((await shown(world)).said).toMatchObject({ state: 'added' });
  });

  it('should refuse what stands in another account’s calendar only', async () => {
    const elsewhere = bookings(world).map((one) => ({ ...one, account: 'b@example.com' }));
    world.area.put('bookings', elsewhere);
    expect(await page(world, { ...ask, account: 'b@example.com' })).toMatchObject({ ok: false, code: 'gone' });
  });

  it('should refuse what was taken out once, though it came back', async () => {
    await page(world, ask);
    await readLater([]);
    await readLater([theEvent()]);
    expect(stateOf(world)).toEqual(['booking-1 undone no']);
    expect(await page(world, ask)).toMatchObject({ ok: false, code: 'gone' });
  });

  it('should refuse what is not in the calendar yet', async () => {
    world.area.put(
      'bookings',
      bookings(world).map((one) => ({ ...one, state: 'editor' })),
    );
    world.area.put('said', []);
    // Its event is gone as well, or it would be read back at once.
    await readLater([]);
    expect(await page(world, ask)).toMatchObject({ ok: false });
  });

  describe('from the popup', () => {
    const command = { type: 'popup/undo-added', booking: 'booking-1' };
    const opened = () => world.tabs.slice(2).map(({ url }) => url);

    it('should open its day as the account’s own page, at the number it has now', async () => {
      (world.tabs[0] as { who: object }).who = { account: ANA, accountIndex: 3, visible: true };
      expect(await popup(world, command)).toEqual({ ok: true });
      expect(opened()).toEqual([DAY.replace('/u/0/', '/u/3/')]);
      expect((await shown(world)).said).toMatchObject(UNDO);
    });

    it('should bring a tab to the front that shows it already, and open none for a repeated command', async () => {
      await popup(world, { ...command, id: 'command-x' });
      await popup(world, { ...command, id: 'command-x' });
      expect(opened()).toEqual([DAY]);
      expect(world.shown).toEqual([world.tabs[2]?.id]);
    });

    it('should go by e-mail where none of its pages is open', async () => {
      for (const tab of world.tabs) tab.who = null;
      await popup(world, command);
      expect(new URL(opened()[0] ?? '').searchParams.get('authuser')).toBe(ANA);
    });

    it('should refuse what was never added, and open nothing', async () => {
      expect(await popup(world, { ...command, booking: 'booking-9' })).toMatchObject({ ok: false, code: 'gone' });
      expect(opened()).toEqual([]);
    });

    it('should be offered while the event stands there', async () => {
      const added = async () => {
        const env = { ...world.worker(), engine };
        const reply = await handleExtension(env, { type: 'popup/view', id: `command-${world.clock.now}` });
        return (reply as { view: { added: unknown[] } }).view.added;
      };
      expect(await added()).toEqual([
        { booking: 'booking-1', text: 'Sports massage, Thursday 18:00 – 19:00', account: ANA },
      ]);
      await readLater([]);
      expect(await added()).toEqual([]);
    });
  });
});
