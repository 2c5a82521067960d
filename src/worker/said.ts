import type { Instant, Interval, SourceId } from '../core/model.ts';
import { RESERVATION } from '../core/plan/planning.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import { MOST_SAID, SAID_CAP, type StoredSaid } from '../platform/schema/said.ts';
import type { Stored } from '../platform/schema/stored.ts';
import { isProvisional } from './adopt-account.ts';

/** Notes something to be said; what was to be said of the same Add before is no longer. `stored` is brought up to date. */
export function noteSaid(stored: Stored, fresh: Omit<StoredSaid, 'heard'>): void {
  const others = stored.said.filter(({ id }) => id !== fresh.id);
  stored.said = [{ ...fresh, text: fresh.text.slice(0, SAID_CAP), heard: false }, ...others].slice(0, MOST_SAID);
}

/** Notes what is to be said of a booking, and of which hour: its own unless she moved its event since. */
export function noteBooking(
  stored: Stored,
  { id, source, account, ...booking }: StoredBooking,
  state: StoredSaid['state'],
  at: Instant,
  { start, end }: { start: Instant; end: Instant } = booking,
): void {
  noteSaid(stored, { id, state, at, source, account, nativeId: null, start, end, text: '' });
}

/**
 * She asked to change an event: what to do in its editor, for ten minutes or until it is put away. `nativeId` is the page's own raw
 * id, `start` and `end` the new hour. The caller saves `stored.said` (a plan made after it has it in its change).
 */
export function noteFix(stored: Stored, fix: Omit<StoredSaid, 'heard' | 'state'> & { nativeId: string }): void {
  noteSaid(stored, { ...fix, state: 'fix' });
}

/** The Adds that she is taking out of her calendar, and the hour each stood at when she asked. */
export function undoingOf({ said }: Stored): Map<string, Interval> {
  return new Map(said.flatMap((one) => (one.state === 'undo' ? [[one.id, { from: one.start, to: one.end }]] : [])));
}

/**
 * What became of the Adds since: those read back are told of, and those that were pressed for and never seen, or not for long. The first that she
 * saved herself is the moment to offer saving for her. `stored` is brought up to date; the same change twice is told once.
 */
export function tellBookings(stored: Stored, after: readonly StoredBooking[], now: Instant): void {
  const before = new Map(stored.bookings.map((one) => [one.id, one]));
  for (const booking of after) {
    const was = before.get(booking.id);
    if (was === undefined || was.state === booking.state) continue;
    // Given up long ago: whatever stands there now, she does not wait for a word on it.
    if (was.state === 'left' && now - was.changedAt > RESERVATION) continue;
    if (booking.state === 'seen') {
      noteBooking(stored, booking, 'added', now);
      // Where saving for her was ever on, it was her choice: it needs no offer.
      if (stored.saving.offer === 'not-yet') stored.saving = { ...stored.saving, offer: 'due' };
    } else if (isDoubtful(was.state, booking.state)) noteBooking(stored, booking, 'unsure', now);
  }
}

function isDoubtful(was: StoredBooking['state'], state: StoredBooking['state']): boolean {
  return (was === 'saved' && (state === 'failed' || state === 'left')) || (was === 'seen' && state === 'failed');
}

/**
 * True for a line that is to be said in this page: its account's, or of the very tab of a page that does not say yet whose it is.
 */
export function isSaidIn(
  line: Pick<StoredSaid, 'id' | 'source' | 'account' | 'tabId'>,
  bookings: readonly Pick<StoredBooking, 'id' | 'tabId'>[],
  page: { source: SourceId; account: string; tabId: number },
): boolean {
  if (line.source !== page.source) return false;
  if (line.account === page.account) return true;
  const tabId = line.tabId ?? bookings.find(({ id }) => id === line.id)?.tabId;
  return isProvisional(page) && tabId === page.tabId;
}
