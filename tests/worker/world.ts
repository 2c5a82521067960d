import type { ReadEvent, Reading } from '../../src/core/model.ts';
import { createQueue } from '../../src/platform/queue.ts';
import type { PageSender } from '../../src/platform/router.ts';
import { createStore } from '../../src/platform/storage.ts';
import { CALENDARS } from '../../src/sites/list.ts';
import { WORKER_ENGLISH } from '../../src/words/worker-sentences.ts';
import type { Env } from '../../src/worker/env.ts';
import type { TabInfo, WorkerBrowser } from '../../src/worker/worker-browser.ts';
import { fakeEngine } from './fake-engine.ts';
import { MemoryArea } from './memory-area.ts';

export const NOW = Date.UTC(2026, 9, 14, 9); // a Wednesday
export const ANA = 'ana@example.com';
export const [GOOGLE] = CALENDARS as [(typeof CALENDARS)[0]];

export interface FakeTab extends TabInfo {
  id: number;
  /** Who answers in it; null: nobody. */
  who: { account: string; accountIndex: number | null; visible: boolean } | null;
  received: unknown[];
}

/** Match patterns as sites use them: one origin, any path. A tab without an address is whose it may be. */
function shows(address: string | undefined, patterns: readonly string[]): boolean {
  return address === undefined || patterns.some((pattern) => address.startsWith(pattern.slice(0, -1)));
}

/** A browser with tabs, a clock and a store that outlives the worker. `worker()` is a worker just started. */
export function createWorld() {
  const area = new MemoryArea();
  const tabs: FakeTab[] = [];
  const alarms = new Map<string, unknown>();
  const told: unknown[] = [];
  const injected: { tabId: number; files: string[] }[] = [];
  const reloaded: number[] = [];
  const shown: number[] = [];
  const clock = { now: NOW };
  const access = { granted: true };
  let after: Promise<unknown>[] = [];

  const browser: WorkerBrowser = {
    runtime: {
      sendMessage: async (message) => {
        told.push(message);
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      getURL: (path) => `chrome-extension://kneadtime${path}`,
      getManifest: () => ({
        content_scripts: [{ matches: ['https://calendar.google.com/*'], js: ['content-scripts/google-calendar.js'] }],
      }),
    },
    tabs: {
      query: async ({ url }) =>
        tabs.filter((tab) => shows(tab.pendingUrl ?? tab.url, url ?? [])).map(({ who, received, ...tab }) => tab),
      sendMessage: async (tabId, message) => {
        const tab = tabs.find((one) => one.id === tabId);
        if (!tab?.who) throw new Error('Could not establish connection. Receiving end does not exist.');
        if ((message as { type: string }).type === 'worker/who') return tab.who;
        tab.received.push(message);
        return undefined;
      },
      create: async ({ url }) => openTab({ url, who: null }),
      update: async (tabId, { url }) => {
        shown.push(tabId);
        const tab = tabs.find(({ id }) => id === tabId);
        if (tab && url !== undefined) Object.assign(tab, { url, pendingUrl: undefined });
      },
      reload: async (tabId) => {
        reloaded.push(tabId);
      },
    },
    alarms: {
      get: async (name) => alarms.get(name),
      create: async (name, when) => {
        alarms.set(name, when);
      },
    },
    scripting: {
      executeScript: async ({ target, files }) => {
        injected.push({ tabId: target.tabId, files });
      },
    },
    permissions: { contains: async () => access.granted },
    storage: { local: area },
  };

  function openTab(tab: Partial<FakeTab> = {}): FakeTab {
    const opened: FakeTab = {
      id: 10 + tabs.length,
      url: 'https://calendar.google.com/calendar/u/0/r/week',
      title: 'Google Calendar',
      status: 'complete',
      who: { account: ANA, accountIndex: 0, visible: true },
      received: [],
      ...tab,
    };
    tabs.push(opened);
    return opened;
  }

  function worker(): Env {
    return {
      browser,
      store: createStore(area, () => clock.now),
      queue: createQueue(),
      engine: fakeEngine,
      words: WORKER_ENGLISH,
      now: () => clock.now,
      browserZone: () => 'UTC',
      patience: 20,
      later: (task) => {
        after.push(task());
      },
    };
  }

  /** Waits for what goes on after the answers. */
  async function settled(): Promise<void> {
    while (after.length > 0) {
      const waiting = after;
      after = [];
      await Promise.all(waiting);
    }
  }

  return { area, tabs, alarms, told, injected, reloaded, shown, clock, access, browser, openTab, worker, settled };
}

export type World = ReturnType<typeof createWorld>;

export function fromTab(tabId: number, index = 0): PageSender {
  return { site: GOOGLE, tabId, address: `https://calendar.google.com/calendar/u/${index}/r/week` };
}

export function anEvent(
  title: string,
  day: string,
  from: number,
  to: number,
  more: Partial<ReadEvent> = {},
): ReadEvent {
  const id = `${title}-${day}-${from}`.toLowerCase().replace(/[^a-z0-9-]/g, '');
  return {
    key: { uid: `${id}@google.com`, instance: null },
    nativeId: `native-${id}`,
    calendar: ANA,
    title,
    when: { type: 'wall', start: { date: day, minute: from }, end: { date: day, minute: to } },
    busy: 'busy',
    status: 'confirmed',
    ...more,
  };
}

/** The week of Monday 12 October 2026 of Ana's calendar, whose page says that its clock is UTC. */
export function aReading(
  events: ReadEvent[] = [],
  more: Partial<Reading> = {},
): Reading & { source: 'google-calendar' } {
  return {
    source: 'google-calendar',
    account: ANA,
    readAt: NOW,
    seen: [{ calendars: 'visible', from: '2026-10-12', to: '2026-10-19' }],
    zone: { iana: 'UTC' },
    events,
    problems: [],
    generation: 'test',
    ...more,
  } as Reading & { source: 'google-calendar' };
}
