import { foldTitle } from '../core/agenda/merge-twins.ts';
import type { Failure, PageMessage, Replies } from '../platform/messages.ts';
import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { accountIndexIn } from './account-address.ts';
import { adoptAccount, isProvisional } from './adopt-account.ts';
import { editorDates } from './editor-address.ts';
import type { Env } from './env.ts';
import { onceWithMarks } from './once.ts';
import { isPressable } from './pressable.ts';
import { replan } from './replan.ts';
import { noteBooking } from './said.ts';

type EditorMessage = Extract<PageMessage, { type: 'page/editor' }>;

/**
 * A page shows the editor of a new event: if one of our Adds filled it in, that Add has arrived. Where she wished to have it saved
 * for her and that cannot be any more (another tab, too late, touched, or shown once before: a reload), it never can again, and she is
 * told to press Save.
 */
export function editorSeen(
  env: Env,
  message: EditorMessage,
  from: PageSender,
): Promise<Replies['page/editor'] | Failure> {
  return onceWithMarks(env, message, from, (stored) => {
    const found = bookingOf(stored.bookings, message, from);
    // Opened before any calendar was read: this page says whose it is.
    const adopted =
      found && isProvisional(found) ? adoptAccount(stored, { ...found, account: message.account }, from) : {};
    const booking = stored.bookings.find(({ id }) => id === found?.id);
    if (!booking) return { reply: { ok: true, booking: null, save: false } };
    const now = env.now();
    const save = booking.state === 'opening' && message.untouched && isPressable(booking, message, from, now);
    const arrived: StoredBooking = {
      ...booking,
      state: 'editor',
      // The same editor announced again does not start its half hour anew.
      changedAt: booking.state === 'editor' ? booking.changedAt : now,
      absentSince: null,
      tabId: from.tabId,
      save: booking.save === 'no' || save ? booking.save : 'used',
    };
    stored.bookings = stored.bookings.map((one) => (one.id === booking.id ? arrived : one));
    if (arrived.save === 'used') noteBooking(stored, arrived, 'press-save', now);
    const planned = replan(env, stored);
    return {
      reply: { ok: true, booking: booking.id, save },
      change: { ...adopted, ...planned.change },
      after: planned,
    };
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

/**
 * The editor's page may not say whose it is (its name is provisional then): its tab tells, and the number in its address. An Add from
 * before any calendar was read does not say it either.
 */
function isItsPage(booking: StoredBooking, account: string, { site, tabId, address }: PageSender): boolean {
  if (booking.account === account) return true;
  const index = accountIndexIn(address);
  if (booking.tabId !== tabId) return false;
  if (isProvisional(booking) && (index ?? 0) === (booking.accountIndex ?? 0)) return true;
  if (!isProvisional({ source: site.id, account })) return false;
  return index === null || booking.accountIndex === null || index === booking.accountIndex;
}
