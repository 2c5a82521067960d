import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { SITES } from '../sites/list.ts';
import type { Env } from './env.ts';
import { answered } from './once.ts';
import { siteTabs } from './open-tabs.ts';

/** Reloads a tab that does not answer; only tabs of sites we read. */
export function reloadTab(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/reload-tab' }>,
): Promise<Replies['popup/reload-tab'] | Failure> {
  return answered<Replies['popup/reload-tab']>(env, message, async () => {
    const tabs = (await Promise.all(SITES.map((site) => siteTabs(env, site)))).flat();
    if (!tabs.some((tab) => tab.id === message.tabId)) return { ok: false, code: 'gone', text: env.words.notOurTab };
    await env.browser.tabs.reload(message.tabId);
    return { ok: true };
  });
}
