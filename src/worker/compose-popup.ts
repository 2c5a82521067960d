import type { Agenda } from '../core/agenda/build-agenda.ts';
import { type Shelf, sourceKey } from '../core/agenda/shelf.ts';
import type {
  Booking,
  Decision,
  Effort,
  Instant,
  JudgedMassage,
  Plan,
  Problem,
  Slot,
  SlotOption,
  SourceRef,
} from '../core/model.ts';
import { DEFAULT_SETTINGS } from '../core/plan/preferences.ts';
import { severityRank } from '../core/rules/judge.ts';
import { depthOf } from '../core/rules/massage-kinds.ts';
import type { Settings } from '../core/settings.ts';
import { isoWithOffset, localDate } from '../core/time.ts';
import type {
  PopupBooking,
  PopupChoice,
  PopupConflict,
  PopupEffort,
  PopupSlot,
  PopupSource,
  PopupUnmet,
  PopupView,
  ZoneQuestion,
} from '../platform/popup-view.ts';
import { SITES } from '../sites/list.ts';
import { ago, longDate } from '../words/dates.ts';
import { catalogueFor } from '../words/list.ts';
import { sayEffort, sayEffortLabel } from '../words/say-effort.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayNeed, sayRemark, sayUnmet, sayWayOut, sayWhat, sayWhen, sayWhy } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import { nameSource } from './name-source.ts';

export interface PopupInput {
  plan: Plan;
  agenda: Agenda;
  shelves: readonly Shelf[];
  bookings: readonly Booking[];
  decisions: readonly Decision[];
  settings: Settings;
  now: Instant;
  zone: string;
  revision: number;
  notices: string[];
  staleTabs: { tabId: number; text: string }[];
}

/** How many efforts ahead are worth a line. */
const AHEAD = 6;

/** All the popup shows, in words. It is our own page, so every source's titles may be named. */
export function composePopup(input: PopupInput): PopupView {
  const { plan, now, zone, shelves } = input;
  const words = catalogueFor('en');
  const voice: Voice = { words, zone, now, account: null };
  const upcoming = plan.efforts.filter((effort) => effort.end > now && effort.load !== 'E0');
  const conflicts = plan.massages.filter(
    (massage) => massage.end > now && severityRank(massage.judgement.severity) <= severityRank('caution'),
  );
  const titles = new Map(input.agenda.events.map((event) => [event.id, event.title]));
  const empty = upcoming.length === 0 && plan.slots.length === 0 && conflicts.length === 0;
  return {
    revision: input.revision,
    lang: words.lang,
    state: shelves.length === 0 ? 'no-pages' : empty ? 'nothing-planned' : 'ready',
    slots: plan.slots.map((slot) => popupSlot(slot, plan, voice)),
    conflicts: [...conflicts]
      .sort((a, b) => severityRank(a.judgement.severity) - severityRank(b.judgement.severity) || a.start - b.start)
      .map((massage) => popupConflict(massage, plan, voice)),
    efforts: upcoming.slice(0, AHEAD).map((effort) => popupEffort(effort, voice)),
    unmet: popupUnmet(plan, titles, voice),
    bookings: input.bookings.flatMap((booking) => popupBooking(booking, voice)),
    sources: shelves.map((shelf) => popupSource(shelf, input, voice)),
    zoneQuestions: zoneQuestions(input, words),
    notices: [...input.notices, ...plan.problems.map((problem) => words.popup.ruleFailed(problem.where))],
    staleTabs: input.staleTabs,
    settings: input.settings,
    defaults: DEFAULT_SETTINGS,
    undo: input.decisions
      .filter((said) => now - said.at < 86_400_000)
      .map((said) => undoLine(said, plan, voice))
      .reverse()
      .slice(0, 3),
  };
}

/** Needs whose days were never seen share one line: the answer to all of them is to look at the calendar. */
function popupUnmet(plan: Plan, titles: ReadonlyMap<string, string>, voice: Voice): PopupUnmet[] {
  const unseen = plan.unmet.filter(({ why }) => why === 'not-covered');
  const seen = plan.unmet.filter(({ why }) => why !== 'not-covered');
  const lines = seen.map((unmet) => ({ need: unmet.need.id, ...sayUnmet(unmet, (id) => titles.get(id) ?? '', voice) }));
  const first = unseen[0];
  if (!first) return lines;
  const needs = [...new Set(unseen.map(({ need }) => sayNeed(need, voice)))];
  return [...lines, { need: first.need.id, text: voice.words.unmet['not-covered'](needs.join(', ')), opener: '' }];
}

function zoneQuestions(input: PopupInput, words: Voice['words']): ZoneQuestion[] {
  return input.agenda.zones
    .filter(({ choice }) => choice === null)
    .flatMap(({ ref }) => {
      // Only pages have a clock of their own to ask about; a file's times carry theirs.
      if (ref.source !== 'google-calendar') return [];
      const { account } = ref;
      const candidates = zoneCandidates(ref, input);
      return [{ source: ref.source, account, text: words.popup.zone(account), candidates }];
    });
}

