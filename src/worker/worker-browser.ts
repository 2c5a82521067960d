import type { StorageArea } from '../platform/storage-area.ts';

export interface TabInfo {
  id?: number | undefined;
  url?: string | undefined;
  /** Where it is going, while it has not got there (Chromium). */
  pendingUrl?: string | undefined;
  title?: string | undefined;
  status?: string | undefined;
  discarded?: boolean | undefined;
}

/** The part of `browser.*` the use cases need: `Browser` of webextension-polyfill fits, and so does a small fake. */
export interface WorkerBrowser {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getURL(path: string): string;
    getManifest(): { content_scripts?: { matches: string[]; js?: string[]; css?: string[] }[] };
  };
  tabs: {
    query(query: { url: string[] }): Promise<TabInfo[]>;
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    create(tab: { url: string; active: boolean }): Promise<TabInfo>;
    update(tabId: number, change: { active: boolean; url?: string }): Promise<unknown>;
    reload(tabId: number): Promise<void>;
  };
  alarms: {
    get(name: string): Promise<unknown>;
    create(name: string, when: { when: number } | { delayInMinutes: number; periodInMinutes: number }): unknown;
  };
  scripting: {
    executeScript(injection: { target: { tabId: number; frameIds?: number[] }; files: string[] }): Promise<unknown>;
  };
  permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  storage: { local: StorageArea };
}
