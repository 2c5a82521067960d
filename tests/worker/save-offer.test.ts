import { describe, expect, it } from 'vitest';
import { add, page, popup, read, readTwice } from './adding.ts';
import { inEditor, maySave, savingWorld, shown, stateOf, theEvent, toWeek } from './saving.ts';
import { anEvent, type World } from './world.ts';

describe('the offer to save for her', () => {
  const save = async (world: World) => (await shown(world)).save;
  const addHerself = async (world: World) => {
    await inEditor(world);
    await toWeek(world);
    world.clock.now += 5000;
    await readTwice(world, [theEvent()]);
  };

  it('should come once, after the first event she saved herself, and go with her choice', async () => {
    const world = await savingWorld(false);
    expect(await save(world)).toEqual({ on: false, offer: false });
    await addHerself(world);
    expect(await save(world)).toEqual({ on: false, offer: true });
    expect(await page(world, { type: 'page/save-for-me', on: null })).toMatchObject({
      ok: true,
      marks: { save: { on: false, offer: false } },
    });
    await read(world, []);
    expect(await page(world, add('booking-2'))).toMatchObject({ ok: true });
    await readTwice(world, [
      anEvent('Sports massage', '2026-10-15', 1080, 1140, { key: { uid: 'second@google.com', instance: null } }),
    ]);
    expect(stateOf(world)).toContain('booking-2 seen no');
    expect(await save(world)).toEqual({ on: false, offer: false });
  });

  it('should not come where it is on, nor after it was turned off again', async () => {
    const world = await savingWorld();
    await addHerself(world);
    expect(await save(world)).toEqual({ on: true, offer: false });
    expect(await popup(world, { type: 'options/save-for-me', on: false })).toEqual({ ok: true });
    expect(await save(world)).toEqual({ on: false, offer: false });
  });

  it('should hold for the Adds to come only', async () => {
    const world = await savingWorld(false);
    await inEditor(world);
    await popup(world, { type: 'options/save-for-me', on: true });
    expect(await maySave(world)).toMatchObject({ may: false });
    expect(stateOf(world)).toEqual(['booking-1 editor no']);
  });
});
