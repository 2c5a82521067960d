import { intersect, union } from '../intervals.ts';
import type { Instant, Interval, Judgement, Massage, MassageKind, Severity } from '../model.ts';
import { judge } from '../rules/judge.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { DAY, MINUTE } from '../time.ts';
import { openSpans } from './open-spans.ts';
import { flagsAt, judgeContext, type Planning, proposal } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import type { Provider } from './providers.ts';
import { ceiling, findingCost, providerScore } from './score.ts';
import { turningPoints } from './turning-points.ts';
import type { Relaxation } from './visit-fit.ts';

/** Starts are offered every five minutes. */
export const GRID = 5 * MINUTE;

/** How long the visit before lies back: up to 28 days, up to 56 (new to the body again), or longer (a restart). */
export type Break = 0 | 1 | 2;
export const BREAK_DAYS = [0, 28, 56] as const;
/** A day well inside each of the three, for judging. */
const TYPICAL_DAYS = [7, 40, 70] as const;

/** Starts, on the grid and both included, at which a visit is judged alike. */
export interface OptionSpan extends Interval {
  kind: MassageKind;
  provider: Provider;
  minutes: number;
  severity: Severity;
  /** Units below the best score there is, without the distance from an ideal or a due time. */
  cost: number;
}

export interface OptionQuery {
  kind: MassageKind;
  provider: Provider;
  since: Break;
  /** The visit lies wholly inside one of these. */
  windows: readonly Interval[];
  relaxed?: Relaxation;
  /** The length of a visit that is booked already; else the usual one of its kind. */
  minutes?: number;
  /** Starts at which something besides the verdict changes: a dismissed hour, for one. */
  cuts?: readonly Instant[];
  /** Starts to be tried though they may not lie on the grid: an hour shown before, an hour she placed. */
  extra?: readonly Instant[];
}

/** Every hour at which a kind may be given, as spans in time order. Conflicts and hours too near another visit are not among them. */
export function optionSpans(planning: Planning, query: OptionQuery): OptionSpan[] {
  const { kind, provider, since, windows, relaxed = {}, cuts = [], extra = [] } = query;
  const minutes = query.minutes ?? visitMinutes(kind, planning.input.settings);
  const length = minutes * MINUTE;
  const hull = { from: Math.min(...windows.map(({ from }) => from)), to: Math.max(...windows.map(({ to }) => to)) };
  const starts = windows.map(({ from, to }) => ({ from, to: to - length + 1 }));
  const open = intersect(openSpans(planning, provider, minutes, hull, relaxed), union(starts));
  if (open.length === 0) return [];
  const visit = visitAt(kind, provider, 0, length);
  const at = (start: Instant): Massage => ({ ...visit, start, end: start + length });
  const contextAt = dayContexts(planning, since, relaxed);
  const ends = starts.flatMap(({ from, to }) => [from, to]);
  const turns = turningPoints(planning, hull, at, contextAt);
  turns.push(...ends, ...cuts);
  turns.sort((a, b) => a - b);
  const base = ceiling(planning.input.settings) - providerScore(provider, planning.input.settings);
  const spans: OptionSpan[] = [];
  let next = 0;
  for (const { from, to } of open) {
    let start = from;
    while (start < to) {
      while (next < turns.length && (turns[next] as number) <= start) next++;
      const end = Math.min(turns[next] ?? to, to);
      const first = Math.ceil(start / GRID) * GRID;
      const last = Math.floor((end - 1) / GRID) * GRID;
      const special = extra.filter((one) => one >= start && one < end && one % GRID !== 0);
      start = end;
      if (first > last && special.length === 0) continue;
      const tried = special[0] ?? first;
      const judgement = judge(at(tried), contextAt(tried), (problem) => planning.problems.push(problem));
      if (judgement.severity === 'conflict' || isTooNear(judgement)) continue;
      const { severity } = judgement;
      const span = { kind, provider, minutes, severity, cost: base + findingCost(judgement) };
      if (first <= last) spans.push({ ...span, from: first, to: last });
      for (const one of special) spans.push({ ...span, from: one, to: one });
    }
  }
  return spans;
}

/** A visit that is in no calendar, with what is known of whoever would give it. */
export function visitAt(kind: MassageKind, { id, isNew }: Provider, start: Instant, end: Instant): Massage {
  return { ...proposal(kind, start, end), ...(id === null ? {} : { therapist: id, newTherapist: isNew }) };
}

/** Spacing and the weekly cap are no points but limits (docs/planning.md). */
export function isTooNear({ verdicts }: Judgement): boolean {
  return verdicts.some(({ rule }) => rule === 'deep-spacing' || rule === 'weekly-cap');
}

/** What an hour is judged by, where the visit before it lies back so long. */
export function contextFor(planning: Planning, start: Instant, since: Break, relaxed: Relaxation = {}): JudgeContext {
  return dayContexts(planning, since, relaxed)(start);
}

/** Contexts for judging, one a day: what lies around an hour is the same all day, but for what she said of her body. */
function dayContexts(planning: Planning, since: Break, relaxed: Relaxation): (start: Instant) => JudgeContext {
  const { settings, checkIns } = planning.input;
  const days = relaxed.beside === undefined && planning.chosen.length === 0 ? daysOf(planning) : new Map();
  const healthy = new Set<string>(settings.health ?? []);
  return (start) => {
    const day = Math.floor(start / DAY);
    let context = days.get(day);
    if (!context) {
      context = judgeContext(planning, { from: day * DAY, to: (day + 2) * DAY }, relaxed.beside);
      days.set(day, context);
    }
    const lastEnd = start - TYPICAL_DAYS[since] * DAY;
    const flags = checkIns.length > 0 ? flagsAt(planning, start) : healthy;
    return { ...context, flags, history: { ...context.history, lastEnd } };
  };
}

const contexts = new WeakMap<Planning, Map<number, JudgeContext>>();

function daysOf(planning: Planning): Map<number, JudgeContext> {
  const known = contexts.get(planning) ?? new Map<number, JudgeContext>();
  contexts.set(planning, known);
  return known;
}
