import type { EffortKind, LoadClass, LocalDate, MassageKind, Severity } from '../core/model.ts';

/**
 * What the worker sends to a page: finished marks with finished sentences, in the page's own wall clock, so that a page does no
 * zone arithmetic, holds no catalogue and knows no rule. Only what a page may see is in here (no Strava figures, no other account's
 * titles, no therapist, money, check-in or health).
 */

export interface MarkTime {
  /** ISO 8601 with offset; a date for all-day events. */
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
}
