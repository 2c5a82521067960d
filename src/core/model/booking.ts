import type { SourceId } from './event.ts';
import type { MassageKind } from './massage.ts';
import type { Instant } from './moment.ts';

/** What the user said about a need or an hour. Narrowest wins. */
export type Decision =
  | { type: 'dismiss'; id: string; need: string; around: Instant; at: Instant }
  | { type: 'dismiss-need'; id: string; need: string; at: Instant }
  | { type: 'snooze'; id: string; need: string; until: Instant; at: Instant }
  /** An hour she placed herself: it stays while it is free and no conflict. `minutes` where it is not the kind's usual length. */
  | { type: 'lock'; id: string; need: string; start: Instant; kind: MassageKind; minutes?: number; at: Instant };

export type BookingState = 'opening' | 'editor' | 'saved' | 'seen' | 'left' | 'failed' | 'undone';

export interface Booking {
  id: string;
  slotId: string;
  need: string;
  source: SourceId;
  account: string;
  kind: MassageKind;
  start: Instant;
  end: Instant;
  zone: string;
  title: string;
  description: string;
  state: BookingState;
  /** When the state last changed. */
  changedAt: Instant;
  /** First reading that covered the hour and did not show the event. */
  absentSince: Instant | null;
  /** The event it became, once read back. */
  eventId: string | null;
}

export interface CheckIn {
  at: Instant;
  legs?: 'fresh' | 'stiff' | 'sore';
  /** Where, as she named it. */
  area?: string;
  flags?: string[];
  /** Of the last massage before it. */
  massage?: { tendernessHours?: number; bruised?: boolean };
  /** How hard an effort felt, 0 to 10 (CR-10). */
  effort?: { event: string; rpe: number };
}
