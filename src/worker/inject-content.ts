import { log } from '../platform/log.ts';
import type { Env } from './env.ts';
import { askOpenTabs } from './open-tabs.ts';

/**
 * Chrome does not run content scripts in tabs that were open at install or update; their old ones are dead. What cannot be reached
 * here stays silent, and the popup says "reload this tab".
 */
export async function injectContent(env: Env): Promise<void> {
  const scripts = env.browser.runtime.getManifest().content_scripts ?? [];
  const silent = (await askOpenTabs(env)).filter((tab) => tab.who === null);
  await Promise.all(
    silent.map(async ({ tabId, site }) => {
      const files = scripts
        .filter((script) => script.matches.some((match) => site.matches.includes(match)))
        .flatMap((script) => script.js ?? []);
      if (files.length === 0) return;
      await env.browser.scripting
        .executeScript({ target: { tabId }, files })
        .catch((thrown: unknown) => log.warn('a tab could not be reached', thrown));
    }),
  );
}
