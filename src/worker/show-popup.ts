import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { SITES } from '../sites/list.ts';
import { addTarget, addTargets } from './add-target.ts';
import type { Env } from './env.ts';
import { noticeSentences, unreadSentences } from './notice-sentences.ts';
import { answered } from './once.ts';
import { askOpenTabs } from './open-tabs.ts';
import { planToShow } from './plan-to-show.ts';

/** All the popup shows. Tabs are asked at every look: nobody remembers who was alive. */
export function showPopup(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/view' }>,
): Promise<Replies['popup/view'] | Failure> {
  return answered<Replies['popup/view']>(env, message, async () => {
    const [tabs, blind] = await Promise.all([askOpenTabs(env), blindSites(env)]);
    const { stored, planned, full } = await planToShow(env);
    const { words } = env;
    const staleTabs = tabs
      .filter((tab) => tab.who === null)
      .map(({ tabId, site, title }) => ({ tabId, text: words.staleTab(site.name, shortTitle(title)) }));
    const pages = tabs.flatMap(({ site, who }) =>
      who ? [{ source: site.id, account: who.account, index: who.accountIndex }] : [],
    );
    const notices = [
      ...(full ? [words.storageFull] : []),
      ...blind.map((site) => words.accessMissing(site)),
      ...unreadSentences(stored.unread, words),
      ...noticeSentences(stored.notices, words),
    ];
    const adds = { targets: addTargets(stored), target: addTarget(stored) };
    return { ok: true, view: env.engine.composePopup({ ...planned, ...adds, pages, notices, staleTabs }) };
  });
}

/** Sites the browser does not let us see: Firefox lets the user take that back at any time. */
async function blindSites(env: Env): Promise<string[]> {
  const seen = await Promise.all(
    SITES.map((site) => env.browser.permissions.contains({ origins: [...site.matches] }).catch(() => true)),
  );
  return SITES.filter((_, at) => !seen[at]).map((site) => site.name);
}

function shortTitle(title: string): string {
  const one = title.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return one.length > 60 ? `${[...one].slice(0, 59).join('')}…` : one;
}
