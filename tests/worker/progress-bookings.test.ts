import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/core/model.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { type Look, progressBookings } from '../../src/worker/progress-bookings.ts';
import { aBooking, anEvent, isMassage, look, START, standsAt } from './progressing.ts';
import { ANA, NOW } from './world.ts';

/** Looked at twice, as far apart as it takes. */
function seenTwice(booking: StoredBooking, events: CalendarEvent[], now: number): StoredBooking {
  const open = [booking.tabId ?? 0];
  const first = standsAt(booking, events, look(now - 2500, {}, open), now - 2500);
  return standsAt(first, events, look(now, {}, open), now);
}

describe('progressBookings', () => {
  describe('reading back', () => {
    it.each([
      ['its very event', {}, 'seen'],
      ['another letter case', { title: 'SPORTS  massage' }, 'seen'],
      ['a title she changed to another massage', { title: 'Massage with Bo' }, 'seen'],
      ['times rounded by the page', { start: START + 4 * MINUTE, end: START + HOUR - 4 * MINUTE }, 'seen'],
      [
        'an invitation seen in her account too',
        {
          account: 'b@x',
          seenIn: [
            { source: 'google-calendar' as const, account: 'b@x', nativeId: 'e' },
            { source: 'google-calendar' as const, account: ANA, nativeId: 'e' },
          ],
        },
        'seen',
      ],
      ['another title', { title: 'Dinner' }, 'editor'],
      ['another hour', { start: START + HOUR, end: START + 2 * HOUR }, 'editor'],
      ['another length', { end: START + 2 * HOUR }, 'editor'],
      ['a cancelled event', { status: 'cancelled' as const }, 'editor'],
      ['a declined event', { status: 'declined' as const }, 'editor'],
      ['an all-day event', { allDay: { from: '2026-10-15', to: '2026-10-16' } }, 'editor'],
      [
        'another account',
        { seenIn: [{ source: 'google-calendar' as const, account: 'b@x', nativeId: 'e' }] },
        'editor',
      ],
    ])('given %s', (_, event, state) => {
      const now = NOW + MINUTE;
      const progressed = seenTwice(aBooking(), [anEvent(event)], now);
      expect(progressed.state).toBe(state);
      expect(progressed.eventId).toBe(state === 'seen' ? 'e@google.com' : null);
    });

    it.each(['opening', 'editor', 'saved', 'left', 'failed'] as const)('should take a late event from %s', (state) => {
      expect(seenTwice(aBooking({ state }), [anEvent()], NOW + 5 * HOUR)).toMatchObject({ state: 'seen' });
    });

    it.each<[string, Look | null, string]>([
      ['2.5 s later', look(NOW + 3500), 'seen'],
      ['too soon', look(NOW + 3499), 'saved'],
      ['at another account', look(NOW + 3500, { account: 'b@x' }), 'saved'],
      ['at a page without it', look(NOW + 3500, { shown: new Set() }), 'saved'],
      ['by the clock alone', { openEditors: [], reading: null }, 'saved'],
      ['by nobody', null, 'saved'],
    ])('should believe a second look: %s', (_, second, state) => {
      const first = standsAt(aBooking({ state: 'saved' }), [anEvent()], look(NOW + 1000), NOW + 1000);
      expect(first).toMatchObject({ state: 'saved', eventId: null, seenSince: NOW + 1000 });
      const next = standsAt(first, [anEvent()], second, NOW + 3500);
      expect(next.state).toBe(state);
      expect('seenSince' in next).toBe(state !== 'seen');
    });

    it('should begin anew where the event was gone in between', () => {
      const first = standsAt(aBooking(), [anEvent()], look(NOW + 1000), NOW + 1000);
      const gone = standsAt(first, [], look(NOW + 4000), NOW + 4000);
      expect(gone).toMatchObject({ state: 'editor', absentSince: NOW + 4000 });
      expect(standsAt(gone, [anEvent()], look(NOW + 8000), NOW + 8000)).toMatchObject({
        state: 'editor',
        seenSince: NOW + 8000,
        absentSince: null,
      });
    });

    it.each([
      ['left', 30 * MINUTE, 'seen'],
      ['left', 30 * MINUTE + 1, 'left'],
      ['failed', 30 * MINUTE + 1, 'left'],
    ] as const)('should take another massage for what was %s %i ms before: %s', (state, age, becomes) => {
      const other = anEvent({ title: 'Massage with Bo' });
      const asked = aBooking({ state, changedAt: NOW - age + 2500, seenSince: NOW - 2500 });
      expect(standsAt({ ...asked, changedAt: NOW - age }, [other], look(NOW), NOW).state).toBe(becomes);
      expect(standsAt({ ...asked, changedAt: NOW - age }, [anEvent()], look(NOW), NOW).state).toBe('seen');
    });

    it('should not wake what was undone', () => {
      expect(standsAt(aBooking({ state: 'undone' }), [anEvent()], null, NOW).state).toBe('undone');
    });

    it('should give one event to one Add only, and first to one that waits', () => {
      const seenSince = NOW - 5000;
      const bookings = [
        aBooking({ id: 'booking-1', state: 'left', seenSince }),
        aBooking({ id: 'booking-2', seenSince }),
        aBooking({ id: 'booking-3', seenSince }),
      ];
      const args = { events: [anEvent()], isMassage };
      const once = progressBookings({ ...args, bookings, look: look(NOW + 1), now: NOW + 1 });
      expect(once.map(({ state }) => state)).toEqual(['left', 'seen', 'editor']);
      const twice = progressBookings({ ...args, bookings: once, look: look(NOW + 2), now: NOW + 2 });
      expect(twice).toEqual(once);
    });
  });

  describe('leaving', () => {
    const s = 1000;
    it.each<[string, Partial<StoredBooking>, Look | null, number, string, number | null]>([
      ['one reading without it', {}, look(NOW + 20 * s), 20 * s, 'editor', NOW + 20 * s],
      ['a second reading too soon', { absentSince: NOW + 20 * s }, look(NOW + 22 * s), 22 * s, 'editor', NOW + 20 * s],
      ['a second reading 2.5 s later', { absentSince: NOW + 20 * s }, look(NOW + 22.5 * s), 23 * s, 'left', null],
      [
        'the editor still open in its tab',
        { absentSince: NOW + 20 * s },
        look(NOW + 30 * s, {}, [5]),
        30 * s,
        'editor',
        null,
      ],
      [
        'an editor open in another tab',
        { absentSince: NOW + 20 * s },
        look(NOW + 30 * s, {}, [6]),
        30 * s,
        'left',
        null,
      ],
      [
        'a reading of another account',
        { absentSince: NOW + 20 * s },
        look(NOW + 30 * s, { account: 'b@x' }),
        30 * s,
        'editor',
        NOW + 20 * s,
      ],
      [
        'a reading of another week',
        { absentSince: NOW + 20 * s },
        look(NOW + 30 * s, { covered: [{ from: 0, to: START }] }),
        30 * s,
        'editor',
        NOW + 20 * s,
      ],
      ['a reading from before the editor', {}, look(NOW - s), 20 * s, 'editor', null],
      ['the old page just after the click', { state: 'opening' }, look(NOW + 5 * s), 5 * s, 'opening', null],
      ['the old page long after the click', { state: 'opening' }, look(NOW + 16 * s), 16 * s, 'opening', NOW + 16 * s],
      [
        'nothing read, soon',
        { absentSince: NOW + 20 * s },
        { openEditors: [], reading: null },
        44 * s,
        'editor',
        NOW + 20 * s,
      ],
      [
        'nothing read, a good while',
        { absentSince: NOW + 20 * s },
        { openEditors: [], reading: null },
        45 * s,
        'left',
        null,
      ],
      ['nothing read, never missed', {}, { openEditors: [], reading: null }, 600 * s, 'editor', null],
      ['nobody looked', { absentSince: NOW + 20 * s }, null, 600 * s, 'editor', NOW + 20 * s],
      ['29 minutes', {}, null, 29 * 60 * s, 'editor', null],
      ['30 minutes, editor open or not', {}, look(NOW, {}, [5]), 30 * 60 * s, 'left', null],
    ])('given %s', (_, booking, seen, later, state, absentSince) => {
      expect(standsAt(aBooking(booking), [], seen, NOW + later)).toMatchObject({ state, absentSince });
    });
  });
});
