import type { FocusArea } from '../core/advice/focus-areas.ts';
import type { Confidence, DepthClass, EffortKind, LoadClass, MassageKind, Severity, Unmet } from '../core/model.ts';
import type { AftermathWords } from './aftermath-words.ts';
import type { DoneWords } from './done-words.ts';
import type { EvidenceWords } from './evidence-words.ts';

/** What a sentence needs to know of an effort. `foreign`: it stands in another account, so a page may not name it. */
export interface EffortName {
  kind: EffortKind;
  distance: string | null;
  discipline: string | null;
  /** `Saturday` within a week of the massage, else `15 November`; made by dates. */
  day: string;
  near: boolean;
  foreign: boolean;
}

/** An effort and how many hours lie between. */
export interface NearEffort {
  gap: number;
  effort: string;
}

/**
 * One language. Every sentence is a function of facts, so that word order is the language's own. Short, plain, kind; reasons start
 * with the number; a rule of thumb stays one; no medical claim.
 */
export interface Catalogue {
  lang: string;
  direction: 'ltr' | 'rtl';
  kind: Record<MassageKind, string>;
  /** The title of an event we write begins with the kind's own word. */
  eventTitle: Record<MassageKind, string>;
  severity: Record<Severity, string>;
  load: Record<LoadClass, string>;
  /** What a title was read as, where it is no effort. */
  readAs: Record<'massage' | 'rest' | 'other', string>;
  hours(count: number): string;
  minutes(count: number): string;
  effort(name: EffortName): string;
  effortNoun(name: Pick<EffortName, 'kind' | 'distance' | 'discipline'>): string;
  before(severity: Severity, gap: number, edge: number, effort: string, depth: DepthClass): string;
  after(severity: Severity, gap: number, edge: number, effort: string, depth: DepthClass): string;
  overlap(effort: string): string;
  overlapVisit: string;
  overlapBusy: string;
  /** `effort` is empty where the way runs into something else. */
  travelOverlap(effort: string): string;
  noveltyBeforeRace(effort: string): string;
  newTherapist(effort: string): string;
  restart(effort: string): string;
  deepSpacing(gap: number): string;
  weeklyCap: string;
  readiness: string;
  checkIn: string;
  cadence: string;
  heat(severity: Severity, gap: number, edge: number, effort: string): string;
  health: Record<string, string> & { other: string };
  notes: Record<string, string>;
  /** `good`: the hour is a preferred one; else the line says no more than how far away it is. */
  needBefore(effort: string, gap: number, good: boolean): string;
  needAfter(effort: string, gap: number, good: boolean): string;
  /** `days` since the last known visit, null where none is known. */
  needCadence(days: number | null): string;
  needAsked: string;
  /**
   * The nearest hard efforts behind and ahead, for the second line. `own`: on which side the effort of the first line lies; nothing is
   * said of that side. Empty where there is nothing to say.
   */
  between(behind: NearEffort | null, ahead: NearEffort | null, own: 'behind' | 'ahead' | null): string;
  slotTitle(minutes: number): string;
  slotLabel(when: string, what: string, severity: string): string;
  effortLabel(what: string, load: string, recoveryHours: number): string;
  effortWhy(recoveryHours: number): string;
  assumedPriority: string;
  assumedStart: string;
  evidence: EvidenceWords;
  aftermath: AftermathWords;
  done: DoneWords;
  confidence: Record<Confidence, string>;
  /** What an effort was rated by, and how sure that is. */
  basis(signals: string, confidence: string): string;
  conflictLabel(severity: string, what: string, reason: string): string;
  unchecked(sources: string[]): string;
  moved: Record<'passed' | 'filled' | 'rule' | 'better', string>;
  wayOutLighter(kind: string): string;
  wayOutMove(when: string): string;
  wayOutBoth(kind: string, when: string): string;
  unmet: Record<Unmet['why'], (what: string) => string>;
  /** The one change that would open an hour. `when` is the hour that would open. */
  opener: {
    free(event: string, when: string): string;
    ease(event: string, when: string): string;
    /** `days` it moves by, negative to earlier; `day` it comes to. */
    move(event: string, days: number, day: string, when: string): string;
    hours(when: string): string;
    kind(kind: string, when: string): string;
    /** What the month would take, and which month. */
    budget(amount: string, month: string, when: string): string;
  };
  /** Rolling at home, where no visit fits. */
  rolling(when: string): string;
  /** An hour is offered although the month's money is spent: she wants so many visits at least. */
  overBudget: string;
  /** Who gives it and what it costs; either may be empty. */
  givenBy(name: string, price: string): string;
  /** Days between visits: `own` where she wished them herself, else as training suggests; `actual` null where too few are known. */
  rhythm(own: boolean, wished: number, actual: number | null): string;
  overdue: Record<'due' | 'nudge', string>;
  forWhat: { pre(effort: string): string; post(effort: string): string; cadence: string; asked: string };
  source: Record<string, string>;
  areas: Record<FocusArea, string>;
  eventBody: { why: string; focus: string; prepare: string; prepareText: string; rule: string; by: string };
  card: {
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
    option: string;
    kind: string;
    length: string;
    /** Letters of a strip: conflict, caution, info, good, ok, busy, past, outside. */
    cells: Record<'c' | 'a' | 'i' | 'g' | 'o' | 'b' | 'p' | 'u', string>;
    moveHint: string;
    saveForMe: string;
    saveOffer: string;
    saveYes: string;
    saveNo: string;
    notRight: string;
    sameDay: string;
  };
  /** What she can say of an event on its own page, as a button. */
  saying: Record<'not-mine' | 'not-a-race' | 'a-race' | 'b-race' | 'c-race', string>;
  /** Ways out of a conflict, as buttons. */
  ways: { lighter(kind: string): string; move(moment: string): string };
  /** She put a slot somewhere: what became of it, or why it stays where it was. */
  place: {
    moved(moment: string): string;
    changed(what: string): string;
    past: string;
    outside: string;
    unseen: string;
    busy: string;
    near: string;
    before(effort: string): string;
    after(effort: string): string;
    unfit: string;
    notAKind: string;
  };
  /** A finding on an hour in one line: `label` is the severity in words, `text` a sentence that may be empty. */
  finding(label: string, text: string): string;
  /** Nothing speaks for or against an hour. */
  fits: string;
  /** What to do in an event's own editor. `which` as `Deep tissue massage, Thursday 17:00`, `day` as `Thursday 12 November`. */
  fix: {
    which(title: string, moment: string): string;
    move(which: string, day: string, from: string, until: string): string;
    lighter(which: string, title: string): string;
    noWay: string;
  };
  /** What became of an Add, in its page. */
  said: {
    pressSave: string;
    added(when: string): string;
    unsure(moment: string): string;
    /** The event's window opens by itself. */
    undo: string;
    /** It does not. `moment` as `Thursday 18:00`. */
    undoElsewhere(moment: string): string;
  };
  popup: {
    opening(what: string, when: string): string;
    editor(what: string, when: string): string;
    saved(what: string, when: string): string;
    unsure(what: string, when: string): string;
    added(what: string, when: string): string;
    addsTo(account: string): string;
    /** An account that has not said its name yet; `page` as its address has it, `/u/1`. */
    unnamed(page: string): string;
    covered(until: string): string;
    coveredNothing: string;
    read(ago: string): string;
    zone(account: string): string;
    unknownLayout(account: string): string;
    unreadable(account: string, count: string): string;
    undoDismiss(what: string): string;
    undoSnooze(what: string): string;
    undoHold(what: string): string;
    zoneUnknown(account: string): string;
    ruleFailed(rule: string): string;
  };
  /** One line a kind: what can still be had around a race. `from` and `until` are times in words; null where nothing bounds it. */
  race: {
    start: string;
    tooLate(kind: string, edge: number, gap: number, effort: string): string;
    noTime(kind: string, effort: string): string;
    notNow(kind: string, reason: string): string;
    betterNot(kind: string, reason: string): string;
    someUntil(kind: string, until: string, edge: number, effort: string): string;
    lightTooClose(kind: string, edge: number, effort: string): string;
    good(kind: string, from: string | null, until: string | null, then: string): string;
    fine(kind: string, from: string | null, until: string | null, then: string): string;
    thenFine(until: string): string;
    thenSome(until: string): string;
  };
}
