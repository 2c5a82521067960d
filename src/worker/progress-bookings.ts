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
/** An event that goes again so soon was never saved. */
const FRESH = 2 * MINUTE;
/** Geometry reads to five minutes. */
const SAME_TIME = 5 * MINUTE;

/** What can be told about open Adds at this moment. */
export interface Look {
  /** Tabs that show the editor of a new event. */
  openEditors: readonly number[];
  /** A page just read, and the hours it speaks for; null when only time has passed. */
  reading:
    | (SourceRef & {
        readAt: Instant;
        covered: readonly Interval[];
        /** The page's own raw ids of all events it showed. */
        shown: ReadonlySet<string>;
      })
    | null;
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
 *   opening -> editor -> seen      two looks showed its event (from `left` and `failed` too: late is not never)
 *      |         |         +-> undone   she took it out, and a look does not show it any more
 *      |         |         +-> failed   it was gone within two minutes, unasked: never saved, perhaps
 *      +---------+----> left       its editor is gone and two looks did not show the event, or 30 minutes are over
 *                +-> saved -> failed -> left   Save was pressed for her, and 20 s later nothing is seen: nobody presses again, and the
 *                                  hour stays hers until two looks or 30 minutes say that it was not saved
 */
export function progressBookings(args: ProgressArgs): StoredBooking[] {
  // One event is one Add's: two Adds of the same hour do not both claim it.
  const claimed = new Set(args.bookings.flatMap((one) => (one.state === 'seen' && one.eventId ? [one.eventId] : [])));
  const progress = (booking: StoredBooking): StoredBooking => {
    if (booking.state === 'undone') return booking;
    if (booking.state === 'seen') return stillThere(booking, args);
    const event = args.events.find((one) => !claimed.has(one.id) && becameOf(booking, one, args));
    if (!event) return unseen(notSeen(booking), args);
    claimed.add(event.id);
    return seenAgain(booking, event, args);
  };
  // One that still waits has the first claim: she may have added again what she left before.
  const waitingFirst = [...args.bookings].sort((a, b) => Number(a.state === 'left') - Number(b.state === 'left'));
  const progressed = new Map(waitingFirst.map((booking) => [booking, progress(booking)]));
  return args.bookings.map((booking) => progressed.get(booking) ?? booking);
}

/** Its event is there: once it is noted, and twice it is believed. Until then only time passes. */
function seenAgain(booking: StoredBooking, event: CalendarEvent, args: ProgressArgs): StoredBooking {
  const { look, now } = args;
  const reading = look?.reading;
  const waiting = () => unseen(booking, { ...args, look: null });
  if (!reading || !isShown(event, booking, reading)) return waiting();
  const since = booking.seenSince;
  if (since === undefined)
    return unseen({ ...booking, absentSince: null, seenSince: reading.readAt }, { ...args, look: null });
  if (reading.readAt - since < SECOND_LOOK) return waiting();
  return { ...becomes(notSeen(booking), 'seen', now), eventId: event.id };
}

/** What becomes of it by time and by looks that do not show its event. */
function unseen(booking: StoredBooking, args: ProgressArgs): StoredBooking {
  if (isOpen(booking)) return stillOpen(booking, args);
  return booking.state === 'saved' || booking.state === 'failed' ? afterSave(booking, args) : booking;
}

function notSeen({ seenSince: _, ...booking }: StoredBooking): StoredBooking {
  return booking;
}

/** It was read back. Whether she takes it out, or it is gone before it can have been saved, a later look tells. */
function stillThere(booking: StoredBooking, args: ProgressArgs): StoredBooking {
  const { undoing, now } = args;
  const undone = undoing?.get(booking.id);
  if (undone) return isGone(booking, undone, args) ? becomes(booking, 'undone', now) : booking;
  const itsHour = { from: booking.start, to: booking.end };
  const vanished = now - booking.changedAt < FRESH && isGone(booking, itsHour, args);
  return vanished ? { ...becomes(booking, 'failed', now), eventId: null } : booking;
}

function becomes(booking: StoredBooking, state: StoredBooking['state'], at: Instant): StoredBooking {
  return { ...booking, state, absentSince: null, changedAt: at };
}

/** A later reading of this hour holds its event no more. */
function isGone(booking: StoredBooking, hour: Interval, { look, events }: ProgressArgs): boolean {
  if (!look?.reading || !speaksFor(look.reading, booking, hour)) return false;
  return look.reading.readAt > booking.changedAt && !events.some(({ id }) => id === booking.eventId);
}

/** Save was pressed and its event is not there. */
function afterSave(booking: StoredBooking, args: ProgressArgs): StoredBooking {
  const { look, now } = args;
  // Seen once: a second look, which is asked for, may tell.
  const unsureAt = Math.max(booking.changedAt, booking.seenSince ?? 0) + UNSURE;
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

function becameOf(booking: StoredBooking, event: CalendarEvent, { isMassage, now }: ProgressArgs): boolean {
  if (event.allDay || event.status === 'cancelled' || event.status === 'declined') return false;
  if (Math.abs(event.start - booking.start) >= SAME_TIME || Math.abs(event.end - booking.end) >= SAME_TIME)
    return false;
  if (!event.seenIn.some((seen) => seen.source === booking.source && seen.account === booking.account)) return false;
  if (foldTitle(event.title) === foldTitle(booking.title)) return true;
  // Another massage at the hour of an Add that is long over is another massage.
  const over = (booking.state === 'left' || booking.state === 'failed') && now - booking.changedAt > RESERVATION;
  return !over && isMassage(event);
}

function isShown(event: CalendarEvent, { source, account }: SourceRef, reading: NonNullable<Look['reading']>): boolean {
  if (reading.source !== source || reading.account !== account) return false;
  return event.seenIn.some(
    (seen) => seen.source === source && seen.account === account && reading.shown.has(seen.nativeId),
  );
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
