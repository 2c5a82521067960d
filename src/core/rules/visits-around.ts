import type { Instant, Massage, MassageKind } from '../model.ts';
import { HOUR } from '../time.ts';
import type { JudgeContext } from './rule.ts';

export interface Visit {
  id: string | null;
  kind: MassageKind;
  start: Instant;
  end: Instant;
}

/** Every other visit known within `hours` either side, booked or logged, once each. */
export function visitsAround(massage: Massage, context: JudgeContext, hours: number): Visit[] {
  const from = massage.start - hours * HOUR;
  const to = massage.end + hours * HOUR;
  const isNear = (visit: { start: Instant; end: Instant }) => visit.end >= from && visit.start <= to;
  const visits: Visit[] = [];
  for (const other of context.others) if (other.id !== massage.id && isNear(other)) visits.push(other);
  for (const past of context.history.past) {
    if (!isNear(past)) continue;
    const listed = visits.some((visit) => visit.start === past.start && visit.end === past.end);
    const self = past.start === massage.start && past.end === massage.end;
    if (!listed && !self) visits.push({ id: null, kind: past.kind, start: past.start, end: past.end });
  }
  return visits;
}
