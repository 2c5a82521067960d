import { RESERVATION } from '../core/plan/planning.ts';
import type { StoredBooking } from '../platform/schema/bookings.ts';
import type { Env } from './env.ts';
import { isOpen } from './progress-bookings.ts';
import { wakeAt } from './wake.ts';

/** Rings when the first of the open reservations ends; one alarm serves all, since it sets the next. */
export async function wakeForReservations(env: Env, bookings: readonly StoredBooking[]): Promise<void> {
  const ends = bookings.filter(isOpen).map((one) => one.changedAt + RESERVATION);
  if (ends.length > 0) await wakeAt(env, 'reservation-over', Math.min(...ends));
}
