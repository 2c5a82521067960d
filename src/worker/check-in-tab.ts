import type { Env } from './env.ts';

/** Brings the page of questions of one effort to the front, or opens it. Asked twice, it opens one tab. */
export async function showCheckInTab(env: Env, eventId: string): Promise<void> {
  const page = env.browser.runtime.getURL('/check-in.html');
  const url = `${page}?event=${encodeURIComponent(eventId)}`;
  // No permission is needed to see our own page (tried in Chromium and Firefox ESR, 2026-11-22); without it she gets another tab
  // rather than none.
  const tabs = await env.browser.tabs.query({ url: [`${page}*`] }).catch(() => []);
  const open = tabs.find((tab) => tab.url === url || tab.pendingUrl === url);
  if (open?.id === undefined) await env.browser.tabs.create({ url, active: true });
  else await env.browser.tabs.update(open.id, { active: true });
}
