import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import { calendarSite } from '../sites/list.ts';
import { addInNewTab } from './add-in-new-tab.ts';
import { book } from './book.ts';
import { editorAddress } from './editor-address.ts';
import type { Env } from './env.ts';
import { answered, once } from './once.ts';
import { openEditors } from './open-tabs.ts';

/**
 * Add was clicked in a page: the booking is stored, then the page hears which editor to go to. One that is no calendar gets a tab for
 * it, in which she presses Save herself: only a calendar's page may ask for an event that is saved without another click.
 */
export async function addBooking(
  env: Env,
  message: Extract<PageMessage, { type: 'page/add' }>,
  from: PageSender,
): Promise<Replies['page/add'] | Failure> {
  const site = calendarSite(from.site.id);
  if (!site) {
    const { id, slotId, startIso } = message;
    const reply = await addInNewTab(env, { type: 'popup/add', id, slotId, startIso }, { save: false });
    return reply.ok ? { ok: true, url: null } : reply;
  }
  return answered<Replies['page/add']>(env, message, async () => {
    const editors = await openEditors(env);
    return once(env, message, (stored) => {
      const { id, slotId, startIso, account, accountIndex } = message;
      const wish = { id, slotId, startIso, account, source: from.site.id, tabId: from.tabId, accountIndex };
      const booked = book(env, stored, wish, editors);
      if ('failure' in booked) return { reply: booked.failure };
      const { booking, planned } = booked;
      return {
        reply: { ok: true, url: editorAddress(site, booking, accountIndex) },
        change: planned.change,
        after: planned,
      };
    });
  });
}
