import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { SITES } from '../sites/list.ts';
import { addTarget } from './add-target.ts';
import { book } from './book.ts';
import { editorAddress } from './editor-address.ts';
import type { Env } from './env.ts';
import { answered, once } from './once.ts';
import { askOpenTabs, openEditors, siteTabs } from './open-tabs.ts';

/** Add was clicked in the popup: the booking is stored, then its editor opens in a new tab of the account she chose, else of the one read first. */
export function addFromPopup(
  env: Env,
  message: Extract<ExtensionMessage, { type: 'popup/add' }>,
): Promise<Replies['popup/add'] | Failure> {
  return answered(env, message, async () => {
    const editors = await openEditors(env);
    const reply = await once(env, message, (stored) => {
      const into = addTarget(stored);
      if (!into) return { reply: { ok: false, code: 'invalid', text: env.words.noCalendar } };
      const { id, slotId, startIso } = message;
      const booked = book(env, stored, { id, slotId, startIso, ...into, tabId: null, accountIndex: null }, editors);
      if ('failure' in booked) return { reply: booked.failure };
      const { planned } = booked;
      return { reply: { ok: true }, change: planned.change, after: planned };
    });
    // Also after a repeated command: the worker may have died between the booking and its tab.
    if (reply.ok) await openEditor(env, message.id);
    return reply;
  });
}

async function openEditor(env: Env, bookingId: string): Promise<void> {
  const tabs = await askOpenTabs(env);
  await env.queue.run(async () => {
    const { bookings } = await env.store.load();
    const booking = bookings.find((one) => one.id === bookingId);
    const site = SITES.find((one) => one.id === booking?.source);
    if (!booking || !site || booking.state !== 'opening' || booking.tabId !== null) return;
    const its = tabs.find((tab) => tab.site.id === site.id && tab.who?.account === booking.account);
    const accountIndex = its?.who?.accountIndex ?? null;
    const url = editorAddress(site, booking, accountIndex);
    const open = (await siteTabs(env, site)).find((tab) => tab.url === url);
    if (open) await env.browser.tabs.update(open.id, { active: true });
    const tabId = open?.id ?? (await env.browser.tabs.create({ url, active: true })).id ?? null;
    const opened = { ...booking, tabId, accountIndex };
    await env.store.save({ bookings: bookings.map((one) => (one.id === bookingId ? opened : one)) });
  });
}
