import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { SITES } from './src/sites/list.ts';

/** Nothing is fetched, framed or run from elsewhere; docs/permissions.md explains each permission. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Firefox would get manifest version 2 otherwise.
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    // The polyfill costs every page load 10 kB and a content script has no use for it: WXT's own context code inside it asks for
    // `browser.runtime.id` only, which every browser has natively. (Module alias, @wxt-dev/webextension-polyfill 1.0.0.)
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script')) return;
      const alias = config.resolve?.alias as Record<string, string>;
      alias['wxt/browser'] = '@wxt-dev/browser';
      alias['wxt/utils/content-script-context'] = fileURLToPath(new URL('src/page/script-context.ts', import.meta.url));
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: SITES.flatMap((site) => [...site.matches]),
    // The development server talks to the pages by a socket and inline modules.
    ...(command === 'build' ? { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kneadtime@kneadtime.example',
              strict_min_version: '140.0',
              // Nothing leaves the browser.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Alarms of 30 seconds came with Chrome 120.
        { minimum_chrome_version: '120' }),
  }),
});
