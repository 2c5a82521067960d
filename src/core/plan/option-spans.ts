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
  const { kind, provider, since, windows, relaxed = {}, cuts = [] } = query;
  const { settings } = planning.input;
  const minutes = query.minutes ?? visitMinutes(kind, settings);
  const length = minutes * MINUTE;
  const hull = { from: Math.min(...windows.map(({ from }) => from)), to: Math.max(...windows.map(({ to }) => to)) };
  const starts = windows.map(({ from, to }) => ({ from, to: to - length + 1 }));
  const open = intersect(openSpans(planning, provider, minutes, hull, relaxed), union(starts));
  if (open.length === 0) return [];
  const visit = visitAt(kind, provider, 0, length);
  const at = (start: Instant): Massage => ({ ...visit, start, end: start + length });
  const contextAt = dayContexts(planning, since, relaxed);
  const turns = turningPoints(planning, hull, at, contextAt, [
    ...starts.flatMap(({ from, to }) => [from, to]),
    ...cuts,
  ]);
  const base = ceiling(settings) - providerScore(provider, settings);
  const spans: OptionSpan[] = [];
  for (const { from, to } of stretches(open, turns)) {
    const tried = triedIn(from, to, query.extra);
    const [first] = tried;
    if (!first) continue;
    const judgement = judge(at(first.from), contextAt(first.from), (problem) => planning.problems.push(problem));
    if (judgement.severity === 'conflict' || isTooNear(judgement)) continue;
    const { severity } = judgement;
    const cost = base + findingCost(judgement);
    for (const one of tried) spans.push({ kind, provider, minutes, severity, cost, from: one.from, to: one.to });
  }
  return spans;
}

/** Open stretches, half-open, cut at every turn. Both lists are in order. */
function stretches(open: readonly Interval[], turns: readonly Instant[]): Interval[] {
  const cut: Interval[] = [];
  let next = 0;
  for (const { from, to } of open) {
    let start = from;
    while (start < to) {
      while (next < turns.length && (turns[next] as number) <= start) next++;
      const end = Math.min(turns[next] ?? to, to);
      cut.push({ from: start, to: end });
      start = end;
    }
  }
  return cut;
}

/** The starts of a stretch: those on the grid, first and last, and each hour shown before that lies off it. */
function triedIn(from: Instant, to: Instant, extra: readonly Instant[] = []): Interval[] {
  const first = Math.ceil(from / GRID) * GRID;
  const last = Math.floor((to - 1) / GRID) * GRID;
  const tried = first <= last ? [{ from: first, to: last }] : [];
  for (const one of extra) if (one >= from && one < to && one % GRID !== 0) tried.push({ from: one, to: one });
  return tried;
}

/** A visit that is in no calendar, with what is known of whoever would give it. */
export function visitAt(
  kind: MassageKind,
  { id, isNew }: Pick<Provider, 'id' | 'isNew'>,
  start: Instant,
  end: Instant,
): Massage {
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

/**
 * Contexts for judging, one a day: what lies around an hour is the same all day, but for what she said of her body. Nothing busy is
 * among it, since no open hour or the way to it meets any.
 */
function dayContexts(planning: Planning, since: Break, relaxed: Relaxation): (start: Instant) => JudgeContext {
  const days = relaxed.beside === undefined ? daysOf(planning, since) : new Map<number, JudgeContext>();
  const saysMuch = planning.input.checkIns.some(({ flags }) => flags !== undefined && flags.length > 0);
  return (start) => {
    const day = Math.floor(start / DAY);
    let context = days.get(day);
    if (!context) {
      const around = judgeContext(planning, { from: day * DAY, to: (day + 2) * DAY }, relaxed.beside);
      const lastEnd = (day - TYPICAL_DAYS[since]) * DAY;
      context = { ...around, busy: [], history: { ...around.history, lastEnd } };
      days.set(day, context);
    }
    return saysMuch ? { ...context, flags: flagsAt(planning, start) } : context;
  };
}

interface KeptContexts {
  /** Contexts hold the visits chosen so far, and are made anew for the next one. */
  chosen: number;
  days: readonly Map<number, JudgeContext>[];
}

const contexts = new WeakMap<Planning, KeptContexts>();

function daysOf(planning: Planning, since: Break): Map<number, JudgeContext> {
  let kept = contexts.get(planning);
  if (kept?.chosen !== planning.chosen.length) {
    kept = { chosen: planning.chosen.length, days: [new Map(), new Map(), new Map()] };
    contexts.set(planning, kept);
  }
  return kept.days[since] as Map<number, JudgeContext>;
}
