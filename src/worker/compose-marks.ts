import type { Agenda } from '../core/agenda/build-agenda.ts';
import { loadRank } from '../core/load/load-class.ts';
import type { Effort, Instant, JudgedMassage, Plan, Slot, SlotOption, SourceId, SourceRef } from '../core/model.ts';
import { severityRank } from '../core/rules/judge.ts';
import { addDays, localDate, mondayOf } from '../core/time.ts';
import type { ConflictMark, EffortMark, Mark, PageMarks, SlotChoice, SlotMark } from '../platform/marks.ts';
import { calendarSite } from '../sites/list.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { longDate } from '../words/dates.ts';
import { sayEffort, sayEffortLabel, sayEffortWhy } from '../words/say-effort.ts';
import { sayReasons } from '../words/say-reasons.ts';
import { sayRemark, sayWayOut, sayWays, sayWhat, sayWhen } from '../words/say-slot.ts';
import type { Voice } from '../words/voice.ts';
import { composeDoneMarks } from './compose-aftermath-marks.ts';
import { composeChoice, worstOf } from './compose-choice.ts';
import { sayingsFor } from './compose-sayings.ts';
import { eventTime, markTime } from './mark-time.ts';
import { nameSource } from './name-source.ts';
import type { PlanWithPages } from './plan-with-pages.ts';
import { slotHandle } from './slot-handle.ts';

export interface MarksInput {
  plan: PlanWithPages;
  agenda: Agenda;
  page: { source: SourceId; account: string; zone: string };
  words: Catalogue;
  now: Instant;
  revision: number;
}

/** What is drawn. What is said of Adds is not of the plan, and added by whoever sends it. */
export type ComposedMarks = Omit<PageMarks, 'save' | 'said'>;

/** Finished marks for one page: its own events and the slots, in its own clock, in words it may show. */
export function composeMarks({ plan: whole, agenda, page, words, now, revision }: MarksInput): ComposedMarks {
  const voice: Voice = { words, zone: page.zone, now, account: page.account };
  const marks = calendarSite(page.source)
    ? calendarMarks(whole, pageIds(agenda, page), voice)
    : activityMarks(whole, page, voice);
  return { revision, account: page.account, lang: words.lang, marks, words: words.card };
}

function calendarMarks(whole: PlanWithPages, onPage: Map<string, string>, voice: Voice): Mark[] {
  const plan = whole.forPages();
  return [
    ...plan.efforts.flatMap((effort) => effortMark(effort, onPage, voice)),
    ...plan.massages.flatMap((massage) => conflictMark(massage, plan, onPage, voice)),
    ...plan.slots.map((slot) => {
      const monday = mondayOf(localDate(slot.start, voice.zone));
      // A week that starts on Sunday shows the day before.
      return slotMark(slot, plan, whole, whole.stripFor(slot, addDays(monday, -1), voice.zone), voice);
    }),
  ];
}

/** No strip: it tells when her calendar is busy, and there is nothing to drag in. Nor anything to pick: the answer would tell it too. */
function activityMarks(whole: PlanWithPages, page: SourceRef, voice: Voice): Mark[] {
  const { efforts, plan } = composeDoneMarks(whole, page, voice);
  return [
    ...efforts,
    ...plan.slots.map((slot) => ({ ...slotMark(slot, plan, whole, [], voice), kinds: [], lengths: [] })),
  ];
}

/** The page's own raw id of each event it shows. */
function pageIds(agenda: Agenda, page: MarksInput['page']): Map<string, string> {
  const ids = new Map<string, string>();
  for (const event of agenda.events) {
    const here = event.seenIn.find(({ source, account }) => source === page.source && account === page.account);
    if (here) ids.set(event.id, here.nativeId);
  }
  return ids;
}

function effortMark(effort: Effort, onPage: Map<string, string>, voice: Voice): EffortMark[] {
  const nativeId = onPage.get(effort.id);
  if (nativeId === undefined || effort.load === 'E0') return [];
  const { event } = effort;
  return [
    {
      role: 'effort',
      ...eventTime(event, effort.start, effort.end, voice.zone),
      nativeId,
      kind: effort.kind,
      load: effort.load,
      label: sayEffortLabel(effort, voice),
      // Done at some hour of that day, which is not for a calendar's page to know (design decision 12).
      when: event?.done && event.allDay ? longDate(event.start, event.zone, voice.words.lang) : sayWhen(effort, voice),
      what: sayEffort(effort, voice),
      why: sayEffortWhy(effort, voice),
      reasons: [],
      sayings: sayingsFor(effort, voice.words),
    },
  ];
}

/** Deep work this close to a hard effort is worth a word even where it is fine. */
const WORTH_A_WORD = 72;

function conflictMark(massage: JudgedMassage, plan: Plan, onPage: Map<string, string>, voice: Voice): ConflictMark[] {
  const nativeId = onPage.get(massage.id);
  const { severity, verdicts } = massage.judgement;
  if (nativeId === undefined) return [];
  const wrong = severityRank(severity) <= severityRank('caution');
  const close = verdicts.some(
    ({ hours, events }) =>
      hours !== null &&
      hours.gap < WORTH_A_WORD &&
      plan.efforts.some((effort) => events.includes(effort.id) && loadRank(effort.load) >= 3),
  );
  if (!wrong && !(massage.depth === 'D' && close && severity !== 'ok')) return [];
  const reasons = sayReasons(massage, plan.efforts, voice);
  const what = sayWhat(massage, voice);
  const why = worstOf(reasons, severity);
  return [
    {
      role: 'conflict',
      ...markTime(massage.start, massage.end, voice.zone),
      nativeId,
      kind: massage.kind,
      severity,
      rules: ruleIds(verdicts),
      label: voice.words.conflictLabel(voice.words.severity[severity], what, why[0] ?? ''),
      when: sayWhen(massage, voice),
      what,
      why,
      reasons,
      wayOut: sayWayOut(massage.wayOut, voice),
      ways: sayWays(massage.wayOut, voice),
      sayings: sayingsFor('massage', voice.words),
    },
  ];
}

/** Lengths a practice may offer, in minutes. */
const LENGTHS = [30, 45, 60, 75, 90, 120];

function slotMark(slot: Slot, plan: Plan, whole: PlanWithPages, strip: SlotMark['strip'], voice: Voice): SlotMark {
  const choices = [slot, ...slot.alternatives].map((option) => slotChoice(option, slot, plan, voice));
  const minutes = Math.round((slot.end - slot.start) / 60_000);
  const first = choices[0] as SlotChoice;
  return {
    role: 'slot',
    slotId: slotHandle(slot.id),
    choices,
    title: voice.words.slotTitle(minutes),
    subtitle: voice.words.kind[slot.kind],
    label: voice.words.slotLabel(first.when, first.what, voice.words.severity[slot.severity]),
    status: slot.status,
    remark: sayRemark(slot, nameSource, voice),
    strip,
    kinds: whole.kindsFor(slot).map((kind) => ({ kind, label: voice.words.kind[kind] })),
    lengths: [...new Set([...LENGTHS, minutes])]
      .sort((a, b) => a - b)
      .map((length) => ({ minutes: length, label: voice.words.minutes(length) })),
  };
}

function slotChoice(option: SlotOption, slot: Slot, plan: Plan, voice: Voice): SlotChoice {
  return {
    ...composeChoice(option, slot, plan, voice),
    ...markTime(option.start, option.end, voice.zone),
    rules: ruleIds(option.judgement.verdicts),
  };
}

function ruleIds(verdicts: SlotOption['judgement']['verdicts']): string[] {
  return [...new Set(verdicts.map(({ rule }) => rule))];
}
