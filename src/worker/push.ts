import { sourceKey } from '../core/agenda/shelf.ts';
import type { PageMarks } from '../platform/marks.ts';
import type { WorkerMessage } from '../platform/messages.ts';
import { isProvisional } from './adopt-account.ts';
import type { Env } from './env.ts';
import { askOpenTabs } from './open-tabs.ts';
import { marksFor, type Planned } from './replan.ts';

/**
 * Tells every open page its own account's marks, and our own pages that something changed. `except` is the tab that has its marks
 * from the answer. Nobody listening is no error.
 */
export async function push(env: Env, planned: Planned, except: number | null = null): Promise<void> {
  const changed: WorkerMessage = { type: 'worker/changed', revision: planned.revision };
  await env.browser.runtime.sendMessage(changed).catch(() => undefined);
  const made = new Map<string, PageMarks>();
  const tabs = await askOpenTabs(env);
  await Promise.all(
    tabs.map(async ({ tabId, site, who }) => {
      if (tabId === except || !who?.account) return;
      const page = { source: site.id, account: who.account, tabId };
      // What is said in a page that does not say whose it is goes by its tab.
      const name = isProvisional(page) ? `${sourceKey(page)} ${tabId}` : sourceKey(page);
      const marks = made.get(name) ?? marksFor(env, planned, page);
      made.set(name, marks);
      const message: WorkerMessage = { type: 'worker/marks', marks };
      await env.browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
    }),
  );
}
