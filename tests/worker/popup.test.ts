import { describe, expect, it } from 'vitest';
import type { ExtensionMessage, PageMessage } from '../../src/platform/messages.ts';
import { WORKER_ENGLISH as WORDS } from '../../src/words/worker-sentences.ts';
import { handleExtension, handlePage } from '../../src/worker/handlers.ts';
import { injectContent } from '../../src/worker/inject-content.ts';
import { noteRefusal } from '../../src/worker/note-refusal.ts';
import { ANA, aReading, createWorld, fromTab, GOOGLE, type World } from './world.ts';

let count = 0;
async function ask(world: World, message: object) {
  const command = { id: `command-${count++}`, ...message } as unknown as ExtensionMessage;
  const reply = await handleExtension(world.worker(), command);
  await world.settled();
  return reply as { ok: boolean; text?: string; problems?: string[] };
}
async function view(world: World) {
  const reply = (await ask(world, { type: 'popup/view' })) as unknown as {
    view: { notices: string[]; staleTabs: { tabId: number; text: string }[]; settings: object; revision: number };
  };
  return reply.view;
}
async function read(world: World, more: Parameters<typeof aReading>[1] = {}) {
  const message = { type: 'page/reading', id: `reading-${count++}`, reading: aReading([], more) } as PageMessage;
  await handlePage(world.worker(), message, fromTab(10));
  await world.settled();
}

describe('open tabs', () => {
  it('should name silent tabs, and only those', async () => {
    const world = createWorld();
    world.openTab();
    const silent = world.openTab({ who: null, title: `Week\u202E ${'long '.repeat(20)}` });
    world.openTab({ who: null, status: 'loading' });
    world.openTab({ who: null, discarded: true });
    const { staleTabs } = await view(world);
    expect(staleTabs.map(({ tabId }) => tabId)).toEqual([silent.id]);
    expect(staleTabs[0]?.text).toMatch(/^Reload the Google Calendar tab “Week long .{0,60}…”/);
  });

  it('should not wait for a tab that never answers', async () => {
    const world = createWorld();
    const hung = world.openTab();
    const { sendMessage } = world.browser.tabs;
    world.browser.tabs.sendMessage = (id, ...rest) =>
      id === hung.id ? new Promise(() => undefined) : sendMessage(id, ...rest);
    expect((await view(world)).staleTabs.map(({ tabId }) => tabId)).toEqual([hung.id]);
  });

  it('should put our script into silent tabs at install, and into no other', async () => {
    const world = createWorld();
    world.openTab();
    const silent = world.openTab({ who: null });
    await injectContent(world.worker());
    expect(world.injected).toEqual([{ tabId: silent.id, files: ['content-scripts/google-calendar.js'] }]);
  });

  it('should survive a tab that cannot be reached', async () => {
    const world = createWorld();
    world.openTab({ who: null });
    world.browser.scripting.executeScript = async () => {
      throw new Error('Cannot access contents of the page');
    };
    await expect(injectContent(world.worker())).resolves.toBeUndefined();
  });

  it('should reload tabs of our sites only', async () => {
    const world = createWorld();
    const tab = world.openTab();
    expect(await ask(world, { type: 'popup/reload-tab', tabId: tab.id })).toEqual({ ok: true });
    expect(await ask(world, { type: 'popup/reload-tab', tabId: 999 })).toMatchObject({
      ok: false,
      text: WORDS.notOurTab,
    });
    expect(world.reloaded).toEqual([tab.id]);
  });
});

