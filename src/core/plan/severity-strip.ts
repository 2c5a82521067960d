import type { Interval, LocalDate, MassageKind, Severity } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { addDays, MINUTE, startOfDay, toInstant } from '../time.ts';
import { visitAt } from './option-spans.ts';
import { judgeContext, type Planning } from './planning.ts';
import { giverOf, type Misfit, visitFit } from './visit-fit.ts';

const JUDGED: Readonly<Record<Severity, string>> = { conflict: 'c', caution: 'a', info: 'i', good: 'g', ok: 'o' };
const MISFITS: Readonly<Record<NonNullable<Misfit>, string>> = { past: 'p', outside: 'u', unseen: 'u', busy: 'b' };
const STEP = 15;

export interface Strip {
  date: LocalDate;
  /** One letter per 15 minutes: c a i g o as judged, b busy, p past or within the notice, u outside coverage or hours. */
  cells: string;
}

/**
 * What a visit of this kind and length would be judged as at every quarter hour of some days, so that a page can drag a slot
 * without asking. `zone` is the page's clock; `therapist` is one of the settings, null for nobody in particular.
 */
export function severityStrip(
  planning: Planning,
  kind: MassageKind,
  minutes: number,
  from: LocalDate,
  days: number,
  zone: string,
  therapist: string | null = null,
): Strip[] {
  const strips: Strip[] = [];
  const end = startOfDay(addDays(from, days + 1), zone);
  const giver = giverOf(planning.input, therapist);
  const misfitAt = visitFit(planning, { from: startOfDay(from, zone), to: end }, {}, giver);
  const judged = (session: Interval) => {
    const visit = visitAt(kind, { id: therapist, isNew: giver.isNew }, session.from, session.to);
    const context = { ...judgeContext(planning, session), travelMin: giver.travelMin };
    return judge(visit, context, (problem) => planning.problems.push(problem));
  };
  for (let i = 0; i < Math.min(days, 14); i++) {
    const date = addDays(from, i);
    let cells = '';
    for (let minute = 0; minute < 24 * 60; minute += STEP) {
      const start = toInstant(date, minute, zone);
      const session = { from: start, to: start + minutes * MINUTE };
      const misfit = misfitAt(session);
      cells += misfit === null ? JUDGED[judged(session).severity] : MISFITS[misfit];
    }
    strips.push({ date, cells });
  }
  return strips;
}
