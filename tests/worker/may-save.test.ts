import { beforeEach, describe, expect, it } from 'vitest';
import { editorClosed } from '../../src/worker/editor-closed.ts';
import { forgetTabs } from '../../src/worker/forget-tabs.ts';
import { handlePage } from '../../src/worker/handlers.ts';
import { add, bookings, FRIDAY, page, read } from './adding.ts';
import {
  FILLED,
  inEditor,
  type Marked,
  maySave,
  notPressed,
  savingWorld,
  shown,
  stateOf,
  theEvent,
  toEditor,
} from './saving.ts';
import { fromTab, NOW, type World } from './world.ts';

const PRESS = { state: 'press-save', id: 'booking-1', text: 'The event is filled in. Press Save.' };

describe('may Save be pressed', () => {
  let world: World;
  beforeEach(async () => {
    world = await savingWorld();
  });

  it('should be yes once, and used up in storage before it is said', async () => {
    expect(await inEditor(world)).toMatchObject({ booking: 'booking-1', save: true, marks: { said: null } });
    expect(bookings(world)).toMatchObject([{ save: 'wanted', askedAt: NOW }]);
    expect(await maySave(world)).toMatchObject({ ok: true, may: true, marks: { said: null } });
    expect(bookings(world)).toMatchObject([{ state: 'saved', save: 'used', changedAt: NOW + 3000 }]);
    expect(await maySave(world)).toMatchObject({ ok: true, may: false, marks: { said: null } });
    expect(stateOf(world)).toEqual(['booking-1 saved used']);
  });

  it('should keep the hour while nobody knows', async () => {
    await inEditor(world);
    await maySave(world);
    expect(await page(world, add('booking-2'), 11)).toMatchObject({ ok: false, code: 'gone' });
    expect(await page(world, add('booking-3', FRIDAY), 11)).toMatchObject({ ok: true });
  });

  /** Each breaks one condition and no other. */
  const BROKEN: [string, (world: World) => Promise<Marked>][] = [
    ['another title', (one) => maySave(one, { title: 'Sports massage!' })],
    ['another case of the title', (one) => maySave(one, { title: 'sports massage' })],
    ['another hour', (one) => maySave(one, { dates: '20261015T190000/20261015T200000' })],
    ['another account', (one) => maySave(one, { account: 'b@example.com' })],
    ['another zone', (one) => maySave(one, { zone: 'Europe/Berlin' })],
    ['no zone', (one) => maySave(one, { zone: null })],
    ['a page that does not say whose it is', (one) => maySave(one, { account: 'provisional:u/0' })],
    ['another tab', (one) => maySave(one, {}, 11)],
    [
      'a nameless page at another number',
      async (one) => {
        const command = {
          type: 'page/may-save',
          id: 'command-x',
          ...FILLED,
          zone: 'UTC',
          account: 'provisional:u/1',
        } as const;
        return (await handlePage(one.worker(), command, fromTab(10, 1))) as Marked;
      },
    ],
    [
      'a minute later',
      (one) => {
        one.clock.now = NOW + 60_000;
        return maySave(one);
      },
    ],
    [
      'a clock that was set back',
      (one) => {
        one.clock.now = NOW - 1;
        return maySave(one);
      },
    ],
    [
      'a booking given up since',
      async (one) => {
        await editorClosed(one.worker(), 10);
        return maySave(one);
      },
    ],
    [
      'an event that is there already',
      async (one) => {
        await read(one, [theEvent()]);
        return maySave(one);
      },
    ],
    [
      'a browser started anew',
      async (one) => {
        await forgetTabs(one.worker());
        return maySave(one);
      },
    ],
  ];
  it.each(BROKEN)('should be no with %s', async (_, ask) => {
    await inEditor(world);
    const before = bookings(world)[0]?.state;
    expect(before).toBe('editor');
    expect(await ask(world)).toMatchObject({ ok: true, may: false });
    expect(bookings(world).map(({ state }) => state)).not.toContain('saved');
  });

  it('should be no before the editor is known to be there', async () => {
    await page(world, add('booking-1'));
    expect(await maySave(world)).toMatchObject({ may: false });
    expect(stateOf(world)).toEqual(['booking-1 opening used']);
    expect(await toEditor(world)).toMatchObject({ save: false, marks: { said: PRESS } });
  });

  it.each(
    BROKEN.filter(([why]) => !['another tab', 'a booking given up since', 'a browser started anew'].includes(why)),
  )('should be used up by a no with %s: a reload within the minute does not save', async (_, ask) => {
    await inEditor(world);
    await ask(world);
    expect(bookings(world)).toMatchObject([{ save: 'used' }]);
    world.clock.now = NOW + 5000;
    expect(await toEditor(world)).toMatchObject({ save: false });
    expect(await maySave(world)).toMatchObject({ may: false });
  });

  it.each([
    ['touched before', { untouched: false }],
    ['opened with another zone', { zone: 'Europe/Berlin' }],
    ['opened without a zone', { zone: null }],
    ['of a page that does not say whose it is', { account: 'provisional:u/0' }],
  ])('should be no for an editor %s, and for good', async (_, more) => {
    await page(world, add('booking-1'));
    expect(await toEditor(world, 10, more)).toMatchObject({
      booking: 'booking-1',
      save: false,
      marks: { said: PRESS },
    });
    expect(stateOf(world)).toEqual(['booking-1 editor used']);
    expect(await toEditor(world)).toMatchObject({ save: false });
    expect(await maySave(world)).toMatchObject({ may: false, marks: { said: PRESS } });
  });

  it('should be used up by the second time the same editor is announced', async () => {
    await inEditor(world);
    expect(await toEditor(world)).toMatchObject({ booking: 'booking-1', save: false, marks: { said: PRESS } });
    expect(await maySave(world)).toMatchObject({ may: false });
  });

  it('should say to press Save where the page did not press after a yes', async () => {
    await inEditor(world);
    await maySave(world);
    for (const more of [
      { title: 'Lunch' },
      { dates: '20261016T180000/20261016T190000' },
      { account: 'b@example.com' },
    ]) {
      await notPressed(world, more);
    }
    await notPressed(world, {}, 11);
    expect(stateOf(world)).toEqual(['booking-1 saved used']);
    expect(await notPressed(world)).toMatchObject({ ok: true, marks: { said: PRESS } });
    expect(stateOf(world)).toEqual(['booking-1 editor used']);
    expect(await maySave(world)).toMatchObject({ may: false, marks: { said: PRESS } });
    world.clock.now += 60_000;
    expect((await shown(world)).said).toMatchObject(PRESS);
  });

  it('should be used up where the page gave up before it asked, and by no other tab', async () => {
    await inEditor(world);
    await notPressed(world, {}, 11);
    expect(stateOf(world)).toEqual(['booking-1 editor wanted']);
    expect(await notPressed(world)).toMatchObject({ ok: true, marks: { said: PRESS } });
    expect(stateOf(world)).toEqual(['booking-1 editor used']);
    expect(await maySave(world)).toMatchObject({ may: false });
  });

  it('should be no for what nobody added', async () => {
    expect(await toEditor(world)).toMatchObject({ booking: null, save: false, marks: { said: null } });
    expect(await maySave(world)).toMatchObject({ may: false, marks: { said: null } });
  });

  it('should be no while the switch is off, and say nothing she did not ask for', async () => {
    const off = await savingWorld(false);
    expect(await inEditor(off)).toMatchObject({ booking: 'booking-1', save: false, marks: { said: null } });
    expect(await maySave(off)).toMatchObject({ may: false, marks: { said: null } });
    expect(stateOf(off)).toEqual(['booking-1 editor no']);
  });

  it('should tell a page without a name what its own tab’s Add came to, and let her put it away', async () => {
    const nameless = { account: 'provisional:u/0' };
    await page(world, add('booking-1'));
    await toEditor(world, 10, nameless);
    const saidIn = async (tabId: number, account: string) =>
      ((await page(world, { type: 'page/marks', account }, tabId)) as unknown as Marked).marks.said;
    expect(await saidIn(10, 'provisional:u/0')).toMatchObject(PRESS);
    expect(await saidIn(11, 'provisional:u/0')).toBeNull();
    expect(await saidIn(10, 'b@example.com')).toBeNull();
    const [tab, other] = world.tabs;
    for (const one of world.tabs) one.who = { account: 'provisional:u/0', accountIndex: 0, visible: true };
    await read(world);
    await page(world, { type: 'page/save-for-me', on: true }, 99);
    expect(tab?.received.at(-1)).toMatchObject({ type: 'worker/marks', marks: { said: PRESS } });
    expect(other?.received.at(-1)).toMatchObject({ type: 'worker/marks', marks: { said: null } });
    await page(world, { type: 'page/heard', said: 'booking-1', ...nameless }, 11);
    expect(await saidIn(10, 'provisional:u/0')).toMatchObject(PRESS);
    await page(world, { type: 'page/heard', said: 'booking-1', ...nameless }, 10);
    expect(await saidIn(10, 'provisional:u/0')).toBeNull();
  });
});
