import type { Agenda } from '../core/agenda/build-agenda.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import type {
  Booking,
  CalendarEvent,
  Decision,
  Effort,
  Instant,
  JudgedMassage,
  Plan,
  Slot,
  SlotOption,
  SourceRef,
} from '../core/model.ts';
import { DEFAULT_SETTINGS } from '../core/plan/preferences.ts';
import { severityRank } from '../core/rules/judge.ts';
import type { Settings } from '../core/settings.ts';
import { DAY, isoWithOffset } from '../core/time.ts';
import type { PopupBooking, PopupConflict, PopupEffort, PopupSlot, PopupView } from '../platform/popup-view.ts';
import type { StoredSaid } from '../platform/schema/said.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { longDate } from '../words/dates.ts';
import { sayEffort, sayEffortLabel } from '../words/say-effort.ts';
import { sayBasis } from '../words/say-evidence.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayRhythm } from '../words/say-rhythm.ts';
import { sayNeed, sayRemark, sayWayOut, sayWhat, sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import { composeAdded } from './compose-added.ts';
import { composeChoice, worstOf } from './compose-choice.ts';
import { composeSources, composeZoneQuestions, holdsAnything, wasRead } from './compose-sources.ts';
import { composeUnmet } from './compose-unmet.ts';
import { correctionScopes } from './correction-scopes.ts';
import { dayAddress, type OpenPage } from './day-address.ts';
import { nameSource } from './name-source.ts';
import { sayAccount } from './say-account.ts';
import { sayGivenBy } from './say-given-by.ts';
import { slotHandle } from './slot-handle.ts';

export interface PopupInput {
  plan: Plan;
  agenda: Agenda;
  shelves: readonly Shelf[];
  bookings: readonly Booking[];
  decisions: readonly Decision[];
  /** Of corrections and her own words. */
  correctionChanges: readonly { id: string; at: Instant; text: string }[];
  settings: Settings;
  words: Catalogue;
  now: Instant;
  zone: string;
  revision: number;
  /** What is to be said of Adds. */
  said: readonly StoredSaid[];
  /** The calendars Add can write to, and the one it does. */
  targets: readonly SourceRef[];
  target: SourceRef | null;
  /** Whose pages are open now. */
  pages: readonly OpenPage[];
  notices: string[];
  staleTabs: { tabId: number; text: string }[];
}

/** How many efforts ahead are worth a line. */
const AHEAD = 6;

/** All the popup shows, in words. It is our own page, so every source's titles may be named. */
export function composePopup(input: PopupInput): PopupView {
  const { plan, words, now, zone } = input;
  const voice: Voice = { words, zone, now, account: null };
  const upcoming = plan.efforts.filter((effort) => effort.end > now && effort.load !== 'E0');
  const conflicts = plan.massages.filter(
    (massage) => massage.end > now && severityRank(massage.judgement.severity) <= severityRank('caution'),
  );
  const empty = upcoming.length === 0 && plan.slots.length === 0 && conflicts.length === 0;
  return {
    revision: input.revision,
    lang: words.lang,
    state: !empty ? 'ready' : input.shelves.some(wasRead) ? 'nothing-planned' : 'no-pages',
    slots: plan.slots.map((slot) => popupSlot(slot, input, voice)),
    conflicts: [...conflicts]
      .sort((a, b) => severityRank(a.judgement.severity) - severityRank(b.judgement.severity) || a.start - b.start)
      .map((massage) => popupConflict(massage, input, voice)),
    efforts: upcoming.slice(0, AHEAD).map((effort) => popupEffort(effort, voice)),
    unmet: composeUnmet(input, voice),
    rhythm: popupRhythm(input, voice),
    bookings: input.bookings.flatMap((booking) => popupBooking(booking, input, voice)),
    added: composeAdded(input, voice),
    addsTo: addsTo(input, voice),
    manyAccounts: input.shelves.filter(holdsAnything).length > 1,
    sources: composeSources(input, voice),
    zoneQuestions: composeZoneQuestions(input, voice),
    notices: [...input.notices, ...plan.problems.map((problem) => words.popup.ruleFailed(problem.where))],
    staleTabs: input.staleTabs,
    settings: input.settings,
    defaults: DEFAULT_SETTINGS,
    undo: undoOffers(input, voice),
  };
}

function popupRhythm({ plan, settings }: PopupInput, voice: Voice): PopupView['rhythm'] {
  const text = sayRhythm(plan.rhythm, settings.cadence?.wish !== undefined, voice);
  return plan.rhythm && { text, overdue: plan.rhythm.overdue };
}

function popupSlot(slot: Slot, { plan, settings }: PopupInput, voice: Voice): PopupSlot {
  const choice = (option: SlotOption) => ({
    ...composeChoice(option, slot, plan, voice),
    givenBy: sayGivenBy(option, settings, voice),
  });
  return {
    ...choice(slot),
    slotId: slotHandle(slot.id),
    status: slot.status,
    forWhat: sayNeed(slot.need, voice),
    remark: sayRemark(slot, nameSource, voice),
    alternatives: slot.alternatives.map(choice),
  };
}

function popupConflict(massage: JudgedMassage, { plan, pages }: PopupInput, voice: Voice): PopupConflict {
  const reasons = sayReasons(massage, plan.efforts, voice);
  const { severity } = massage.judgement;
  return {
    eventId: massage.id,
    startIso: isoWithOffset(massage.start, voice.zone),
    kind: massage.kind,
    severity,
    what: sayWhat(massage, voice),
    when: sayWhen(massage, voice),
    why: worstOf(reasons, severity),
    wayOut: sayWayOut(massage.wayOut, voice),
    reasons,
    account: massage.event ? sayWhere(massage.event, voice) : '',
    openUrl: dayAddress(massage, pages),
  };
}

function popupEffort(effort: Effort, voice: Voice): PopupEffort {
  return {
    eventId: effort.id,
    startIso: isoWithOffset(effort.start, voice.zone),
    kind: effort.kind,
    title: effort.title,
    account: effort.event ? sayWhere(effort.event, voice) : '',
    when: effort.event?.allDay ? longDate(effort.start, voice.zone, voice.words.lang) : sayWhen(effort, voice),
    what: sayEffort(effort, voice),
    load: effort.load,
    loadText: sayEffortLabel(effort, voice),
    basis: sayBasis(effort, voice),
    confidence: effort.confidence,
    scopes: effort.event ? correctionScopes(effort.event) : [],
  };
}

function popupBooking(booking: Booking, { said }: PopupInput, voice: Voice): PopupBooking[] {
  const { words } = voice;
  const { opening, editor, saved, unsure } = words.popup;
  // Offered again by now, and yet nobody knows: until she has put the line away.
  const doubted = said.some((one) => one.id === booking.id && one.state === 'unsure' && !one.heard);
  const left = doubted ? unsure : null;
  const say = { opening, editor, saved, failed: unsure, left, seen: null, undone: null }[booking.state];
  return say ? [{ id: booking.id, text: say(words.eventTitle[booking.kind], sayWhen(booking, voice)) }] : [];
}

function addsTo({ target, targets }: PopupInput, { words }: Voice): PopupView['addsTo'] {
  if (!target) return null;
  const choices = targets.map(({ account }) => ({ account, text: sayAccount(account, words) }));
  return { text: words.popup.addsTo(sayAccount(target.account, words)), account: target.account, choices };
}

/** Each calendar it was seen in, in words. */
function sayWhere(event: CalendarEvent, { words }: Voice): string {
  return [...new Set(event.seenIn.map(({ account }) => sayAccount(account, words)))].join(', ');
}

/** What was said in the last day, newest first. */
function undoOffers({ decisions, correctionChanges, plan, now }: PopupInput, voice: Voice): PopupView['undo'] {
  return [
    ...decisions.map((said) => ({ at: said.at, ...undoLine(said, plan, voice) })),
    ...correctionChanges.map(({ at, id, text }) => ({ at, id, text })),
  ]
    .filter(({ at }) => now - at < DAY)
    .sort((a, b) => b.at - a.at)
    .slice(0, 3)
    .map(({ id, text }) => ({ id, text }));
}

function undoLine(said: Decision, plan: Plan, voice: Voice): { id: string; text: string } {
  const need = [...plan.slots.map((slot) => slot.need), ...plan.unmet.map((one) => one.need)].find(
    ({ id }) => id === said.need,
  );
  const what = need ? sayNeed(need, voice) : voice.words.forWhat.cadence;
  const { undoSnooze, undoDismiss, undoHold } = voice.words.popup;
  const say = { snooze: undoSnooze, lock: undoHold, dismiss: undoDismiss, 'dismiss-need': undoDismiss }[said.type];
  return { id: said.id, text: say(what) };
}
