import type { CalendarEvent } from '../../src/core/model.ts';
import { HOUR } from '../../src/core/time.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { type Look, progressBookings } from '../../src/worker/progress-bookings.ts';
import { ANA, NOW } from './world.ts';

/** When the massage begins that every booking here is of. */
export const START = NOW + 33 * HOUR;
export const DAY_SPAN = { from: START - 12 * HOUR, to: START + 12 * HOUR };

/** An Add whose editor is open. */
export function aBooking(more: Partial<StoredBooking> = {}): StoredBooking {
  return {
    id: 'booking-1',
    slotId: 's',
    need: 'n',
    source: 'google-calendar',
    account: ANA,
    kind: 'sports',
    start: START,
    end: START + HOUR,
    zone: 'UTC',
    title: 'Sports massage',
    description: '',
    state: 'editor',
    changedAt: NOW,
    absentSince: null,
    eventId: null,
    tabId: 5,
    accountIndex: 0,
    save: 'no',
    askedAt: NOW,
    ...more,
  };
}

/** The event it becomes. */
export function anEvent(more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    key: { uid: 'e@google.com', instance: null },
    id: 'e@google.com',
    nativeId: 'e',
    title: 'Sports massage',
    start: START,
    end: START + HOUR,
    allDay: null,
    zone: 'UTC',
    busy: 'busy',
    status: 'confirmed',
    source: 'google-calendar',
    account: ANA,
    calendar: ANA,
    seenIn: [{ source: 'google-calendar', account: ANA, nativeId: 'e' }],
    ...more,
  };
}

export const isMassage = (event: CalendarEvent) => /massage/i.test(event.title);

/** A reading of its day that shows the event. */
export function look(
  readAt: number,
  more: Partial<NonNullable<Look['reading']>> = {},
  openEditors: number[] = [],
): Look {
  const shown = new Set(['e']);
  return {
    openEditors,
    reading: { source: 'google-calendar', account: ANA, readAt, covered: [DAY_SPAN], shown, ...more },
  };
}

/** The booking after one look. */
export function standsAt(
  booking: StoredBooking,
  events: CalendarEvent[],
  seen: Look | null,
  now: number,
): StoredBooking {
  const [progressed] = progressBookings({ bookings: [booking], events, isMassage, look: seen, now });
  return progressed as StoredBooking;
}
