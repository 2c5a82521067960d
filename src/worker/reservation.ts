import { RESERVATION } from '../core/plan/planning.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { Env } from './env.ts';
import { isOpen, UNSURE } from './progress-bookings.ts';
import { wakeAt } from './wake.ts';

/** Rings when the first of the reservations ends, or a pressed Save should have shown; one alarm each serves all, since it sets the next. */
export async function wakeForReservations(env: Env, bookings: readonly StoredBooking[]): Promise<void> {
  const ends = bookings
    .filter((one) => isOpen(one) || one.state === 'failed')
    .map((one) => one.changedAt + RESERVATION);
  if (ends.length > 0) await wakeAt(env, 'reservation-over', Math.min(...ends));
  const pressed = bookings.filter(({ state }) => state === 'saved').map((one) => one.changedAt + UNSURE);
  if (pressed.length > 0) await wakeAt(env, 'second-look', Math.min(...pressed));
}
