import type { CalendarEvent } from './event.ts';
import type { Instant, Interval } from './moment.ts';

export type MassageKind =
  | 'flush'
  | 'loosening'
  | 'sports'
  | 'deep'
  | 'trigger'
  | 'myofascial'
  | 'ashiatsu'
  | 'art'
  | 'swedish'
  | 'hot-stone'
  | 'thai'
  | 'self';

export type DepthClass = 'D' | 'M' | 'L' | 'X';

export interface Massage {
  id: string;
  event: CalendarEvent | null;
  title: string;
  kind: MassageKind;
  /** The title did not say which kind: treated as sports, to be asked once. */
  kindAssumed: boolean;
  depth: DepthClass;
  spot: boolean;
  start: Instant;
  end: Instant;
  /** Who gives it, where that is known. */
  therapist?: string | null;
  /** Her first visit with this therapist, as she said. */
  newTherapist?: boolean;
}

export type Severity = 'conflict' | 'caution' | 'info' | 'good' | 'ok';

export interface Gap {
  side: 'before' | 'after';
  /** Hours between the two, never rounded. */
  gap: number;
  /** The limit it is measured against, in hours; for a good time the nearest edge of the preferred window. */
  edge: number;
}

export interface Verdict {
  rule: string;
  severity: Severity;
  /** Ids of the events it speaks of. */
  events: string[];
  hours: Gap | null;
  sources: string[];
}

/** Text that goes with a judgement without changing its severity (rules.md R2). */
export interface Note {
  code:
    | 'taper'
    | 'post-race-red-flags'
    | 'light-after-race-dissent'
    | 'early-dissent'
    | 'flight-dvt'
    | 'layered-soreness'
    | 'late-post-race'
    | 'rolling-before-race'
    | 'rolling-after-race'
    | 'keep-away'
    | 'as-your-therapist-says';
  events: string[];
  sources: string[];
  /** The health flag it belongs to: such a note is for our own pages alone. */
  flag?: string;
}

export interface Judgement {
  severity: Severity;
  verdicts: Verdict[];
  notes: Note[];
}

/** How a booked massage in conflict could be kept: a lighter kind at the same hour, or the nearest good hour for the same kind. */
export interface WayOut {
  lighter: MassageKind | null;
  move: Interval | null;
}

export interface JudgedMassage extends Massage {
  judgement: Judgement;
  /** Null where nothing needs a way out. */
  wayOut: WayOut | null;
}

/** A past massage with what the user logged about it. */
export interface PastMassage {
  /** Its event, where it stands in a calendar. */
  id?: string;
  kind: MassageKind;
  start: Instant;
  end: Instant;
  tendernessHours: number | null;
  bruised: boolean | null;
  therapist?: string | null;
}