describe('notices', () => {
  it('should say what was set aside, until it is said once for all weeks', async () => {
    const world = createWorld();
    await read(world);
    world.area.put(`readings:google-calendar|${ANA}:2026-10-12`, 'broken');
    world.area.put(`readings:google-calendar|${ANA}:2026-10-19`, 'broken');
    world.area.put('settings', { travelMin: -1 });
    const { notices, settings } = await view(world);
    expect(notices.sort()).toEqual([WORDS.setAside('a week of your calendar'), WORDS.setAside('the settings')].sort());
    expect(settings).toEqual({});
    expect((await view(world)).notices.sort()).toEqual(notices);
  });

  it('should say what a page sent that could not be taken, once', async () => {
    const world = createWorld();
    for (let at = 0; at < 30; at++) await noteRefusal(world.worker(), 'too-many-events', GOOGLE);
    await noteRefusal(world.worker(), 'not-a-command', GOOGLE);
    expect((await view(world)).notices).toEqual([
      WORDS.unreadableMessage('Google Calendar'),
      WORDS.tooManyOnPage('Google Calendar'),
    ]);
  });

  it('should still show the popup when storage is full, and say it', async () => {
    const world = createWorld();
    await read(world);
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    expect((await view(world)).notices).toEqual([WORDS.storageFull]);
  });

  it('should serve what can be read where a full store cannot set the rest aside, and say so', async () => {
    const world = createWorld();
    await read(world);
    world.area.put(`readings:google-calendar|${ANA}:2026-10-19`, 'broken');
    const before = new Map(world.area.items);
    world.area.fault = new Error('QUOTA_BYTES quota exceeded');
    const { notices, settings } = await view(world);
    expect(notices).toEqual([WORDS.storageFull, WORDS.leftUnread('a week of your calendar')]);
    expect(settings).toEqual({});
    expect(world.area.items).toEqual(before);
    const command = { type: 'page/marks', id: 'command-marks', account: ANA } as PageMessage;
    expect(await handlePage(world.worker(), command, fromTab(10))).toMatchObject({ ok: true });
  });

  it('should say that a newer version saved the data', async () => {
    const world = createWorld();
    world.area.put('version', 2);
    expect(await ask(world, { type: 'popup/view' })).toEqual({ ok: false, code: 'failed', text: WORDS.storageNewer });
  });

  it('should say that the browser hides a site', async () => {
    const world = createWorld();
    world.access.granted = false;
    const sites = ['Google Calendar', 'Strava'];
    expect((await view(world)).notices).toEqual(sites.map((site) => WORDS.accessMissing(site)));
  });

  it('should not tell our pages to look again because they looked', async () => {
    const world = createWorld();
    await view(world);
    expect(world.told).toEqual([]);
  });
});

describe('settings', () => {
  it('should replace what is given, keep the rest, clear with null, and refuse by name', async () => {
    const world = createWorld();
    await ask(world, { type: 'popup/settings', change: { strict: true, travelMin: 15, preferredKind: 'deep' } });
    const change = { travelMin: -4, preferredKind: null, days: [1, 2], nonsense: 1 };
    const reply = await ask(world, { type: 'popup/settings', change });
    expect(world.area.value('settings')).toEqual({ strict: true, travelMin: 15, days: [1, 2] });
    expect(reply.ok).toBe(true);
    expect(reply.problems).toHaveLength(2);
    expect(reply.problems?.join()).toMatch(/“travelMin”.*“nonsense”/);
    expect(world.told.at(-1)).toMatchObject({ type: 'worker/changed' });
  });

  it('should not take a key that is no key for one', async () => {
    const world = createWorld();
    const change = JSON.parse('{"__proto__": {"strict": true}, "constructor": 1, "strict": null}');
    expect((await ask(world, { type: 'popup/settings', change })).ok).toBe(true);
    expect(world.area.value('settings')).toEqual({});
  });
});

describe('the zone answer', () => {
  const unknown = { zone: { offsets: [-240] } };
  const answer = (world: World, zone: string, account = ANA) =>
    ask(world, { type: 'popup/zone', source: 'google-calendar', account, zone });

  it('should be kept where the page agrees', async () => {
    const world = createWorld();
    await read(world, unknown);
    expect(await answer(world, ' America/New_York ')).toEqual({ ok: true });
    expect(world.area.value('zones')).toEqual({ [`google-calendar|${ANA}`]: 'America/New_York' });
  });

  it.each([
    ['no zone', 'Mars/Olympus', ANA, WORDS.notAZone('Mars/Olympus')],
    ['a zone the page contradicts', 'Europe/Berlin', ANA, WORDS.zoneDisagrees('Europe/Berlin')],
    ['an account never read', 'America/New_York', 'b@example.com', WORDS.zoneNotAsked],
  ])('should be refused: %s', async (_, zone, account, text) => {
    const world = createWorld();
    await read(world, unknown);
    expect(await answer(world, zone, account)).toEqual({ ok: false, code: 'invalid', text });
    expect(world.area.value('zones')).toBeUndefined();
  });
});
