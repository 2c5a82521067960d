import * as v from 'valibot';
import { MASSAGE_KINDS } from '../../core/settings.ts';
import { account, instant, sourceId, text, zone } from './reading.ts';

export const storedBooking = v.object({
  id: text(64),
  slotId: text(2400),
  need: text(2400),
  source: sourceId,
  account,
  kind: v.picklist(MASSAGE_KINDS),
  start: instant,
  end: instant,
  zone,
  title: text(400),
  description: text(8000),
  state: v.picklist(['opening', 'editor', 'saved', 'seen', 'left', 'failed', 'undone']),
  changedAt: instant,
  absentSince: v.nullable(instant),
  /** The first reading that showed its event: a chip drawn before it is saved may go again, so it takes a second one to be `seen`. */
  seenSince: v.exactOptional(instant),
  eventId: v.nullable(text(1200)),
  /** The tab its editor was opened in, so that a calendar in another tab does not count as the editor being left. */
  tabId: v.nullable(v.pipe(v.number(), v.integer())),
  /** The `/u/N` its editor was opened at: the editor's page is found by it where that does not say whose it is. */
  accountIndex: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  /** Whether our script may press Save for it: `used` once it was allowed to, for good. */
  save: v.optional(v.picklist(['no', 'wanted', 'used']), 'no'),
  /** The click on Add. Of bookings from before this was kept: long ago. */
  askedAt: v.optional(instant, 0),
});
/** A `Booking` as it is kept. */
export type StoredBooking = v.InferOutput<typeof storedBooking>;

export const bookings = v.array(storedBooking);
