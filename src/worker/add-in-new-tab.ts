import type { ExtensionMessage, Failure, Replies } from '../platform/messages.ts';
import { calendarSite } from '../sites/list.ts';
import { addTarget, firstCalendar } from './add-target.ts';
import { awaitName, isProvisional } from './adopt-account.ts';
import { book } from './book.ts';
import { editorAddress } from './editor-address.ts';
import type { Env } from './env.ts';
import { answered, once } from './once.ts';
import { askOpenTabs, openEditors, siteTabs } from './open-tabs.ts';

type AddMessage = Extract<ExtensionMessage, { type: 'popup/add' }>;

/**
 * Add was clicked where no calendar is: the booking is stored, then its editor opens in a new tab of the account she chose, else of
 * the one read first, else, where no calendar was ever read, of whoever is signed in there first. `save`: whether her wish to have it
 * saved for her counts.
 */
export function addInNewTab(
  env: Env,
  message: AddMessage,
  { save }: { save: boolean },
): Promise<Replies['popup/add'] | Failure> {
  return answered(env, message, async () => {
    const editors = await openEditors(env);
    const reply = await once(env, message, (stored) => {
      const known = addTarget(stored);
      const into = known ?? firstCalendar(stored);
      if (!into) return { reply: { ok: false, code: 'invalid', text: env.words.noCalendar } };
      const { id, slotId, startIso } = message;
      const where = known ? { accountIndex: null } : { accountIndex: 0, unread: true };
      const booked = book(env, stored, { id, slotId, startIso, ...into, ...where, save, tabId: null }, editors);
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
    const stored = await env.store.load();
    const { bookings } = stored;
    const booking = bookings.find((one) => one.id === bookingId);
    const site = booking && calendarSite(booking.source);
    if (!booking || !site || booking.state !== 'opening' || booking.tabId !== null) return;
    const its = tabs.find((tab) => tab.site.id === site.id && tab.who?.account === booking.account);
    const accountIndex = its?.who?.accountIndex ?? booking.accountIndex;
    const url = editorAddress(site, booking, accountIndex);
    const open = (await siteTabs(env, site)).find((tab) => tab.url === url);
    if (open) await env.browser.tabs.update(open.id, { active: true });
    const tabId = open?.id ?? (await env.browser.tabs.create({ url, active: true })).id ?? null;
    const opened = { ...booking, tabId, accountIndex };
    const change = { bookings: bookings.map((one) => (one.id === bookingId ? opened : one)) };
    const waits = tabId !== null && isProvisional(booking);
    const page = { tabId: tabId ?? 0, index: accountIndex ?? 0 };
    await env.store.save(waits ? { ...change, ...awaitName(stored, booking, page) } : change);
  });
}
