import { describe, expect, it } from 'vitest';
import type { Command, PageMessage } from '../../src/platform/messages.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { add, addInPopup, page, popup, read, readTwice, SLOT, THURSDAY } from './adding.ts';
import { anEvent, createWorld, fromTab, type World } from './world.ts';

const FULL = new Error('QUOTA_BYTES quota exceeded');
const dismiss = { action: 'dismiss', slotId: SLOT, startIso: THURSDAY };
const dates = '20261015T180000/20261015T190000';

const RUN = anEvent('Intervals', '2026-10-13', 1080, 1140);
async function addAndSee(world: World): Promise<void> {
  await page(world, add('booking-1'));
  await readTwice(world, [anEvent('Sports massage', '2026-10-15', 1080, 1140)]);
}

/** Commands that change the plan, and what has to have happened before. */
const COMMANDS: [string, (world: World) => Promise<unknown>, object][] = [
  ['page/add', async () => undefined, add('booking-1')],
  ['popup/add', async () => undefined, addInPopup('booking-1')],
  ['page/decide', async () => undefined, { type: 'page/decide', ...dismiss }],
  ['popup/decide', async () => undefined, { type: 'popup/decide', ...dismiss }],
  [
    'page/undo',
    (world) => page(world, { type: 'page/decide', id: 'dismiss-1', ...dismiss }),
    { type: 'page/undo', undo: 'dismiss-1' },
  ],
  [
    'page/editor',
    (world) => page(world, add('booking-1')),
    { type: 'page/editor', title: 'Sports massage', dates, zone: null },
  ],
  ['page/save-for-me', async () => undefined, { type: 'page/save-for-me', on: true }],
  ['options/save-for-me', async () => undefined, { type: 'options/save-for-me', on: true }],
  ['popup/add-to', async () => undefined, { type: 'popup/add-to', account: 'ana@example.com' }],
  [
    'page/may-save',
    async (world) => {
      await page(world, { type: 'page/save-for-me', on: true });
      await page(world, add('booking-1'));
      await page(world, { type: 'page/editor', title: 'Sports massage', dates, zone: null });
    },
    { type: 'page/may-save', title: 'Sports massage', dates },
  ],
  ['page/undo-added', addAndSee, { type: 'page/undo-added', accountIndex: 0, booking: 'booking-1' }],
  ['popup/undo-added', addAndSee, { type: 'popup/undo-added', booking: 'booking-1' }],
  ['page/heard', addAndSee, { type: 'page/heard', said: 'booking-1' }],
  ['page/correct', (world) => read(world, [RUN]), { type: 'page/correct', eventId: RUN.nativeId, says: 'not-mine' }],
  [
    'popup/zone',
    async () => undefined,
    { type: 'popup/zone', source: 'google-calendar', account: 'ana@example.com', zone: 'UTC' },
  ],
  ['popup/settings', async () => undefined, { type: 'popup/settings', change: { strict: true } }],
  ['page/reading', async () => undefined, {}],
];

describe('marks', () => {
  const ask = (world: World, message: object) => {
    const type = (message as Command).type;
    if (type === undefined) return read(world);
    return type.startsWith('page/') ? page(world, message) : popup(world, message);
  };
  const heard = (world: World) => [world.told, ...world.tabs.map((tab) => tab.received)].map((all) => all.length);

  it.each(COMMANDS)(
    'should be pushed once what they say is saved, and never before: %s',
    async (_, before, message) => {
      const world = createWorld();
      world.openTab({ id: 99 });
      await read(world);
      await before(world);
      const [told = 0, received = 0] = heard(world);
      const revision = world.area.value('revision');
      const alarms = world.alarms.size;

      world.area.fault = FULL;
      expect(await ask(world, { id: 'command-x', ...message })).toMatchObject({ ok: false, code: 'failed' });
      expect(heard(world).slice(0, 2)).toEqual([told, received]);
      expect(world.area.value('revision')).toBe(revision);
      expect(world.alarms.size).toBe(alarms);

      world.area.fault = null;
      expect(await ask(world, { id: 'command-x', ...message })).toMatchObject({ ok: true });
      expect(heard(world).slice(0, 2)).toEqual([told + 1, received + 1]);
      expect(world.tabs[0]?.received.at(-1)).toMatchObject({ marks: { revision: Number(revision) + 1 } });
    },
  );

  it('should be pushed once for a command that is asked twice', async () => {
    const world = createWorld();
    world.openTab({ id: 99 });
    await read(world);
    const before = heard(world);
    const message = { id: 'command-x', type: 'page/decide', ...dismiss } as PageMessage;
    await handlePage(world.worker(), message, fromTab(1));
    await handlePage(world.worker(), message, fromTab(1));
    await world.settled();
    expect(heard(world)).toEqual(before.map((count) => count + 1));
  });

  it('should not go by a number that another plan will have', async () => {
    const world = createWorld();
    await read(world);
    const saved = world.area.value('revision');
    world.area.fault = FULL;
    const shown = await page(world, { type: 'page/marks' });
    expect(shown).toMatchObject({ ok: true, marks: { revision: saved } });
    const view = await handleExtension(world.worker(), { type: 'popup/view', id: 'command-y' });
    expect(view).toMatchObject({ ok: true, view: { revision: saved } });
  });
});
