import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { accountIndexIn } from './account-address.ts';
import { isProvisional } from './adopt-account.ts';
import { editorDates } from './editor-address.ts';

/** How long the click on Add vouches for a press of Save. */
export const VOUCHED = 60_000;

/** What a page says of the editor it shows. */
export interface EditorShown {
  account: string;
  title: string;
  dates: string;
}

/**
 * True where our script may press Save of this editor for this booking: she wants it, it was not used, her click is fresh, and tab,
 * account, title and dates are the booking's, to the letter. Where the booking stands is the caller's to ask.
 */
export function isPressable(booking: StoredBooking, shown: EditorShown, from: PageSender, now: number): boolean {
  const since = now - booking.askedAt;
  return (
    booking.save === 'wanted' &&
    since >= 0 &&
    since < VOUCHED &&
    booking.tabId === from.tabId &&
    booking.source === from.site.id &&
    isItsAccount(booking, shown.account, from) &&
    booking.title === shown.title &&
    editorDates(booking) === shown.dates
  );
}

/** A page that does not say whose it is must stand at the very number that its account's editor was opened at. */
function isItsAccount(booking: StoredBooking, account: string, from: PageSender): boolean {
  if (booking.account === account) return true;
  if (!isProvisional({ source: from.site.id, account }) || booking.accountIndex === null) return false;
  return booking.accountIndex === accountIndexIn(from.address);
}
