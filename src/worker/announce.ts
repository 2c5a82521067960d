import type { Env } from './env.ts';
import { push } from './push.ts';
import type { Planned } from './replan.ts';
import { wakeForReservations } from './reservation.ts';

/** What follows a plan that was saved: an alarm for the Adds that wait, and every page hears of it. */
export async function announce(env: Env, planned: Planned, except: number | null = null): Promise<void> {
  await wakeForReservations(env, planned.bookings);
  await push(env, planned, except);
}
