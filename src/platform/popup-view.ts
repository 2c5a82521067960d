import type {
  Confidence,
  CorrectionScope,
  EffortKind,
  LoadClass,
  MassageKind,
  Rhythm,
  Severity,
} from '../core/model.ts';
import type { Settings } from '../core/settings.ts';
import type { ReasonLine } from './marks.ts';

/** All the popup shows, with finished sentences. Facts only: layout and buttons belong to the popup. */

/** One choice of hour: the slot itself or an alternative. */
export interface PopupChoice {
  startIso: string;
  endIso: string;
  kind: MassageKind;
  severity: Severity;
  when: string;
  what: string;
  why: string[];
  reasons: ReasonLine[];
  /** Who gives it and what it costs; empty where neither is known. */
  givenBy: string;
}

export interface PopupSlot extends PopupChoice {
  /** The handle by which commands name it. */
  slotId: string;
  status: 'free' | 'unchecked';
  forWhat: string;
  remark: string;
  /** Best first, without the slot itself: what "Next option" goes through. */
  alternatives: PopupChoice[];
}

export interface PopupConflict {
  eventId: string;
  startIso: string;
  kind: MassageKind;
  severity: Severity;
  what: string;
  when: string;
  why: string[];
  wayOut: string;
  reasons: ReasonLine[];
  /** Which calendar it stands in, in words; empty where it stands in none. */
  account: string;
  /** The day in its own calendar, where she can move the massage; null when no page of that account is known. */
  openUrl: string | null;
}

export interface PopupEffort {
  eventId: string;
  /** What was done for it, in words (`done: Tuesday 18:05, 62 min`); empty where nothing is known. */
  done: string;
  startIso: string;
  kind: EffortKind;
  title: string;
  /** Which calendar it stands in, in words; empty where it stands in none. */
  account: string;
  when: string;
  what: string;
  load: LoadClass;
  loadText: string;
  /** What the load was read from, and how sure that is. */
  basis: string;
  confidence: Confidence;
  /** What a correction of it can hold for; empty where it stands in no calendar. */
  scopes: CorrectionScope['type'][];
}

/** One source that was read: `Google Calendar · runner@example.com · until 15 November · read 2 minutes ago`. */
export interface PopupSource {
  source: string;
  account: string;
  covered: string;
  asOf: string;
  problems: string[];
  /** As `popup/forget-source` and `popup/use-athlete` send it back; null for a calendar. `counts`: it is in the plan. */
  recorded: { source: 'strava'; account: string; counts: boolean } | null;
}

/** An account whose page does not say its time zone. */
export interface ZoneQuestion {
  /** As `popup/zone` sends it back. */
  source: 'google-calendar';
  account: string;
  text: string;
  /** Best guesses first, IANA names; the user may type another. */
  candidates: string[];
}

/** A planned effort that was over without an activity. */
export interface PopupMissed {
  eventId: string;
  /** `Intervals on Tuesday: no activity that day, so it loads nothing.` */
  text: string;
}

export interface PopupUnmet {
  need: string;
  text: string;
  opener: string;
  /** Rolling at home, and who says so; null where nothing stands in. */
  instead: { text: string; sources: string[] } | null;
}

/** How often she goes beside how often she would like to. Never a warning. */
export interface PopupRhythm {
  text: string;
  overdue: Rhythm['overdue'];
}

/** An Add that is not yet in the calendar, or of which that is not sure. */
export interface PopupBooking {
  id: string;
  text: string;
}

/** An Add that was read back in the calendar, and can be taken out of it. */
export interface PopupAdded {
  booking: string;
  text: string;
  account: string;
}

/** Which calendar Add writes to. */
export interface AddsTo {
  /** `Add writes to runner@example.com.` */
  text: string;
  /** As `popup/add-to` sends it back. */
  account: string;
  /** All it could write to, that one among them. */
  choices: { account: string; text: string }[];
}

export interface PopupView {
  revision: number;
  lang: string;
  /** `ready`: something to show. `nothing-planned`: days were read, but no effort and no slot. `no-pages`: no day was ever read. */
  state: 'no-pages' | 'nothing-planned' | 'ready';
  slots: PopupSlot[];
  conflicts: PopupConflict[];
  efforts: PopupEffort[];
  unmet: PopupUnmet[];
  /** Newest first, of the last two weeks. */
  missed: PopupMissed[];
  rhythm: PopupRhythm | null;
  bookings: PopupBooking[];
  /** Newest first. */
  added: PopupAdded[];
  /** Null where no calendar was read. */
  addsTo: AddsTo | null;
  /** More than one account is known, so it is worth saying whose calendar something stands in. */
  manyAccounts: boolean;
  sources: PopupSource[];
  zoneQuestions: ZoneQuestion[];
  /** Sentences about pages or stored data that could not be read; each says what, where and what to do. */
  notices: string[];
  /** Open tabs of a site we read that do not answer: `reload this tab`. */
  staleTabs: { tabId: number; text: string }[];
  settings: Settings;
  /** What holds where `settings` says nothing; `{}` shows those fields empty. */
  defaults: Settings;
  /** Undo offers, newest first. */
  undo: { id: string; text: string }[];
}
