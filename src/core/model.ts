/**
 * The words of the house, as types. Instants are epoch ms, intervals half-open `[from, to)`, an all-day event is a pair of
 * dates (`to` exclusive), every event carries its own IANA zone. Nothing here runs.
 */

export type Instant = number;
/** A calendar date, `YYYY-MM-DD`. */
export type LocalDate = string;

export interface Interval {
  from: Instant;
  to: Instant;
}

/** What a clock on the wall says: minutes since local midnight, 0 to 1440 (24:00 ends a day). */
export interface WallTime {
  date: LocalDate;
  minute: number;
}

/** `instance` is the original start of an occurrence (`20261006T170000Z` or `20261006`), null for single events. */
export interface EventKey {
  uid: string;
  instance: string | null;
}

export type SourceId = 'google-calendar' | 'file' | 'kneadtime';

export interface SourceRef {
  source: SourceId;
  /** An e-mail for a page account, a file name for a file. Never an index such as `/u/0`. */
  account: string;
}

/** A sentence for people is made in words; core and readers only name what happened. */
export interface Problem {
  code:
    | 'unknown-layout'
    | 'unreadable-event'
    | 'lost-events'
    | 'zone-unknown'
    | 'bad-rule'
    | 'limit'
    | 'truncated'
    | 'bad-setting'
    | 'unknown-zone'
    | 'rule-failed';
  where: string;
  detail: string;
}

export type EventTime =
  | { type: 'wall'; start: WallTime; end: WallTime }
  | { type: 'instants'; start: Instant; end: Instant; zone: string | null }
  | { type: 'dates'; from: LocalDate; to: LocalDate };

/** One event as a reader saw it, before the agenda decides its zone. */
export interface ReadEvent {
  key: EventKey;
  /** The source's own handle: the raw `data-eventid` on a Google page, the UID in a file. */
  nativeId: string;
  calendar: string;
  title: string;
  description?: string;
  location?: string;
  when: EventTime;
  /** True where only part of the event is on the page (it began before, or ends after, what is shown). */
  clipped?: { start?: boolean; end?: boolean };
  busy: 'busy' | 'free';
  status: 'confirmed' | 'tentative' | 'declined' | 'cancelled';
}

/** A span a reading speaks for, in the source's own dates (`to` exclusive). */
export interface SeenSpan {
  calendars: string[] | 'visible';
  from: LocalDate;
  to: LocalDate;
}

/** What a page tells about its own clock. `instances` pairs a wall time with the UTC start its id carries. */
export interface ZoneEvidence {
  iana?: string;
  /** Minutes east of UTC, one per gutter shown; which of two is the primary one is not known. */
  offsets?: number[];
  instances?: { wall: WallTime; at: Instant }[];
}

export interface Reading extends SourceRef {
  readAt: Instant;
  /** Empty: the reading adds and updates, and never removes. */
  seen: SeenSpan[];
  zone: ZoneEvidence;
  events: ReadEvent[];
  problems: Problem[];
  /** Which generation of selectors matched, for diagnostics. */
  generation: string;
}

export type Sign = 'flight' | 'travel' | 'holiday' | 'away' | 'childcare' | 'cancelled' | 'tentative';

export interface CalendarEvent {
  key: EventKey;
  /** `keyId(key)`: what decisions, verdicts and needs name. */
  id: string;
  nativeId: string;
  title: string;
  description?: string;
  location?: string;
  start: Instant;
  end: Instant;
  allDay: { from: LocalDate; to: LocalDate } | null;
  zone: string;
  busy: 'busy' | 'free';
  status: 'confirmed' | 'tentative' | 'declined' | 'cancelled';
  source: SourceId;
  account: string;
  calendar: string;
  /** Every place the same event was seen (an invitation in two accounts, a feed and a page). */
  seenIn: { source: SourceId; account: string; nativeId: string }[];
}

/** For which source and span the busy times are known, and how old that is. `required`: a slot needs it to be called free. */
export interface Coverage extends SourceRef {
  calendars: string[] | 'visible';
  from: Instant;
  to: Instant;
  asOf: Instant;
  required: boolean;
}

export type EventKind = 'race' | 'hard' | 'long' | 'easy' | 'strength' | 'massage' | 'rest' | 'other';
export type EffortKind = 'race' | 'hard' | 'long' | 'easy' | 'strength';
export type Discipline =
  | 'run'
  | 'trail'
  | 'ultra'
  | 'tri'
  | 'duathlon'
  | 'aquathlon'
  | 'cycling'
  | 'swim'
  | 'obstacle'
  | 'hyrox'
  | 'walk'
  | 'strength'
  | 'other';
