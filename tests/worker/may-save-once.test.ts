import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMessage } from '../../src/platform/messages.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { add, addInPopup, bookings, page, popup } from './adding.ts';
import { answerOrDeath } from './memory-area.ts';
import {
  FILLED,
  inEditor,
  type Marked,
  maySave,
  notPressed,
  savingWorld,
  stateOf,
  toEditor,
  toWeek,
} from './saving.ts';
import { ANA, fromTab, NOW, type World } from './world.ts';

const PRESS = { state: 'press-save', id: 'booking-1', text: 'The event is filled in. Press Save.' };

describe('may Save be pressed', () => {
  let world: World;
  beforeEach(async () => {
    world = await savingWorld();
  });

  it('should not be yes again for the same command, nor for two at once', async () => {
    await inEditor(world);
    const env = world.worker();
    const command = { type: 'page/may-save', id: 'command-x', account: ANA, ...FILLED, zone: 'UTC' } as PageMessage;
    const other = { ...command, id: 'command-y' } as PageMessage;
    const all = [command, other, command].map((one) => handlePage(env, one, fromTab(10)) as Promise<Marked>);
    expect((await Promise.all(all)).map(({ may }) => may)).toEqual([true, false, false]);
    await world.settled();
  });

  it('should forget no yes, though its booking is forgotten', async () => {
    await inEditor(world);
    const command = { type: 'page/may-save', id: 'command-x', account: ANA, ...FILLED, zone: 'UTC' } as PageMessage;
    const [booking] = bookings(world);
    expect(await handlePage(world.worker(), command, fromTab(10))).toMatchObject({ may: true });
    world.area.put('bookings', [booking]);
    expect(await handlePage(world.worker(), command, fromTab(10))).toMatchObject({ may: false });
  });

  it('should be said at most once whenever the worker dies', async () => {
    let survived = false;
    for (let callsToLive = 0; !survived; callsToLive++) {
      const one = await savingWorld();
      await inEditor(one);
      one.area.calls = 0;
      one.area.callsToLive = callsToLive;
      const ask = () => maySave(one, { id: 'command-x' });
      const first = await answerOrDeath(ask());
      survived = one.area.calls <= callsToLive;
      one.area.callsToLive = Number.POSITIVE_INFINITY;
      expect(Number(first?.may ?? false) + Number((await ask()).may)).toBe(1);
      expect((await ask()).may).toBe(false);
      expect(callsToLive).toBeLessThan(30);
    }
  });

  it('should leave the press to her where the worker died between the writing and the answer', async () => {
    await inEditor(world);
    const { area } = world;
    const set = area.set.bind(area);
    area.set = async (items) => {
      await set(items);
      await new Promise(() => undefined);
    };
    expect(await answerOrDeath(maySave(world, { id: 'command-x' }))).toBeNull();
    area.set = set;
    expect(await maySave(world, { id: 'command-x' })).toMatchObject({ ok: true, may: false, marks: { said: null } });
    expect(await notPressed(world)).toMatchObject({ ok: true, marks: { said: PRESS } });
  });

  it('should be used up by a second tab with the same address, in both', async () => {
    await inEditor(world);
    expect(await toEditor(world, 11)).toMatchObject({ booking: 'booking-1', save: false, marks: { said: PRESS } });
    expect(await maySave(world, {}, 11)).toMatchObject({ may: false });
    expect(await maySave(world, {}, 10)).toMatchObject({ may: false });
  });

  it('should not be asked again after a reload of the editor', async () => {
    await inEditor(world);
    expect(await maySave(world)).toMatchObject({ may: true });
    expect(await toEditor(world)).toMatchObject({ booking: null, save: false });
    expect(await maySave(world)).toMatchObject({ may: false });
  });

  it('should be over once the editor was left, though she comes back to it', async () => {
    await inEditor(world);
    await toWeek(world);
    world.clock.now += 16_000;
    expect(await page(world, add('booking-2'), 11)).toMatchObject({ ok: true });
    expect(stateOf(world)).toEqual(['booking-1 left wanted', 'booking-2 opening wanted']);
    expect(await toEditor(world)).toMatchObject({ booking: 'booking-1', save: false, marks: { said: PRESS } });
    expect(await maySave(world)).toMatchObject({ may: false });
    expect(await toEditor(world, 11)).toMatchObject({ booking: 'booking-2', save: true });
    expect(await maySave(world, {}, 11)).toMatchObject({ may: true });
  });

  it('should be over a minute after the click, however often the editor is announced', async () => {
    await page(world, add('booking-1'));
    world.clock.now = NOW + 60_000;
    expect(await toEditor(world)).toMatchObject({ save: false, marks: { said: PRESS } });
    expect(stateOf(world)).toEqual(['booking-1 editor used']);
  });

  it('should hold for an Add from the popup in the tab that was opened for it, from the click there', async () => {
    await popup(world, addInPopup('booking-1'));
    const tabId = bookings(world)[0]?.tabId ?? -1;
    expect(bookings(world)).toMatchObject([{ save: 'wanted', askedAt: NOW, accountIndex: 0 }]);
    expect(await toEditor(world, tabId)).toMatchObject({ save: true });
    expect(await maySave(world, {}, 10)).toMatchObject({ may: false });
    expect(await maySave(world, {}, tabId)).toMatchObject({ may: true });
  });
});
