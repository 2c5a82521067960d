import * as v from 'valibot';
import type { WhoReply } from '../platform/messages.ts';
import { CALENDARS, type CalendarSite, SITES, type SiteEntry } from '../sites/list.ts';
import { accountIndexIn } from './account-address.ts';
import type { Env } from './env.ts';
import type { TabInfo } from './worker-browser.ts';

/** An open tab of a site we read, and who answered in it; `who` null: our script is not alive there. */
export interface OpenTab {
  tabId: number;
  site: SiteEntry;
  title: string;
  who: WhoReply | null;
}

const whoReply = v.object({
  account: v.pipe(v.string(), v.maxLength(320)),
  accountIndex: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  visible: v.boolean(),
});

/** Looked up every time: a tab may show another account by now. Tabs still loading or unloaded will come by themselves. */
export async function askOpenTabs(env: Env): Promise<OpenTab[]> {
  const perSite = await Promise.all(
    SITES.map(async (site) => {
      const tabs = await siteTabs(env, site);
      const settled = tabs.filter((tab) => tab.status !== 'loading' && tab.status !== 'unloaded' && !tab.discarded);
      return Promise.all(settled.map((tab) => ask(env, site, tab)));
    }),
  );
  return perSite.flat();
}

export async function siteTabs(env: Env, site: SiteEntry): Promise<(TabInfo & { id: number })[]> {
  const tabs = await env.browser.tabs.query({ url: [...site.matches] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [{ ...tab, id: tab.id }]));
}

async function ask(env: Env, site: SiteEntry, tab: TabInfo & { id: number }): Promise<OpenTab> {
  const said = await inTime(env, env.browser.tabs.sendMessage(tab.id, { type: 'worker/who' }, { frameId: 0 }));
  // A content script's answer is as untrusted as its messages.
  const who = v.safeParse(whoReply, said);
  return { tabId: tab.id, site, title: tab.title ?? '', who: who.success ? who.output : null };
}

/** The answer, or null when there is none in time: `Receiving end does not exist` means nobody lives there. */
async function inTime(env: Env, answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), env.patience);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Tabs that show the editor of a new event now. Their address is ours to see: the site is in the manifest. */
export async function openEditors(env: Env): Promise<number[]> {
  const perSite = await Promise.all(
    CALENDARS.map(async (site) => (await siteTabs(env, site)).filter((tab) => showsEditor(site, tab.url))),
  );
  return perSite.flat().map((tab) => tab.id);
}

function showsEditor(site: CalendarSite, address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  return new URL(address).pathname === site.calendar.editorPath(accountIndexIn(address));
}
