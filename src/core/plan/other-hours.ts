import type { Instant, Need } from '../model.ts';
import { DAY, HOUR, localDate } from '../time.ts';
import { lastEndBefore } from './counting-visits.ts';
import { APART } from './open-spans.ts';
import { BREAK_DAYS, type Break } from './option-spans.ts';
import type { Planning } from './planning.ts';
import { dueDistance } from './score.ts';
import type { Option, SetProblem } from './set-problem.ts';
import { nearestStart, startFrom, startUntil } from './start-candidates.ts';
import type { VisitLimits } from './visit-limits.ts';
import type { ChosenHour } from './way.ts';

const MOST = 4;
/** Hours of one day worth offering beside each other. */
const APART_HOURS = 2 * HOUR;

export interface TriedHour {
  option: Option;
  start: Instant;
  /** Units for the distance from the ideal, or the due time. */
  distance: number;
}

/** Other hours worth offering for a slot while all others stay: another therapist's first, then the best of each other day, then hours well apart. */
export function otherHours(
  planning: Planning,
  problem: SetProblem,
  limits: VisitLimits,
  hour: ChosenHour,
): TriedHour[] {
  const found = rankedHours(planning, problem, limits, hour);
  const taken: TriedHour[] = [{ option: hour.option, start: hour.start, distance: 0 }];
  const day = (one: TriedHour) => localDate(one.start, planning.input.zone);
  const add = (isNew: (one: TriedHour, other: TriedHour) => boolean) => {
    for (const one of found) {
      if (taken.length > MOST) return;
      if (taken.every((other) => isNew(one, other))) taken.push(one);
    }
  };
  add((one, other) => one.option.provider.id !== other.option.provider.id);
  add((one, other) => day(one) !== day(other));
  add((one, other) => Math.abs(one.start - other.start) >= APART_HOURS);
  const order = new Map(found.map((one, i) => [one, i]));
  return taken.slice(1).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Hours that could take the slot's place, best first; doubtful ones only where the slot is one itself. */
function rankedHours(planning: Planning, problem: SetProblem, limits: VisitLimits, hour: ChosenHour): TriedHour[] {
  const { need } = hour;
  const rest = { ...planning, chosen: planning.chosen.filter(({ start }) => start !== hour.start) };
  const isAffordable = monthCheck(rest, limits);
  const ranked: (TriedHour & { place: number })[] = [];
  const longest = breakAt(lastEndBefore(rest, need.window.from), need.window.to);
  for (const since of ([0, 1, 2] as const).filter((one) => one <= longest)) {
    for (const option of optionsIn(planning, problem, since, need.window)) {
      const place = placeIn(problem, need, option);
      if (place === null || (option.severity === 'caution' && hour.option.severity !== 'caution')) continue;
      if (limits.hasBudget && !isAffordable(option)) continue;
      for (const tried of hoursOf(problem, rest, limits, need, option, hour.start)) {
        if (breakAt(lastEndBefore(rest, tried.start), tried.start) === since) ranked.push({ ...tried, place });
      }
    }
  }
  return ranked.sort(
    (a, b) => a.place - b.place || a.option.cost + a.distance - (b.option.cost + b.distance) || a.start - b.start,
  );
}

/** How far down the need's list an hour of the span stands; null where it cannot serve it. */
function placeIn(problem: SetProblem, need: Need, option: Option): number | null {
  if (need.type !== 'cadence') return roleFor(problem, need, option)?.place ?? null;
  const k = need.kinds.indexOf(option.kind);
  if (!option.regular || k < 0 || option.roles.length > 0) return null;
  return option.severity === 'caution' ? 2 * need.kinds.length + k : k;
}

function roleFor({ needs }: SetProblem, need: Need, { roles }: Option) {
  return roles.find((role) => needs[role.need]?.id === need.id);
}

/** The best start of a span beside the other hours of the set, and those two, four … hours from it. */
function hoursOf(
  problem: SetProblem,
  { chosen }: Planning,
  limits: VisitLimits,
  need: Need,
  option: Option,
  own: Instant,
): TriedHour[] {
  const before = chosen.filter(({ start }) => start < own).at(-1);
  const after = chosen.find(({ start }) => start > own);
  const gap = (other: typeof before) => (other?.depth === 'D' && option.depth === 'D' ? 72 * HOUR : APART);
  const low = Math.max(need.window.from, before ? before.end + gap(before) : 0);
  const high = Math.min(need.window.to, after ? after.start - gap(after) : Number.POSITIVE_INFINITY) - option.length;
  const [from, to] = [startFrom(low, option), startUntil(high, option)];
  if (from > to) return [];
  const role = roleFor(problem, need, option);
  const distance = (start: Instant) =>
    role ? role.distance(start) : need.due === null ? 0 : dueDistance(start - need.due);
  const ends = distance(to) < distance(from) ? to : from;
  const best = need.type === 'cadence' ? nearestStart(from, to, need.due ?? from) : ends;
  const starts = [best];
  for (let step = APART_HOURS; step <= to - from; step += APART_HOURS) {
    if (best - step >= from) starts.push(best - step);
    if (best + step <= to) starts.push(best + step);
  }
  const firm = chosen.filter(({ depth }) => depth !== 'L').map(({ start }) => start);
  return starts
    .filter((start) => option.depth === 'L' || limits.fitsWeek(start, firm))
    .map((start) => ({ option, start, distance: distance(start) }));
}

/** Whether the month can pay for a span as well as for the rest of the set. */
function monthCheck({ chosen, input }: Planning, limits: VisitLimits): (option: Option) => boolean {
  return ({ month, price }) => {
    const same = chosen.filter(({ start }) => localDate(start, input.zone).startsWith(month));
    const spent = same.reduce((sum, { therapist }) => sum + limits.priceOf(therapist ?? null), 0);
    return limits.affords(month, price, spent, same.length) !== 'no';
  };
}

function optionsIn({ horizon }: Planning, problem: SetProblem, since: Break, window: { from: Instant; to: Instant }) {
  const byDay = problem.optionsAfter(since);
  const first = Math.max(0, Math.floor((window.from - horizon.from) / DAY) - 1);
  return byDay.slice(first, Math.floor((window.to - horizon.from) / DAY) + 1).flat();
}

/** How long the visit before lies back at a start. */
export function breakAt(last: Instant | null, start: Instant): Break {
  if (last === null) return 0;
  const days = (start - last) / DAY;
  return days > BREAK_DAYS[2] ? 2 : days > BREAK_DAYS[1] ? 1 : 0;
}
