import type { PageSender } from '../platform/router.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { isOpen } from './progress-bookings.ts';
import { noteBooking } from './said.ts';

/**
 * Nothing will be pressed in this tab any more: every Add whose editor it shows or goes to, and that she wished to have saved, is hers
 * to save, for good. Whatever stood in the way once, a reload within the minute does not make her click say more than it did.
 * `stored` is brought up to date.
 */
export function useUp(stored: Stored, { tabId, site }: PageSender, now: number): void {
  const [latest, ...others] = stored.bookings
    .filter((one) => one.tabId === tabId && one.source === site.id && one.save !== 'no' && isOpen(one))
    .sort((a, b) => b.askedAt - a.askedAt);
  if (!latest) return;
  const used = [latest, ...others];
  stored.bookings = stored.bookings.map((one) => (used.includes(one) ? { ...one, save: 'used' } : one));
  noteBooking(stored, latest, 'press-save', now);
}
