import type { Browser } from 'webextension-polyfill';
import { browser as wxtBrowser } from 'wxt/browser';

/**
 * `browser.*` with promises, for the worker and our own pages: the build puts webextension-polyfill in the place of `wxt/browser`.
 * Content scripts use port.ts instead; the polyfill would cost each of them 10 kB.
 */
export const browser = wxtBrowser as unknown as Browser;
