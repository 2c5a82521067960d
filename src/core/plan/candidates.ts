import type { Instant, Interval, Judgement, Massage, MassageKind, Need, SlotOption, Verdict } from '../model.ts';
import { afterCell } from '../rules/after-cell.ts';
import { beforeCell } from '../rules/before-cell.ts';
import { afterGap, beforeGap } from '../rules/gaps.ts';
import { gradeGap, hoursFromIdeal } from '../rules/grade-gap.ts';
import { judge } from '../rules/judge.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { openStarts } from './open-starts.ts';
import { flagsAt, judgeContext, type Planning, plannedVisit } from './planning.ts';
import { travelMinutes, visitMinutes } from './preferences.ts';
import type { Relaxation } from './visit-fit.ts';

/** `tier` 0: well placed for its need; 1: allowed, but outside the preferred window; 2: better not, only where nothing else is. */
export interface Candidate extends SlotOption {
  tier: 0 | 1 | 2;
}

/** An hour tried out, as a visit that is in no calendar. */
export function proposal(kind: MassageKind, start: Instant, end: Instant): Massage {
  return plannedVisit({ id: `proposal:${kind}:${start}`, kind, start, end, title: '' });
}

/** Every hour of one kind that serves a need: open, apart from other visits, and not in conflict. */
export function candidates(planning: Planning, need: Need, kind: MassageKind, relaxed: Relaxation = {}): Candidate[] {
  const minutes = visitMinutes(kind, planning.input.settings);
  const context = judgeContext(planning, need.window);
  const apart = apartFromVisits(planning, minutes * MINUTE);
  return openStarts(planning, need.window, minutes, relaxed)
    .filter(apart)
    .map((start) =>
      grade(planning, need, { ...context, flags: flagsAt(planning, start) }, kind, start, start + minutes * MINUTE),
    )
    .filter((candidate) => candidate.severity !== 'conflict');
}

function grade(
  planning: Planning,
  need: Need,
  context: JudgeContext,
  kind: MassageKind,
  start: Instant,
  end: Instant,
): Candidate {
  const massage = proposal(kind, start, end);
  const judgement = withCadence(
    need,
    judge(massage, context, (problem) => planning.problems.push(problem)),
  );
  const { hours, preferred } = placing(massage, need, context);
  return {
    start,
    end,
    kind,
    severity: judgement.severity,
    score: score(planning, judgement.verdicts, hours),
    judgement,
    tier: judgement.severity === 'caution' ? 2 : preferred ? 0 : 1,
  };
}

/** A regular visit says which rule of thumb asked for it; neutral, so that it raises no time above another. */
function withCadence(need: Need, judgement: Judgement): Judgement {
  if (need.type !== 'cadence') return judgement;
  const cadence: Verdict = { rule: 'cadence', severity: 'ok', events: [], hours: null, sources: ['S0', 'S1'] };
  return { ...judgement, verdicts: [...judgement.verdicts, cadence] };
}

/** Nobody is offered a massage within two days of another, whatever its kind; even of one that collides and is to be moved. */
const APART = 48 * HOUR;

/** Whether a visit of a length (ms), from a start, keeps its distance from every other one. */
export function apartFromVisits({ massages, chosen }: Planning, length: number): (start: Instant) => boolean {
  const visits = [...massages, ...chosen].filter(({ depth }) => depth !== 'X');
  return (start) => visits.every((visit) => start - visit.end >= APART || visit.start - (start + length) >= APART);
}

/** The points hours cost away from the ideal, and whether the time is a preferred one for the need (rules.md section 13). */
export function placing(massage: Massage, need: Need, context: JudgeContext): { hours: number; preferred: boolean } {
  if (need.effort) {
    const before = need.type === 'pre';
    const gap = before ? beforeGap(massage, need.effort) : afterGap(massage, need.effort);
    const cell = before ? beforeCell(massage, need.effort, context) : afterCell(massage, need.effort, context);
    if (!cell || gap < 0) return { hours: 0, preferred: false };
    return { hours: Math.min(hoursFromIdeal(gap, cell) ?? 0, 40), preferred: gradeGap(gap, cell).severity === 'good' };
  }
  if (need.due === null) return { hours: 0, preferred: true };
  // Four points a day from the day a cadence visit is due (design, "Score of a plan").
  return { hours: Math.min((Math.abs(massage.start - need.due) / DAY) * 4, 40), preferred: true };
}

function score(planning: Planning, verdicts: SlotOption['judgement']['verdicts'], hoursOff: number): number {
  const { settings } = planning.input;
  const count = (severity: string) => verdicts.filter((verdict) => verdict.severity === severity).length;
  const childcare = settings.childcare?.length ? 15 : 0;
  const points = 100 - hoursOff - 25 * count('caution') - 8 * count('info') - travelMinutes(settings) / 3 + childcare;
  return Math.round(points * 100) / 100;
}

/** Severity of a kind at any hour, for the strip and for ways out. */
export function judgeAt(planning: Planning, kind: MassageKind, span: Interval, without: string | null = null) {
  return judge(proposal(kind, span.from, span.to), judgeContext(planning, span, without), (problem) =>
    planning.problems.push(problem),
  );
}
