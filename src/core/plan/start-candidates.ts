import type { Instant } from '../model.ts';
import { DAY } from '../time.ts';
import { BREAK_DAYS, type Break, GRID, type OptionSpan } from './option-spans.ts';

/** The first start of a span at or after an instant; beyond its end where there is none. */
export function startFrom(at: Instant, { from }: OptionSpan): Instant {
  return at <= from ? from : Math.ceil(at / GRID) * GRID;
}

/** The last start of a span at or before an instant. */
export function startUntil(at: Instant, { to }: Pick<OptionSpan, 'to'>): Instant {
  return at >= to ? to : Math.floor(at / GRID) * GRID;
}

/**
 * The starts worth trying between two of a span: its ends, and the given ones that lie in between, on the grid's both sides. A
 * score is a straight line within a span, so that no other is better (docs/planning.md, "How it is found").
 */
export function triedStarts(low: Instant, high: Instant, between: readonly Instant[]): Instant[] {
  if (low === high) return [low];
  const starts = [low, high];
  for (const at of between) {
    const below = Math.floor(at / GRID) * GRID;
    if (below > low && below < high) starts.push(below);
    if (below !== at && below + GRID > low && below + GRID < high) starts.push(below + GRID);
  }
  return starts.length === 2 ? starts : [...new Set(starts)];
}

/** The start between two that lies nearest to an instant. */
export function nearestStart(low: Instant, high: Instant, at: Instant): Instant {
  return Math.min(Math.max(Math.round(at / GRID) * GRID, low), high);
}

/** The starts that lie so long after the last visit; null where none do. With no visit known, nothing is a break. */
export function afterBreak(last: Instant | null, since: Break): { from: Instant; to: Instant } | null {
  if (last === null) return since === 0 ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } : null;
  const next = BREAK_DAYS[since + 1];
  return {
    from: since === 0 ? Number.NEGATIVE_INFINITY : last + BREAK_DAYS[since] * DAY + 1,
    to: next === undefined ? Number.POSITIVE_INFINITY : last + next * DAY,
  };
}