export type Priority = 'A' | 'B' | 'C';
export type Confidence = 'high' | 'medium' | 'low';
export type LoadClass = 'E0' | 'E1' | 'E2' | 'E3' | 'E4' | 'E5';
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

export interface Evidence {
  field: 'title' | 'description' | 'calendar';
  /** UTF-16 offsets into that field as it was given. */
  from: number;
  to: number;
  text: string;
}

export interface Detection {
  kind: EventKind;
  discipline: Discipline | null;
  /** `half`, `10k`, `70.3`, `relay-27`, `12km` … */
  distance: string | null;
  massageKind: MassageKind | 'other' | null;
  priority: Priority | null;
  intensity: 'easy' | 'steady' | 'hard' | null;
  confidence: Confidence;
  evidence: Evidence[];
  signs: Sign[];
  /** The words say downhill or trail: one class more. */
  downhill: boolean;
  /** A long run with race-pace work in it. */
  quality: boolean;
  /** Strength for the legs (squats, plyometrics); null where the words do not say. */
  legs: boolean | null;
  /** A massage booked as one area, or as the whole body; null where the title does not say. */
  extent: 'spot' | 'full-body' | null;
}

export interface Effort {
  id: string;
  /** Null for an effort that stands in no calendar (a judged case). */
  event: CalendarEvent | null;
  title: string;
  kind: EffortKind;
  discipline: Discipline | null;
  distance: string | null;
  /** Races only: A, B or C; null otherwise. */
  priority: Priority | null;
  /** Which fields are our assumption rather than written down. */
  assumed: ('priority' | 'start' | 'end')[];
  start: Instant;
  end: Instant;
  load: LoadClass;
  /** A long run or ride rated E3: it has gentler after-windows (rules.md R10). */
  long: boolean;
  recoveryHours: number;
  confidence: Confidence;
  /** What made the class, as terms: words turns them into a line. */
  evidence: LoadEvidence[];
}

export type LoadEvidence =
  | { by: 'distance'; distance: string; load: LoadClass }
  | { by: 'words'; words: string; load: LoadClass }
  | { by: 'duration'; minutes: number; load: LoadClass }
  | { by: 'terrain'; load: LoadClass }
  | { by: 'kind'; kind: EffortKind; load: LoadClass };

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
    | 'late-post-race';
  events: string[];
  sources: string[];
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

export interface Need {
  /** `pre:<event>`, `post:<event>`, `cadence:<n>`, `asked:<id>`. */
  id: string;
  type: 'pre' | 'post' | 'cadence' | 'asked';
  /** The effort it is for; null for cadence and asked. */
  effort: Effort | null;
  kinds: MassageKind[];
  window: Interval;
  /** For cadence: the day it is due. */
  due: Instant | null;
  /** Lower serves first. */
  strength: number;
}

export interface SlotOption {
  start: Instant;
  end: Instant;
  kind: MassageKind;
  severity: Severity;
  score: number;
  judgement: Judgement;
}

export interface Slot extends SlotOption {
  /** `<need>:<kind>`. */
  id: string;
  need: Need;
  status: 'free' | 'unchecked';
  /** Sources that are missing or old where the status is unchecked. */
  unchecked: SourceRef[];
  alternatives: SlotOption[];
  /** Set where a slot shown before had to move. */
  moved: { from: Instant; why: 'passed' | 'filled' | 'rule' | 'better' } | null;
}

export interface Opener {
  change: 'free' | 'move' | 'ease' | 'hours' | 'kind' | 'budget';
  event?: string;
  from?: Instant;
  to?: Instant;
  value?: string | number;
}

export interface Unmet {
  need: Need;
  why:
    | 'dismissed'
    | 'snoozed'
    | 'no-free-time'
    | 'all-conflict'
    | 'spacing'
    | 'not-covered'
    | 'comfort'
    | 'passed'
    | 'cap';
  opener: Opener | null;
}

export interface Plan {
  horizon: Interval;
  efforts: Effort[];
  massages: JudgedMassage[];
  slots: Slot[];
  unmet: Unmet[];
  problems: Problem[];
}

/** What the user said about a need or an hour. Narrowest wins. */
export type Decision =
  | { type: 'dismiss'; id: string; need: string; around: Instant; at: Instant }
  | { type: 'dismiss-need'; id: string; need: string; at: Instant }
  | { type: 'snooze'; id: string; need: string; until: Instant; at: Instant };

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
  flags?: string[];
  massage?: { tendernessHours?: number; bruised?: boolean };
}

/** A past massage with what the user logged about it. */
export interface PastMassage {
  kind: MassageKind;
  start: Instant;
  end: Instant;
  tendernessHours: number | null;
  bruised: boolean | null;
  therapist?: string;
}
