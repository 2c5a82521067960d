import type {
  Effort,
  Interval,
  JudgedMassage,
  Judgement,
  Opener,
  Plan,
  Slot,
  SlotOption,
  Unmet,
} from '../../src/core/model.ts';
import { DAY, isoWithOffset } from '../../src/core/time.ts';
import { sayEvidence } from '../../src/words/say-evidence.ts';
import { sayNote } from '../../src/words/say-reasons.ts';
import { sayNeed } from '../../src/words/say-slot.ts';
import { sayUnmet } from '../../src/words/say-unmet.ts';
import type { Voice } from '../../src/words/voice.ts';

/** Finished efforts are listed for two weeks, since legs remember that long. */
const BACK = 14 * DAY;

/** A plan as the command line prints it (docs/architecture.md, "Command line"). */
export function planJson(plan: Plan, voice: Voice) {
  const { now } = voice;
  const shown = <T extends { start: number; end: number }>(all: readonly T[]) =>
    all.filter(({ start, end }) => end > now - BACK && start < plan.horizon.to);
  return {
    efforts: shown(plan.efforts).map((effort) => effortJson(effort, voice)),
    massages: shown(plan.massages).map((massage) => massageJson(massage, voice)),
    slots: plan.slots.map((slot) => slotJson(slot, voice)),
    unmet: plan.unmet.map((unmet) => unmetJson(unmet, voice)),
    rhythm: plan.rhythm,
    exact: plan.exact,
  };
}

function effortJson(effort: Effort, voice: Voice) {
  const { zone } = voice;
  return {
    id: effort.id,
    title: effort.title,
    ...times(effort.start, effort.end, zone),
    ...(effort.event?.allDay ? { allDay: true } : {}),
    kind: effort.kind,
    discipline: effort.discipline,
    distance: effort.distance,
    priority: effort.priority,
    ...(effort.assumed.length > 0 ? { assumed: effort.assumed } : {}),
    load: effort.load,
    long: effort.long,
    recoveryHours: effort.recoveryHours,
    confidence: effort.confidence,
    evidence: sayEvidence(effort, voice),
  };
}

function massageJson({ id, title, start, end, kind, judgement, wayOut }: JudgedMassage, voice: Voice) {
  const { zone } = voice;
  return {
    id,
    title,
    ...times(start, end, zone),
    kind,
    severity: judgement.severity,
    ...findings(judgement, voice),
    wayOut: wayOut && { lighter: wayOut.lighter, move: wayOut.move && span(wayOut.move, zone) },
  };
}

function slotJson(slot: Slot, voice: Voice) {
  const { zone } = voice;
  return {
    id: slot.id,
    need: slot.need.id,
    for: sayNeed(slot.need, voice),
    ...times(slot.start, slot.end, zone),
    kind: slot.kind,
    status: slot.status,
    severity: slot.severity,
    score: slot.score,
    ...giver(slot),
    overBudget: slot.overBudget,
    moved: slot.moved && { from: isoWithOffset(slot.moved.from, zone), why: slot.moved.why },
    ...findings(slot.judgement, voice),
    alternatives: slot.alternatives.map((option) => ({
      ...times(option.start, option.end, zone),
      kind: option.kind,
      severity: option.severity,
      score: option.score,
      ...giver(option),
    })),
  };
}

function giver({ therapist, price }: SlotOption) {
  return { therapist, price };
}

function unmetJson(unmet: Unmet, voice: Voice) {
  return {
    need: unmet.need.id,
    why: { code: unmet.why, text: sayUnmet(unmet, voice) },
    opener: openerJson(unmet.opener, voice.zone),
    instead: unmet.instead && { ...span(unmet.instead, voice.zone), kind: 'self' },
  };
}

function openerJson(opener: Opener | null, zone: string) {
  if (!opener) return null;
  const { from, to, ...rest } = opener;
  return {
    ...rest,
    ...(from === undefined ? {} : { from: isoWithOffset(from, zone) }),
    ...(to === undefined ? {} : { to: isoWithOffset(to, zone) }),
  };
}

function times(start: number, end: number, zone: string) {
  return { start: isoWithOffset(start, zone), end: isoWithOffset(end, zone) };
}

function span({ from, to }: Interval, zone: string) {
  return times(from, to, zone);
}

function findings({ verdicts, notes }: Judgement, voice: Voice) {
  return {
    verdicts: verdicts.map(({ rule, severity, events, hours, sources }) => ({
      rule,
      severity,
      events,
      hours,
      sources,
    })),
    notes: notes.map((note) => ({ ...note, text: sayNote(note, voice) })),
  };
}
