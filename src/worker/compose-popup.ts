import { isActivitySource } from '../core/agenda/activity-source.ts';
import type { Agenda } from '../core/agenda/build-agenda.ts';
import type { Shelf } from '../core/agenda/shelf.ts';
import type {
  ActivityAnswer,
  Booking,
  CheckIn,
  Decision,
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
import { isoWithOffset } from '../core/time.ts';
import type { PopupBooking, PopupConflict, PopupSlot, PopupView } from '../platform/popup-view.ts';
import type { StoredSaid } from '../platform/schema/said.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayRhythm } from '../words/say-rhythm.ts';
import { sayNeed, sayRemark, sayWayOut, sayWhat, sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import { composeAdded } from './compose-added.ts';
import { composeChoice, worstOf } from './compose-choice.ts';
import { composeEfforts } from './compose-efforts.ts';
import { composeMissed } from './compose-missed.ts';
import { composeSources, composeZoneQuestions } from './compose-sources.ts';
import { composeUndo } from './compose-undo.ts';
import { composeUnmet } from './compose-unmet.ts';
import { dayAddress, type OpenPage } from './day-address.ts';
import { holdsAnything, wasRead } from './holds-anything.ts';
import { nameSource } from './name-source.ts';
import { sayAccount } from './say-account.ts';
import { sayGivenBy } from './say-given-by.ts';
import { sayWhere } from './say-where.ts';
import { slotHandle } from './slot-handle.ts';

export interface PopupInput {
  plan: Plan;
  agenda: Agenda;
  shelves: readonly Shelf[];
  bookings: readonly Booking[];
  decisions: readonly Decision[];
  /** Of corrections and her own words. */
  correctionChanges: readonly { id: string; at: Instant; text: string }[];
  /** What she said of planned and done. */
  activityAnswers: readonly ActivityAnswer[];
  checkIns: readonly Pick<CheckIn, 'at'>[];
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

/** All the popup shows, in words. It is our own page, so every source's titles may be named. */
export function composePopup(input: PopupInput): PopupView {
  const { plan, words, now, zone } = input;
  const voice: Voice = { words, zone, now, account: null };
  const conflicts = plan.massages.filter(
    (massage) => massage.end > now && severityRank(massage.judgement.severity) <= severityRank('caution'),
  );
  const calendars = input.shelves.filter(({ source }) => !isActivitySource(source));
  const efforts = composeEfforts(input, voice);
  const missed = composeMissed(input, voice);
  const empty = efforts.length + missed.length === 0 && plan.slots.length === 0 && conflicts.length === 0;
  return {
    revision: input.revision,
    lang: words.lang,
    state: !empty ? 'ready' : calendars.some(wasRead) ? 'nothing-planned' : 'no-pages',
    slots: plan.slots.map((slot) => popupSlot(slot, input, voice)),
    conflicts: [...conflicts]
      .sort((a, b) => severityRank(a.judgement.severity) - severityRank(b.judgement.severity) || a.start - b.start)
      .map((massage) => popupConflict(massage, input, voice)),
    efforts,
    unmet: composeUnmet(input, voice),
    missed,
    rhythm: popupRhythm(input, voice),
    bookings: input.bookings.flatMap((booking) => popupBooking(booking, input, voice)),
    added: composeAdded(input, voice),
    addsTo: addsTo(input, voice),
    manyAccounts: calendars.filter(holdsAnything).length > 1,
    sources: composeSources(input, voice),
    zoneQuestions: composeZoneQuestions(input, voice),
    notices: [...input.notices, ...plan.problems.map((problem) => words.popup.ruleFailed(problem.where))],
    staleTabs: input.staleTabs,
    settings: input.settings,
    defaults: DEFAULT_SETTINGS,
    undo: composeUndo(input, voice),
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
