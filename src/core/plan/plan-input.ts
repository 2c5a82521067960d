import type { EventDetector } from '../detect/detect-event.ts';
import type {
  Booking,
  CalendarEvent,
  CheckIn,
  Correction,
  Coverage,
  CustomWord,
  Decision,
  Instant,
  SlotMove,
} from '../model.ts';
import type { Settings } from '../settings.ts';

/** Which hour was shown for a need before, so that a plan stays still unless there is a reason to move. */
export type PreviousSlots = Readonly<Record<string, ShownSlot>>;

export interface ShownSlot {
  start: Instant;
  kind: string;
  /** What had moved it here, and when that was first said: it is said for a day. */
  moved?: { from: Instant; why: SlotMove; at: Instant } | undefined;
}

/** All that a plan depends on. `zone` is where the user lives now: her days and hours are meant in it. */
export interface PlanInput {
  events: readonly CalendarEvent[];
  coverage: readonly Coverage[];
  decisions: readonly Decision[];
  /** What she told us of events and titles; it outranks what we read in them. */
  corrections?: readonly Correction[] | undefined;
  customWords?: readonly CustomWord[] | undefined;
  /** Reads events, corrections and words included; handed in by whoever has read them already. */
  detectEvent?: EventDetector | undefined;
  bookings: readonly Booking[];
  checkIns: readonly CheckIn[];
  settings: Settings;
  /** Ids of events whose race gets its visit before and after, whatever its length and priority: somebody asked for them. */
  pairs?: readonly string[] | undefined;
  previous: PreviousSlots | null;
  now: Instant;
  zone: string;
  /** The set with the best hours, or the cheapest one that misses as little; best when absent. */
  aim?: 'best' | 'cheapest';
  /** How far ahead, 1 to 52; 4 when absent. */
  weeks?: number;
}
