import type { Interval, Judgement, MassageKind, Need } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { lastEndBefore } from './counting-visits.ts';
import { APART } from './open-spans.ts';
import { isTooNear, visitAt } from './option-spans.ts';
import { isOnItsSide } from './placed-visits.ts';
import { judgeContext, type Planning } from './planning.ts';
import { giverOf, type Misfit, visitFit } from './visit-fit.ts';

/** A visit as it is tried at other hours. */
export interface TriedVisit {
  kind: MassageKind;
  /** What it is for; null for nothing in particular. */
  need: Need | null;
  /** One of the settings, null for nobody in particular. */
  therapist: string | null;
}

/** What an hour is worth: why no visit can stand there, or what one would be judged as. */
export type HourTried =
  | { misfit: NonNullable<Misfit> | 'side'; judgement: null }
  /** `near`: another visit is too close, booked or of the plan. */
  | { misfit: null; judgement: Judgement; near: boolean };

/**
 * Tries a visit at hours inside `span`, in time order, as a plan would have to: within the horizon, on its need's side of the race,
 * where it fits, and 48 h from other visits. Pure but for the problems it notes.
 */
export function hourTrier(
  planning: Planning,
  { kind, need, therapist }: TriedVisit,
  span: Interval,
): (session: Interval) => HourTried {
  const giver = giverOf(planning.input, therapist);
  const misfitAt = visitFit(planning, span, {}, giver);
  const others = [...planning.massages, ...planning.chosen].filter(({ depth }) => depth !== 'X');
  return (session) => {
    const misfit = session.to > planning.horizon.to ? 'unseen' : misfitAt(session);
    if (misfit !== null) return { misfit, judgement: null };
    if (need !== null && !isOnItsSide(need, session)) return { misfit: 'side', judgement: null };
    const visit = visitAt(kind, { id: therapist, isNew: giver.isNew }, session.from, session.to);
    const around = judgeContext(planning, session);
    const history = { ...around.history, lastEnd: lastEndBefore(planning, session.from) };
    const context = { ...around, history, travelMin: giver.travelMin };
    const judgement = judge(visit, context, (problem) => planning.problems.push(problem));
    const near = others.some(({ start, end }) => start - session.to < APART && session.from - end < APART);
    return { misfit: null, judgement, near: near || isTooNear(judgement) };
  };
}
