import { describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/platform/router.ts';
import { createWorld } from './world.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}`;

const hoisted = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => ({ browser: hoisted.browser }));
vi.mock('../../src/worker/engine.ts', async () => ({ engine: (await import('./fake-engine.ts')).fakeEngine }));

type Listener = (...args: never[]) => unknown;

/** The background as the browser starts it: a fresh module, a browser whose events only record their listeners. */
async function started(world = createWorld()) {
  const listeners = { onMessage: [], onInstalled: [], onStartup: [], onRemoved: [], onAlarm: [] } as Record<
    string,
    Listener[]
  >;
  const event = (name: string) => ({ addListener: (listener: Listener) => listeners[name]?.push(listener) });
  Object.assign(hoisted.browser, world.browser, {
    runtime: {
      ...world.browser.runtime,
      id: ID,
      getURL: (path: string) => ORIGIN + path,
      onMessage: event('onMessage'),
      onInstalled: event('onInstalled'),
      onStartup: event('onStartup'),
    },
    tabs: { ...world.browser.tabs, onRemoved: event('onRemoved') },
    alarms: { ...world.browser.alarms, onAlarm: event('onAlarm') },
  });
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background.ts');
  const returned: unknown = background.main();
  const send = (message: unknown, sender: Sender) =>
    (listeners.onMessage as ((...args: unknown[]) => unknown)[]).map((listener) => listener(message, sender))[0];
  return { returned, listeners, send, atOnce: Object.entries(listeners).map(([name, all]) => `${name} ${all.length}`) };
}

describe('the background', () => {
  it('should have every listener, one each, the moment main() returns', async () => {
    const { returned, atOnce } = await started();
    expect(returned).toBeUndefined();
    expect(atOnce).toEqual(['onMessage 1', 'onInstalled 1', 'onStartup 1', 'onRemoved 1', 'onAlarm 1']);
  });

  it('should answer the popup, and a stranger not at all', async () => {
    const { send } = await started();
    const view = { type: 'popup/view', id: 'command-1' };
    expect(await send(view, { id: ID, origin: ORIGIN, url: `${ORIGIN}/popup.html` })).toMatchObject({ ok: true });
    expect(send(view, { id: 'other', origin: ORIGIN })).toBeUndefined();
    const page: Sender = { id: ID, origin: 'https://calendar.google.com', frameId: 0, tab: { id: 1 } };
    const reply = (await send(view, page)) as { ok: boolean; text: string };
    expect(reply).toMatchObject({ ok: false, code: 'refused' });
    expect(reply.text).toMatch(/^[A-Z].*\.$/);
  });

  it('should note in the popup what a page sent that could not be taken', async () => {
    const world = createWorld();
    const { send } = await started(world);
    const page: Sender = { id: ID, origin: 'https://calendar.google.com', frameId: 0, tab: { id: 1 } };
    const reading = { events: Array.from({ length: 3001 }, () => ({})) };
    expect(await send({ type: 'page/reading', id: 'command-1', reading }, page)).toMatchObject({
      ok: false,
      code: 'invalid',
    });
    await vi.waitFor(() =>
      expect(world.area.value('notices')).toMatchObject([{ code: 'too-many-events', where: 'google-calendar' }]),
    );
  });

  it('should bring lost alarms back at every start', async () => {
    const world = createWorld();
    await started(world);
    await vi.waitFor(() => expect(world.alarms.has('prune')).toBe(true));
  });
});
