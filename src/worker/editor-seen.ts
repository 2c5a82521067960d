import { foldTitle } from '../core/agenda/merge-twins.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { isProvisional } from './adopt-account.ts';
import { editorDates } from './editor-address.ts';
import type { Env } from './env.ts';
import { once } from './once.ts';
import { replan } from './replan.ts';

type EditorMessage = Extract<PageMessage, { type: 'page/editor' }>;

/** A page shows the editor of a new event: if one of our Adds filled it in, that Add has arrived. */
export function editorSeen(
  env: Env,
  message: EditorMessage,
  from: PageSender,
): Promise<Replies['page/editor'] | Failure> {
  return once(env, message, (stored) => {
    const booking = bookingOf(stored.bookings, message, from);
    if (!booking) return { reply: { ok: true, booking: null } };
    // The same editor announced again does not start its half hour anew.
    const changedAt = booking.state === 'editor' ? booking.changedAt : env.now();
    const arrived: StoredBooking = { ...booking, state: 'editor', changedAt, absentSince: null, tabId: from.tabId };
    stored.bookings = stored.bookings.map((one) => (one.id === booking.id ? arrived : one));
    const planned = replan(env, stored);
    return { reply: { ok: true, booking: booking.id }, change: planned.change, after: planned };
  });
}

/** By what the editor was opened with; of two alike, the one of this tab, then the newest. */
function bookingOf(
  bookings: readonly StoredBooking[],
  message: EditorMessage,
  from: PageSender,
): StoredBooking | undefined {
  return bookings
    .filter(
      (one) =>
        (one.state === 'opening' || one.state === 'editor' || one.state === 'left') &&
        one.source === from.site.id &&
        isItsPage(one, message.account, from) &&
        foldTitle(one.title) === foldTitle(message.title) &&
        editorDates(one) === message.dates,
    )
    .sort((a, b) => Number(b.tabId === from.tabId) - Number(a.tabId === from.tabId) || b.changedAt - a.changedAt)[0];
}

/** The editor's page may not say whose it is (its name is provisional then); its tab tells. */
function isItsPage(booking: StoredBooking, account: string, { site, tabId }: PageSender): boolean {
  if (booking.account === account) return true;
  return isProvisional({ source: site.id, account }) && booking.tabId === tabId;
}
