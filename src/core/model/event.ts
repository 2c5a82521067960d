import type { DoneActivity, RecordedActivity } from './activity.ts';
import type { LoadSignals } from './effort.ts';
import type { Instant, LocalDate, WallTime } from './moment.ts';

/** `instance` is the original start of an occurrence (`20261006T170000Z` or `20261006`), null for single events. */
export interface EventKey {
  uid: string;
  instance: string | null;
}

export type SourceId = 'google-calendar' | 'strava' | 'file' | 'kneadtime';

export interface SourceRef {
  source: SourceId;
  /** An e-mail for a page account, an athlete's number for Strava, a file name for a file. Never an index such as `/u/0`. */
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
  /** Load that its source has measured or planned in numbers. */
  load?: LoadSignals;
  /** Set where it is a record of what was done, not a plan. */
  activity?: RecordedActivity;
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
  /** `keyId(key)`, with its source before a key that only activities have: what decisions, verdicts and needs name. */
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
  /** Load that its source has measured or planned in numbers. */
  load?: LoadSignals;
  /** Set where it is a record of what was done, not a plan. */
  activity?: RecordedActivity;
  /** By what a planned effort was done: those hours and that load count. What its own source says of it stays as it is. */
  done?: DoneActivity;
  /** A planned effort, over for a day, of which a list of all activities of its day shows nothing: it loads nobody. */
  missed?: true;
}

/** For which source and span the busy times are known, and how old that is. `required`: a slot needs it to be called free. */
export interface Coverage extends SourceRef {
  calendars: string[] | 'visible';
  from: Instant;
  to: Instant;
  asOf: Instant;
  required: boolean;
}
