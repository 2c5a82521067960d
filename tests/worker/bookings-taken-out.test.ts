import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Interval } from '../../src/core/model.ts';
import { HOUR, MINUTE } from '../../src/core/time.ts';
import type { StoredBooking } from '../../src/platform/schema/bookings.ts';
import { type Look, progressBookings } from '../../src/worker/progress-bookings.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { aBooking, anEvent, isMassage, look, START, standsAt } from './progressing.ts';
import { NOW } from './world.ts';

describe('progressBookings', () => {
  describe('taking out', () => {
    const seen = aBooking({ state: 'seen', eventId: 'e@google.com' });
    const undoing = new Map([['booking-1', { from: START, to: START + HOUR }]]);
    it.each<[string, Look | null, CalendarEvent[], Map<string, Interval>, string]>([
      ['a later look without it', look(NOW + 1), [], undoing, 'undone'],
      ['a later look with it', look(NOW + 1), [anEvent()], undoing, 'seen'],
      ['a look from before it was seen', look(NOW), [], undoing, 'seen'],
      ['a look at another week', look(NOW + 1, { covered: [{ from: 0, to: START }] }), [], undoing, 'seen'],
      ['a look at another account', look(NOW + 1, { account: 'b@x' }), [], undoing, 'seen'],
      ['no look', null, [], undoing, 'seen'],
    ])('given %s', (_, at, events, wished, state) => {
      const all = { bookings: [seen], events, isMassage, look: at, now: NOW + 2, undoing: wished };
      expect(progressBookings(all)).toMatchObject([{ state, eventId: 'e@google.com' }]);
    });

    it.each<[string, Look | null, CalendarEvent[], number, string]>([
      ['gone soon', look(NOW + 1), [], 2 * MINUTE - 1, 'failed'],
      ['gone after two minutes', look(NOW + 1), [], 2 * MINUTE, 'seen'],
      ['still there', look(NOW + 1), [anEvent()], 2, 'seen'],
      ['moved by her', look(NOW + 1), [anEvent({ start: START + HOUR, end: START + 2 * HOUR })], 2, 'seen'],
      ['not looked at', null, [], 2, 'seen'],
      ['another week read', look(NOW + 1, { covered: [{ from: 0, to: START }] }), [], 2, 'seen'],
    ])('nobody asked for, given an event %s', (_, at, events, later, state) => {
      const all = { bookings: [seen], events, isMassage, look: at, now: NOW + later };
      expect(progressBookings(all)).toMatchObject([{ state, eventId: state === 'seen' ? 'e@google.com' : null }]);
    });
  });

  interface Step {
    wait: number;
    shown: boolean;
    open: boolean;
    kind: 'reading' | 'time' | 'none';
  }

  /** Never back: what is doubted or given up is not asked about again. */
  const STATES = ['opening', 'editor', 'saved', 'failed', 'left'];

  function step(booking: StoredBooking, { shown, open, kind }: Step, now: number): StoredBooking {
    const editors = open ? [5] : [];
    const seen = kind === 'reading' ? look(now, {}, editors) : { openEditors: editors, reading: null };
    const events = shown ? [anEvent()] : [];
    const next = standsAt(booking, events, kind === 'none' ? null : seen, now);
    // The same look at the same moment says nothing new.
    expect(standsAt(next, events, kind === 'none' ? null : seen, now)).toEqual(next);
    const seenBefore = booking.seenSince !== undefined && now - booking.seenSince >= 2500;
    if (booking.state === 'seen') expect(['seen', 'failed']).toContain(next.state);
    else if (shown && seenBefore && kind === 'reading')
      expect(next).toMatchObject({ state: 'seen', eventId: 'e@google.com' });
    else expect(STATES.slice(STATES.indexOf(booking.state))).toContain(next.state);
    return next;
  }

  it('should never lose an Add, believe no single look, and stand still when nothing is new', async () => {
    const steps = fc.array(
      fc.record<Step>({
        wait: fc.integer({ min: 0, max: 40 * 60_000 }),
        shown: fc.boolean(),
        open: fc.boolean(),
        kind: fc.constantFrom('reading', 'time', 'none'),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom('opening', 'saved'), async (all, state) => {
        let now = NOW;
        let booking = aBooking({ state });
        for (const one of all) {
          now += one.wait;
          booking = step(booking, one, now);
        }
      }),
      propertyRuns(100),
    );
  });
});
