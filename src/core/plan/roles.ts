import type { Instant, MassageKind, Need } from '../model.ts';
import { afterCell } from '../rules/after-cell.ts';
import { beforeCell } from '../rules/before-cell.ts';
import { gradeGap, hoursFromIdeal } from '../rules/grade-gap.ts';
import type { EffectiveCell } from '../rules/modify-cell.ts';
import { HOUR, MINUTE } from '../time.ts';
import { type Break, contextFor, type OptionSpan, visitAt } from './option-spans.ts';
import type { Planning } from './planning.ts';
import { idealDistance, POINT } from './score.ts';

/** What the hours of a span could do for a need that is known before planning: one of a race, or one asked for. */
export interface Role {
  need: number;
  /** How far down the list its kind stands (docs/planning.md, "places"); lower is better. */
  place: number;
  /** Units for the distance from the ideal at a start. */
  distance(start: Instant): number;
  /** The least of them, whatever break lies before the hour. */
  least: number;
}

/** The places a span takes among kinds: `k` of `n`, behind all well-placed kinds where it is not, last where it is a caution. */
export function placeOf(span: OptionSpan, kinds: readonly MassageKind[], isWellPlaced: boolean): number {
  const k = kinds.indexOf(span.kind);
  if (span.severity === 'caution') return 2 * kinds.length + k;
  return isWellPlaced ? k : kinds.length + k;
}

/** The place of a span for a regular visit, where every kind is as well placed; null where it is no kind for it. */
export function regularPlace({ kinds }: Need, span: Pick<OptionSpan, 'kind' | 'severity'>): number | null {
  const k = kinds.indexOf(span.kind);
  if (k < 0) return null;
  return span.severity === 'caution' ? 2 * kinds.length + k : k;
}

/** True where the span lies wholly within a need's window, and the need takes its kind. */
export function canServe(span: OptionSpan, { kinds, window }: Need): boolean {
  return kinds.includes(span.kind) && span.from >= window.from && span.to + span.minutes * MINUTE <= window.to;
}

/** The window of a race's need that holds for a span; null for needs without a race. */
export function cellFor(planning: Planning, need: Need, span: OptionSpan, since: Break): EffectiveCell | null {
  if (need.effort === null) return null;
  const massage = visitAt(span.kind, span.provider, span.from, span.from + span.minutes * MINUTE);
  const context = contextFor(planning, span.from, since);
  return need.type === 'pre' ? beforeCell(massage, need.effort, context) : afterCell(massage, need.effort, context);
}

function gapOf(need: Need, span: OptionSpan, start: Instant): number {
  if (need.effort === null) return 0;
  return (need.type === 'pre' ? need.effort.start - start - span.minutes * MINUTE : start - need.effort.end) / HOUR;
}

/** True where an hour of the span, and so every one, lies inside a preferred window of the need's race. */
export function isPreferred(need: Need, span: OptionSpan, cell: EffectiveCell | null): boolean {
  if (need.effort === null) return true;
  return cell !== null && gradeGap(gapOf(need, span, span.from), cell).severity === 'good';
}

export function distanceOf(need: Need, span: OptionSpan, cell: EffectiveCell | null): Role['distance'] {
  if (cell === null) return () => 0;
  return (start) => {
    const gap = gapOf(need, span, start);
    return gap < 0 ? 0 : idealDistance(hoursFromIdeal(gap, cell));
  };
}

/**
 * The least distance any start of a span can have, however long the visit before lies back. Spans are cut where the score bends
 * after a usual break; a long one moves the ideal, and then all that is known is that a minute changes it by no more than a minute.
 */
export function leastDistance(planning: Planning, need: Need, span: OptionSpan, usual: Role['distance']): number {
  const between = ((span.to - span.from) / HOUR) * POINT;
  const long = distanceOf(need, span, cellFor(planning, need, span, 1));
  const afterLong = Math.max(0, Math.floor((long(span.from) + long(span.to) - between) / 2));
  return Math.min(usual(span.from), usual(span.to), afterLong);
}
