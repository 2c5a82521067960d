import type { Env } from './env.ts';
import type { TabInfo } from './worker-browser.ts';

/** Brings the page of questions to the front, about this effort, or opens it: there is one tab of it, however often it is asked for. */
export async function showCheckInTab(env: Env, eventId: string): Promise<void> {
  const page = env.browser.runtime.getURL('/check-in.html');
  const url = `${page}?event=${encodeURIComponent(eventId)}`;
  // No permission is needed to see our own page (tried in Chromium and Firefox ESR, 2026-11-22); without it she gets another tab
  // rather than none.
  const tabs = await env.browser.tabs.query({ url: [`${page}*`] }).catch(() => []);
  const shows = ({ url: at, pendingUrl }: TabInfo) => (pendingUrl ?? at) === url;
  const open = tabs.find(shows) ?? tabs[0];
  if (open?.id === undefined) await env.browser.tabs.create({ url, active: true });
  // What is filled in there stays, where it is about this effort.
  else await env.browser.tabs.update(open.id, shows(open) ? { active: true } : { active: true, url });
}