function popupSlot(slot: Slot, plan: Plan, voice: Voice): PopupSlot {
  return {
    ...popupChoice(slot, slot, plan, voice),
    slotId: slot.id,
    status: slot.status,
    forWhat: sayNeed(slot.need, voice),
    remark: sayRemark(slot, nameSource, voice),
    alternatives: slot.alternatives.map((option) => popupChoice(option, slot, plan, voice)),
  };
}

function popupChoice(option: SlotOption, slot: Slot, plan: Plan, voice: Voice): PopupChoice {
  const judged = { start: option.start, depth: depthOf(option.kind), judgement: option.judgement };
  return {
    startIso: isoWithOffset(option.start, voice.zone),
    endIso: isoWithOffset(option.end, voice.zone),
    kind: option.kind,
    severity: option.severity,
    when: sayWhen(option, voice),
    what: sayWhat(option, voice),
    why: sayWhy(option, slot.need, plan.efforts, plan.massages, voice),
    reasons: sayReasons(judged, plan.efforts, voice),
  };
}

function popupConflict(massage: JudgedMassage, plan: Plan, voice: Voice): PopupConflict {
  const reasons = sayReasons(massage, plan.efforts, voice);
  const { severity } = massage.judgement;
  return {
    eventId: massage.id,
    startIso: isoWithOffset(massage.start, voice.zone),
    kind: massage.kind,
    severity,
    what: sayWhat(massage, voice),
    when: sayWhen(massage, voice),
    why: reasons
      .filter((reason) => reason.severity === severity)
      .slice(0, 2)
      .map((reason) => reason.text),
    wayOut: sayWayOut(massage.wayOut, voice),
    reasons,
    openUrl: dayAddress(massage),
  };
}

/** The massage's day in its own calendar. */
function dayAddress({ event, start }: JudgedMassage): string | null {
  const site = SITES.find(({ id }) => id === event?.source);
  return site && event ? `${site.origin}${site.dayPath(localDate(start, event.zone))}` : null;
}

function popupEffort(effort: Effort, voice: Voice): PopupEffort {
  return {
    eventId: effort.id,
    startIso: isoWithOffset(effort.start, voice.zone),
    kind: effort.kind,
    title: effort.title,
    when: effort.event?.allDay ? longDate(effort.start, voice.zone, voice.words.lang) : sayWhen(effort, voice),
    what: sayEffort(effort, voice),
    load: effort.load,
    loadText: sayEffortLabel(effort, voice),
  };
}

function popupBooking(booking: Booking, voice: Voice): PopupBooking[] {
  const { words } = voice;
  const args = [words.eventTitle[booking.kind], sayWhen(booking, voice)] as const;
  if (booking.state === 'opening') return [{ id: booking.id, text: words.popup.opening(...args) }];
  return booking.state === 'editor' ? [{ id: booking.id, text: words.popup.editor(...args) }] : [];
}

function popupSource(shelf: Shelf, { agenda, now, zone }: PopupInput, { words }: Voice): PopupSource {
  const spans = agenda.coverage.filter((cover) => sourceKey(cover) === sourceKey(shelf) && cover.to > cover.from);
  const until = spans.length === 0 ? null : Math.max(...spans.map(({ to }) => to));
  const problems = agenda.problems.filter((problem) => sourceKey(problem) === sourceKey(shelf));
  return {
    source: nameSource(shelf),
    account: shelf.account,
    covered: until === null ? words.popup.coveredNothing : words.popup.covered(longDate(until - 1, zone, words.lang)),
    asOf: shelf.readAt === 0 ? '' : words.popup.read(ago(shelf.readAt, now, words.lang)),
    problems: problems.map((problem) => sayProblem(problem, words)),
  };
}

function sayProblem(problem: Problem & SourceRef, { popup }: Voice['words']): string {
  if (problem.code === 'unknown-layout') return popup.unknownLayout(problem.account);
  if (problem.code === 'zone-unknown') return popup.zoneUnknown(problem.account);
  return popup.unreadable(problem.account, problem.detail);
}

/** Zones that agree with the gutter come first; the user may type any other. */
function zoneCandidates(ref: SourceRef, { shelves, settings, zone }: PopupInput): string[] {
  const shelf = shelves.find((one) => sourceKey(one) === sourceKey(ref));
  return [...new Set([shelf?.zone.iana, settings.zone, zone].filter((name) => name !== undefined))];
}

function undoLine(said: Decision, plan: Plan, voice: Voice): { id: string; text: string } {
  const need = [...plan.slots.map((slot) => slot.need), ...plan.unmet.map((one) => one.need)].find(
    ({ id }) => id === said.need,
  );
  const what = need ? sayNeed(need, voice) : voice.words.forWhat.cadence;
  const { undoSnooze, undoDismiss } = voice.words.popup;
  return { id: said.id, text: said.type === 'snooze' ? undoSnooze(what) : undoDismiss(what) };
}
