import type { Booking, CalendarEvent, CheckIn, Correction, Coverage, CustomWord, Decision, Instant } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Which hour was shown for a need before, so that a plan stays still unless there is a reason to move. */
export type PreviousSlots = Readonly<Record<string, { start: Instant; kind: string }>>;

/** All that a plan depends on. `zone` is where the user lives now: her days and hours are meant in it. */
export interface PlanInput {
  events: readonly CalendarEvent[];
  coverage: readonly Coverage[];
  decisions: readonly Decision[];
  /** What she told us of events and titles; it outranks what we read in them. */
  corrections?: readonly Correction[] | undefined;
  customWords?: readonly CustomWord[] | undefined;
  bookings: readonly Booking[];
  checkIns: readonly CheckIn[];
  settings: Settings;
  previous: PreviousSlots | null;
  now: Instant;
  zone: string;
  /** How far ahead, 1 to 52; 4 when absent. */
  weeks?: number;
}
