import type { PageSender } from '../platform/router.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { isProvisional } from './adopt-account.ts';
import { editorDates } from './editor-address.ts';

/** How long the click on Add vouches for a press of Save. */
export const VOUCHED = 60_000;

/** What a page says of the editor it shows. */
export interface EditorShown {
  account: string;
  title: string;
  dates: string;
  /** As its address has it; null when that has none. */
  zone: string | null;
}

/**
 * True where our script may press Save of this editor for this booking: she wants it, it was not used, her click is fresh, and tab,
 * account, title, dates and zone are the booking's, to the letter. A page that does not say whose it is never is: its number may be
 * another account's by now. Where the booking stands is the caller's to ask.
 */
export function isPressable(booking: StoredBooking, shown: EditorShown, from: PageSender, now: number): boolean {
  const since = now - booking.askedAt;
  return (
    booking.save === 'wanted' &&
    // Its event is there, or about to be: a second press would make two.
    booking.seenSince === undefined &&
    since >= 0 &&
    since < VOUCHED &&
    booking.tabId === from.tabId &&
    booking.source === from.site.id &&
    booking.account === shown.account &&
    !isProvisional({ source: from.site.id, account: shown.account }) &&
    booking.title === shown.title &&
    editorDates(booking) === shown.dates &&
    booking.zone === shown.zone
  );
}
