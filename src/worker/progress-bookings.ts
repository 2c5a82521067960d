import { foldTitle } from '../core/agenda/merge-twins.ts';
import { contains } from '../core/intervals.ts';
import type { CalendarEvent, Instant, Interval, SourceRef } from '../core/model.ts';
import { RESERVATION } from '../core/plan/planning.ts';
import { MINUTE } from '../core/time.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';

/** A new chip is drawn about two seconds before it is saved, and after Save the page may not have drawn it yet. */
export const SECOND_LOOK = 2_500;
/** The way from the click to the editor: until then the old page is still there and proves nothing. */
const OPENING = 15_000;
/** Without a second reading the page has not changed for so long that a chip would have come. */
const STILL_ABSENT = 25_000;
/** Save was pressed: by then its event would be there. */
export const UNSURE = 20_000;
/** Geometry reads to five minutes. */
const SAME_TIME = 5 * MINUTE;

/** What can be told about open Adds at this moment. */
export interface Look {
  /** Tabs that show the editor of a new event. */
  openEditors: readonly number[];
  /** A page just read, and the hours it speaks for; null when only time has passed. */
  reading: (SourceRef & { readAt: Instant; covered: readonly Interval[] }) | null;
}

export interface ProgressArgs {
  bookings: readonly StoredBooking[];
  events: readonly CalendarEvent[];
  isMassage(event: CalendarEvent): boolean;
  look: Look | null;
  now: Instant;
  /** Bookings whose event she is taking out of her calendar, and the hour it stood at when she asked. */
  undoing?: ReadonlyMap<string, Interval>;
}

/**
 * Where every Add stands. Only what is read back in the calendar is a massage:
 *
 *   opening -> editor -> seen      its event was read back (from `left` and `failed` too: late is not never)
 *      |         |         +-> undone   she took it out, and a look does not show it any more
 *      +---------+----> left       its editor is gone and two looks did not show the event, or 30 minutes are over
 *                +-> saved -> failed -> left   Save was pressed for her, and 20 s later nothing is seen: nobody presses again, and the
 *                                  hour stays hers until two looks or 30 minutes say that it was not saved
 */
export function progressBookings(args: ProgressArgs): StoredBooking[] {
  // One event is one Add's: two Adds of the same hour do not both claim it.
  const claimed = new Set(args.bookings.flatMap((one) => (one.state === 'seen' && one.eventId ? [one.eventId] : [])));
  return args.bookings.map((booking) => {
    if (booking.state === 'undone') return booking;
    if (booking.state === 'seen') return isTakenOut(booking, args) ? becomes(booking, 'undone', args.now) : booking;
    const event = args.events.find((one) => !claimed.has(one.id) && becameOf(booking, one, args.isMassage));
    if (event) {
      claimed.add(event.id);
      return { ...booking, state: 'seen', eventId: event.id, absentSince: null, changedAt: args.now };
    }
    if (isOpen(booking)) return stillOpen(booking, args);
    return booking.state === 'saved' || booking.state === 'failed' ? afterSave(booking, args) : booking;
  });
}

function becomes(booking: StoredBooking, state: StoredBooking['state'], at: Instant): StoredBooking {
  return { ...booking, state, absentSince: null, changedAt: at };
}

/** Undo was asked for, and a later reading of its hour holds the event no more. */
function isTakenOut(booking: StoredBooking, { look, events, undoing }: ProgressArgs): boolean {
  const hour = undoing?.get(booking.id);
  if (!hour || !look?.reading || !speaksFor(look.reading, booking, hour)) return false;
  return look.reading.readAt > booking.changedAt && !events.some(({ id }) => id === booking.eventId);
}

/** Save was pressed and its event is not there. */
function afterSave(booking: StoredBooking, args: ProgressArgs): StoredBooking {
  const { look, now } = args;
  const unsureAt = booking.changedAt + UNSURE;
  if (booking.state === 'saved' && now < unsureAt) return booking;
  const failed = booking.state === 'saved' ? becomes(booking, 'failed', unsureAt) : booking;
  if (now - failed.changedAt >= RESERVATION) return becomes(failed, 'left', now);
  // Save may have failed in the page: in the editor that is still open she may press it herself.
  if (look && failed.tabId !== null && look.openEditors.includes(failed.tabId)) return { ...failed, absentSince: null };
  return look?.reading ? missedAgain(failed, look.reading, failed.changedAt, now) : failed;
}

/** One more reading without its event: the first is noted, a second one a little later says that it is not there. */
function missedAgain(
  booking: StoredBooking,
  reading: NonNullable<Look['reading']>,
  settled: Instant,
  now: Instant,
): StoredBooking {
  if (!speaksFor(reading, booking) || reading.readAt <= settled) return booking;
  const since = booking.absentSince;
  if (since === null) return { ...booking, absentSince: reading.readAt };
  return reading.readAt - since >= SECOND_LOOK ? becomes(booking, 'left', now) : booking;
}

/** Its editor may still be open, so its hour is kept. */
export function isOpen(booking: StoredBooking): boolean {
  return booking.state === 'opening' || booking.state === 'editor';
}

function becameOf(booking: StoredBooking, event: CalendarEvent, isMassage: ProgressArgs['isMassage']): boolean {
  if (event.allDay || event.status === 'cancelled' || event.status === 'declined') return false;
  if (Math.abs(event.start - booking.start) >= SAME_TIME || Math.abs(event.end - booking.end) >= SAME_TIME)
    return false;
  if (!event.seenIn.some((seen) => seen.source === booking.source && seen.account === booking.account)) return false;
  return foldTitle(event.title) === foldTitle(booking.title) || isMassage(event);
}

function stillOpen(booking: StoredBooking, { look, now }: ProgressArgs): StoredBooking {
  if (now - booking.changedAt >= RESERVATION) return becomes(booking, 'left', now);
  if (!look) return booking;
  if (booking.tabId !== null && look.openEditors.includes(booking.tabId)) return { ...booking, absentSince: null };
  const { reading } = look;
  const since = booking.absentSince;
  if (!reading) return since !== null && now - since >= STILL_ABSENT ? becomes(booking, 'left', now) : booking;
  const settled = booking.state === 'opening' ? booking.changedAt + OPENING : booking.changedAt;
  return missedAgain(booking, reading, settled, now);
}

function speaksFor(
  reading: NonNullable<Look['reading']>,
  booking: StoredBooking,
  hour: Interval = { from: booking.start, to: booking.end },
): boolean {
  if (reading.source !== booking.source || reading.account !== booking.account) return false;
  return reading.covered.some((span) => contains(span, hour));
}
