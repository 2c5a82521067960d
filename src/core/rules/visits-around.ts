import type { Instant, Massage, MassageKind } from '../model.ts';
import type { JudgeContext } from './rule.ts';

export interface Visit {
  id: string | null;
  kind: MassageKind;
  start: Instant;
  end: Instant;
}

/** Every other visit known, booked or logged, once each. */
export function visitsAround(massage: Massage, context: JudgeContext): Visit[] {
  const visits: Visit[] = context.others
    .filter((other) => other.id !== massage.id)
    .map(({ id, kind, start, end }) => ({ id, kind, start, end }));
  for (const past of context.history.past) {
    const listed = visits.some((visit) => visit.start === past.start && visit.end === past.end);
    const self = past.start === massage.start && past.end === massage.end;
    if (!listed && !self) visits.push({ id: null, kind: past.kind, start: past.start, end: past.end });
  }
  return visits;
}
