import { beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { slotHandle } from '../../src/worker/slot-handle.ts';
import { ANA, aReading, createWorld, fromTab, NOW, type World } from './world.ts';

const SLOT = slotHandle('pre:race@google.com:sports');
const THURSDAY = '2026-10-15T18:00:00Z';

describe('decide and undo', () => {
  let world: World;
  let count = 0;
  const page = async (message: object) => {
    const command = { id: `command-${count++}`, ...message } as unknown as PageMessage;
    const reply = await handlePage(world.worker(), command, fromTab(10));
    await world.settled();
    return reply as { ok: boolean; undo?: string; marks?: { marks: unknown[] } };
  };
  const popup = async (message: object) => {
    const command = { id: `command-${count++}`, ...message } as unknown as ExtensionMessage;
    return (await handleExtension(world.worker(), command)) as { ok: boolean; view: { slots: { startIso: string }[] } };
  };
  const offered = async () => (await popup({ type: 'popup/view' })).view.slots.map(({ startIso }) => startIso);

  beforeEach(async () => {
    world = createWorld();
    await page({ type: 'page/reading', reading: aReading() });
  });

  it('should dismiss this hour, offer the next, and take back exactly that', async () => {
    const dismissed = await page({
      type: 'page/decide',
      id: 'dismiss-1',
      action: 'dismiss',
      slotId: SLOT,
      startIso: THURSDAY,
    });
    expect(dismissed).toMatchObject({ ok: true, undo: 'dismiss-1' });
    expect(await offered()).toEqual(['2026-10-16T18:00:00.000Z']);
    // Our own pages may name it in full.
    await popup({
      type: 'popup/decide',
      id: 'dismiss-2',
      action: 'dismiss',
      slotId: 'pre:race@google.com:sports',
      startIso: '2026-10-16T18:00:00Z',
    });
    expect(await offered()).toEqual(['2026-10-17T18:00:00.000Z']);

    expect(await page({ type: 'page/undo', undo: 'dismiss-1' })).toEqual({ ok: true });
    expect(world.area.value('decisions')).toMatchObject([{ id: 'dismiss-2' }]);
    expect(await offered()).toEqual(['2026-10-15T18:00:00.000Z']);
    expect(await popup({ type: 'popup/undo', undo: 'dismiss-1' })).toMatchObject({ ok: false, code: 'gone' });
  });

  it.each([
    ['UTC', '2026-10-15T06:00:00Z'],
    ['America/New_York', '2026-10-15T10:00:00Z'],
    ['Pacific/Auckland', '2026-10-14T17:00:00Z'],
  ])('should snooze until tomorrow at six where she lives: %s', async (zone, until) => {
    await popup({ type: 'popup/settings', change: { zone } });
    const reply = await popup({ type: 'popup/decide', action: 'snooze', slotId: SLOT, startIso: THURSDAY });
    expect(reply).toMatchObject({ ok: true });
    expect(world.area.value('decisions')).toMatchObject([{ type: 'snooze', until: Date.parse(until), at: NOW }]);
    expect(await offered()).toEqual([]);
    world.clock.now = Date.parse(until) + 1;
    expect((await offered()).length).toBe(1);
  });

  it('should decide once for one id, however often it is asked', async () => {
    const message = { type: 'page/decide', id: 'dismiss-1', action: 'dismiss', slotId: SLOT, startIso: THURSDAY };
    const first = await page(message);
    expect(await page(message)).toEqual(first);
    expect(world.area.value('decisions')).toHaveLength(1);
  });

  it.each([
    ['a slot that is not offered', { slotId: 'pre:other:deep', startIso: THURSDAY }],
    ['an hour that is not offered', { slotId: SLOT, startIso: '2026-10-15T17:00:00Z' }],
    ['an hour that is none', { slotId: SLOT, startIso: 'soon' }],
  ])('should keep nothing about %s', async (_, message) => {
    expect(await page({ type: 'page/decide', action: 'dismiss', ...message })).toMatchObject({
      ok: false,
      code: 'gone',
    });
    expect(world.area.value('decisions') ?? []).toEqual([]);
  });

  it('should remember at most 200 commands', async () => {
    for (let at = 0; at < 205; at++) await page({ type: 'page/undo', id: `undo-many-${at}`, undo: 'nothing-1' });
    const commands = world.area.value('commands') as { id: string }[];
    expect(commands).toHaveLength(200);
    expect(commands[0]?.id).toBe('undo-many-204');
  });

  it('should give a page its marks again with a newer revision', async () => {
    const first = (await page({ type: 'page/marks', account: ANA })) as unknown as { marks: { revision: number } };
    const second = (await page({ type: 'page/marks', account: ANA })) as unknown as { marks: { revision: number } };
    expect(second.marks.revision).toBeGreaterThan(first.marks.revision);
  });
});
