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
}

/**
 * Where every Add stands. Only what is read back in the calendar is a massage:
 *
 *   opening -> editor -> seen      its event was read back (from `left` and `failed` too: late is not never)
 *      |         |
 *      +---------+----> left       its editor is gone and two looks did not show the event, or 30 minutes are over
 */
export function progressBookings(args: ProgressArgs): StoredBooking[] {
  // One event is one Add's: two Adds of the same hour do not both claim it.
  const claimed = new Set(args.bookings.flatMap((one) => (one.state === 'seen' && one.eventId ? [one.eventId] : [])));
  return args.bookings.map((booking) => {
    if (booking.state === 'seen' || booking.state === 'undone') return booking;
    const event = args.events.find((one) => !claimed.has(one.id) && becameOf(booking, one, args.isMassage));
    if (event) {
      claimed.add(event.id);
      return { ...booking, state: 'seen', eventId: event.id, absentSince: null, changedAt: args.now };
    }
    return isOpen(booking) ? stillOpen(booking, args) : booking;
  });
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
  const left: StoredBooking = { ...booking, state: 'left', absentSince: null, changedAt: now };
  if (now - booking.changedAt >= RESERVATION) return left;
  if (!look) return booking;
  if (booking.tabId !== null && look.openEditors.includes(booking.tabId)) return { ...booking, absentSince: null };
  const { reading } = look;
  const since = booking.absentSince;
  if (!reading) return since !== null && now - since >= STILL_ABSENT ? left : booking;
  if (!speaksFor(reading, booking)) return booking;
  const settled = booking.state === 'opening' ? booking.changedAt + OPENING : booking.changedAt;
  if (reading.readAt <= settled) return booking;
  if (since === null) return { ...booking, absentSince: reading.readAt };
  return reading.readAt - since >= SECOND_LOOK ? left : booking;
}

function speaksFor(reading: NonNullable<Look['reading']>, booking: StoredBooking): boolean {
  if (reading.source !== booking.source || reading.account !== booking.account) return false;
  return reading.covered.some((span) => contains(span, { from: booking.start, to: booking.end }));
}
