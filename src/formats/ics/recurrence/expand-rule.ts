import type { Interval } from '../../../core/model.ts';
import { LIMITS } from '../limits.ts';
import type { Wall } from '../text/date-value.ts';
import { fillRule } from './fill-rule.ts';
import { type Periods, periodsOf } from './periods.ts';
import type { Rule } from './rule.ts';
import { Steps } from './steps.ts';

interface Expansion {
  starts: Wall[];
  /** The limit that ended it early, null where it is complete. */
  limit: 'starts' | 'steps' | null;
}

/**
 * The starts of a rule inside a window, on the event's own wall. Walks period by period from the window's edge, so the past of
 * an old series costs nothing, and ends with the window, so no rule can hang. DTSTART always counts as the first start.
 * //=> expandRule(parseRule('FREQ=DAILY;COUNT=3').rule, start, window).starts has at most 3
 */
export function expandRule(
  unfilled: Rule,
  start: Wall,
  window: Interval,
  file: Steps = new Steps(LIMITS.stepsPerFile),
  most: number = LIMITS.perEvent,
): Expansion {
  const rule = fillRule(unfilled, start);
  const periods = periodsOf(rule, start);
  const steps = new Steps(LIMITS.stepsPerRule);
  const end = Math.min(window.to, rule.until === null ? window.to : rule.until + 1);
  const starts = start >= window.from && start < window.to ? [start] : [];
  const first = firstPeriod(rule, periods, window.from);
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - countBefore(rule, periods, first, start);
  for (let index = first; periods.startOf(index) < end && left > 0; index = periods.after(index)) {
    if (steps.spent || file.spent) return { starts, limit: 'steps' };
    const found = periods.starts(index);
    steps.take(periods.cost + found.length);
    file.take(periods.cost + found.length);
    for (const at of found) {
      if (at <= start) continue;
      if (at >= end || left-- <= 0) return { starts, limit: null };
      if (at < window.from) continue;
      if (starts.length >= most) return { starts, limit: 'starts' };
      starts.push(at);
    }
  }
  return { starts, limit: null };
}

/** A COUNT has to be counted from DTSTART, unless every period has the same number of starts. */
function firstPeriod(rule: Rule, periods: Periods, from: Wall): number {
  return rule.count === null || periods.constant ? periods.indexAt(from) : 0;
}

/** How many starts lie before the period `first`, DTSTART included. */
function countBefore(rule: Rule, periods: Periods, first: number, start: Wall): number {
  if (first === 0 || rule.count === null) return 1;
  const inFirst = periods.starts(0).filter((at) => at > start).length;
  return 1 + inFirst + (first - 1) * periods.starts(1).length;
}
