import type { CalendarEvent, Effort, JudgedMassage, Opener, Plan, Slot, Unmet, Verdict } from '../../src/core/model.ts';
import { DAY, isoWithOffset } from '../../src/core/time.ts';
import { sayEvidence } from '../../src/words/say-effort.ts';
import { sayNeed, sayUnmet } from '../../src/words/say-slot.ts';
import type { Voice } from '../../src/words/voice.ts';

/** Finished efforts are listed for two weeks, since legs remember that long. */
const BACK = 14 * DAY;

/** A plan as the command line prints it (docs/architecture.md, "Command line"). */
export function planJson(plan: Plan, events: readonly CalendarEvent[], voice: Voice) {
  const { now } = voice;
  const shown = <T extends { start: number; end: number }>(all: readonly T[]) =>
    all.filter(({ start, end }) => end > now - BACK && start < plan.horizon.to);
  const titles = new Map(events.map(({ id, title }) => [id, title]));
  return {
    efforts: shown(plan.efforts).map((effort) => effortJson(effort, voice)),
    massages: shown(plan.massages).map((massage) => massageJson(massage, voice)),
    slots: plan.slots.map((slot) => slotJson(slot, voice)),
    unmet: plan.unmet.map((unmet) => unmetJson(unmet, titles, voice)),
  };
}

function effortJson(effort: Effort, { zone }: Voice) {
  return {
    id: effort.id,
    title: effort.title,
    start: isoWithOffset(effort.start, zone),
    end: isoWithOffset(effort.end, zone),
    ...(effort.event?.allDay ? { allDay: true } : {}),
    kind: effort.kind,
    discipline: effort.discipline,
    distance: effort.distance,
    priority: effort.priority,
    ...(effort.assumed.length > 0 ? { assumed: effort.assumed } : {}),
    load: effort.load,
    recoveryHours: effort.recoveryHours,
    evidence: sayEvidence(effort),
  };
}

function massageJson({ id, title, start, end, kind, judgement }: JudgedMassage, { zone }: Voice) {
  return {
    id,
    title,
    ...times(start, end, zone),
    kind,
    severity: judgement.severity,
    verdicts: verdicts(judgement.verdicts),
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
    verdicts: verdicts(slot.judgement.verdicts),
    alternatives: slot.alternatives.map(({ start, end, kind, severity, score }) => ({
      ...times(start, end, zone),
      kind,
      severity,
      score,
    })),
  };
}

function unmetJson(unmet: Unmet, titles: ReadonlyMap<string, string>, voice: Voice) {
  const { text } = sayUnmet(unmet, (id) => titles.get(id) ?? '', voice);
  return { need: unmet.need.id, why: { code: unmet.why, text }, opener: openerJson(unmet.opener, voice.zone) };
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

function verdicts(all: readonly Verdict[]) {
  return all.map(({ rule, severity, events, hours, sources }) => ({ rule, severity, events, hours, sources }));
}
