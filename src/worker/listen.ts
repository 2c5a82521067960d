import { route, type Sender } from '../platform/router.ts';
import { editorClosed } from './editor-closed.ts';
import type { Env } from './env.ts';
import { forgetTabs } from './forget-tabs.ts';
import { handleExtension, handlePage } from './handlers.ts';
import { injectContent } from './inject-content.ts';
import { noteRefusal, refusalSentence } from './note-refusal.ts';
import { ring } from './ring.ts';
import { ensureAlarms } from './wake.ts';

interface Listened<L> {
  addListener(listener: L): void;
}

/** The events that wake the worker; `Browser` of webextension-polyfill fits. */
export interface WakingBrowser {
  runtime: {
    id: string;
    getURL(path: string): string;
    onMessage: Listened<(message: unknown, sender: Sender) => Promise<unknown> | undefined>;
    onInstalled: Listened<() => void>;
    onStartup: Listened<() => void>;
  };
  tabs: { onRemoved: Listened<(tabId: number) => void> };
  alarms: { onAlarm: Listened<(alarm: { name: string }) => void> };
}

/**
 * Registers every listener before anything is awaited: one that comes later misses the event that woke the worker. One message
 * listener with one router, since several would race for the answer (mozilla/webextension-polyfill #721).
 */
export function listen(browser: WakingBrowser, env: Env): void {
  const { runtime } = browser;
  const extensionOrigin = new URL(runtime.getURL('/')).href.replace(/\/$/, '');
  runtime.onMessage.addListener((message, sender) =>
    route(message, sender, {
      runtimeId: runtime.id,
      extensionOrigin,
      page: (command, from) => handlePage(env, command, from),
      extension: (command) => handleExtension(env, command),
      refusal: (why) => refusalSentence(env, why),
      refusedPage: (why, site) => env.later(() => noteRefusal(env, why, site)),
    }),
  );
  browser.alarms.onAlarm.addListener((alarm) => env.later(() => ring(env, alarm.name)));
  browser.tabs.onRemoved.addListener((tabId) => env.later(() => editorClosed(env, tabId)));
  runtime.onStartup.addListener(() => env.later(() => forgetTabs(env)));
  runtime.onInstalled.addListener(() => env.later(() => injectContent(env)));
  env.later(() => ensureAlarms(env));
}
