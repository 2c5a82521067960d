import type { EffortKind, LoadClass, LocalDate, MassageKind, Saying, Severity } from '../core/model.ts';

/**
 * What the worker sends to a page: finished marks with finished sentences, in the page's own wall clock, so that a page does no
 * zone arithmetic, holds no catalogue and knows no rule. Only what a page may see is in here (no Strava figures, no other account's
 * titles, no therapist, money, check-in or health).
 */

export interface MarkTime {
  /** ISO 8601 with offset; a date for all-day events, and where the day alone is told. */
  startIso: string;
  endIso: string;
  date: LocalDate;
  startMinute: number;
  endMinute: number;
}

/** One verdict or note as the card shows it under "Why?". */
export interface ReasonLine {
  severity: Severity;
  /** The severity in words: *Collides*, *Better not*, *Note*, *Good time*; empty for ok. */
  label: string;
  text: string;
  sources: string[];
}

/** One choice of hour the card can show: the slot itself or an alternative. */
export interface SlotChoice extends MarkTime {
  kind: MassageKind;
  severity: Severity;
  rules: string[];
  /** `Monday 18:00 – 19:00` */
  when: string;
  /** `Sports massage · 60 min` */
  what: string;
  /** One or two plain lines. */
  why: string[];
  reasons: ReasonLine[];
}

export interface SlotMark {
  role: 'slot';
  /** A handle by which commands name it; it says nothing of the event the slot is for. */
  slotId: string;
  /** First is the slot itself, then its alternatives, best first. */
  choices: SlotChoice[];
  /** `Massage fits · 60 min` and `sports`. */
  title: string;
  subtitle: string;
  label: string;
  status: 'free' | 'unchecked';
  /** A line that says what could not be checked, or what moved the slot; empty when there is nothing to say. */
  remark: string;
  /**
   * Severity per 15 minutes for the days shown, so that dragging needs no message: 96 letters a day,
   * c conflict, a caution, i info, g good, o ok, b busy, p past or within the notice, u outside coverage or hours.
   */
  strip: { date: LocalDate; cells: string }[];
  /** Kinds she may pick for this visit in words, the slot's own among them; none where a page may not move it. */
  kinds: { kind: MassageKind; label: string }[];
  /** Lengths she may pick, in minutes and in words; none likewise. */
  lengths: { minutes: number; label: string }[];
}

/** What the strip's letters mean. */
export type StripCell = 'c' | 'a' | 'i' | 'g' | 'o' | 'b' | 'p' | 'u';

/** What she can say of an event in its card; `value` is what the button carries. */
export interface SayingChoice {
  value: Saying;
  label: string;
}

/** A way out of a conflict: `lighter` keeps the hour, `move` keeps the kind. */
export interface WayChoice {
  how: 'lighter' | 'move';
  label: string;
}

export interface ConflictMark extends MarkTime {
  role: 'conflict';
  /** The page's own raw id of the massage. */
  nativeId: string;
  kind: MassageKind;
  severity: Severity;
  rules: string[];
  label: string;
  when: string;
  what: string;
  why: string[];
  reasons: ReasonLine[];
  /** The way out in one sentence; empty when there is none to offer. */
  wayOut: string;
  ways: WayChoice[];
  sayings: SayingChoice[];
}

export interface EffortMark extends MarkTime {
  role: 'effort';
  nativeId: string;
  kind: EffortKind;
  load: LoadClass;
  label: string;
  when: string;
  what: string;
  why: string[];
  reasons: ReasonLine[];
  sayings: SayingChoice[];
  /** For pages that show what was done (Strava); absent elsewhere. */
  aftermath?: Aftermath;
}

/** What an effort means for the next massage, on the page that shows the effort. */
export interface Aftermath {
  /** `Hard · deep from Thu 14:00, light from now`; where a booked massage is too close, that first. */
  line: string;
  /** The worst of what a booked massage says to it; absent where none is too close. */
  severity?: Severity;
  /** The days after it, as long as they last. */
  timeline?: RecoveryDays;
  /** The slot to offer beside it, by its handle among the marks, and what its button says; absent: none, or offered at a newer effort. */
  slot?: { slotId: string; text: string };
  /** What the button says that opens our own page of questions (legs, red flags after a race); absent where it is too late to ask. */
  checkIn?: string;
}

/** From when on legs are ready for which massage after one effort, as a picture. */
export interface RecoveryDays {
  /** Lightest massage first: hours after the effort's end, in order, without holes. */
  bands: { depth: 'L' | 'M' | 'D'; label: string; steps: { from: number; to: number; severity: Severity }[] }[];
  /** How many hours are shown, and where now is. */
  spanHours: number;
  nowHour: number;
  /** The days under the picture: hours after the end, and their names. */
  ticks: { hour: number; label: string }[];
  /** The same in words, for who does not see it. */
  text: string;
}

export type Mark = SlotMark | ConflictMark | EffortMark;

/** Words of the in-page card's buttons and fixed lines: the page holds no catalogue. */
export interface CardWords {
  add: string;
  adding: string;
  next: string;
  later: string;
  dismiss: string;
  why: string;
  close: string;
  undo: string;
  dismissed: string;
  snoozed: string;
  ruleOfThumb: string;
  reload: string;
  failed: string;
  /** `{n} of {of}` for alternatives. */
  option: string;
  /** Names of the two pickers. */
  kind: string;
  length: string;
  /** What is said of an hour while the slot is dragged over it. */
  cells: Record<StripCell, string>;
  /** How to move the slot, for the mark's own description. */
  moveHint: string;
  /** The switch beside Add; the line that offers it once, its yes and its no. */
  saveForMe: string;
  saveOffer: string;
  saveYes: string;
  saveNo: string;
  /** The line over the buttons that say what an event is. */
  notRight: string;
  /** The other marks of the same day, in a month. */
  sameDay: string;
}

/**
 * What became of an Add, for the pages of its account:
 * `press-save` the editor is open and our script may not press Save; `added` read back in the calendar; `unsure` Save was pressed and nothing was seen
 * within 20 s; `undo` she asked to take it out: its popover opens, and `text` says what to press; `fix` she asked to change an event: its editor
 * is open, and `text` says what to change.
 */
export interface PageSaid {
  /** The booking, or for `fix` the command. */
  id: string;
  state: 'press-save' | 'added' | 'unsure' | 'undo' | 'fix';
  text: string;
  /** Of `undo` alone: what to say where the event's popover does not open. */
  elsewhere?: string;
  /** The page's own raw id of the event, where it has one. */
  nativeId: string | null;
  /** The hour in the page's clock: for `fix` the new one. */
  time: Pick<MarkTime, 'date' | 'startMinute' | 'endMinute'>;
}

export interface PageMarks {
  /** Grows with every plan; an older one is ignored. */
  revision: number;
  /** Whose page these are for. */
  account: string;
  /** BCP 47 tag and direction of the sentences. */
  lang: string;
  marks: Mark[];
  words: CardWords;
  /** The switch *save it for me*, and whether to offer it now in one line; null on a page that is no calendar, which may not turn it. */
  save: { on: boolean; offer: boolean } | null;
  /** The newest only; null when there is nothing to say. */
  said: PageSaid | null;
}
