import type { Interval } from './model.ts';

/** True where the two share at least one instant; touching ends do not. //=> overlaps({0,2},{2,4}) is false */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to;
}

/** True where `outer` holds all of `inner`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Sorted, disjoint, non-touching intervals that cover the same instants. Empty ones vanish. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((i) => i.from < i.to).sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Interval[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else merged.push({ ...next });
  }
  return merged;
}

/** What both lists cover. Both must be unions (sorted, disjoint). */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as Interval;
    const y = b[j] as Interval;
    const from = Math.max(x.from, y.from);
    const to = Math.min(x.to, y.to);
    if (from < to) shared.push({ from, to });
    if (x.to < y.to) i++;
    else j++;
  }
  return shared;
}

/** What `a` covers and `b` does not. Both must be unions. //=> subtract([{0,10}], [{3,4}]) is [{0,3},{4,10}] */
export function subtract(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let j = 0;
  for (const whole of a) {
    let from = whole.from;
    while (j < b.length && (b[j] as Interval).to <= from) j++;
    for (let k = j; k < b.length && (b[k] as Interval).from < whole.to; k++) {
      const hole = b[k] as Interval;
      if (from < hole.from) left.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    if (from < whole.to) left.push({ from, to: whole.to });
  }
  return left;
}
