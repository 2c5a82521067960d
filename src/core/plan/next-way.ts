import type { Need } from '../model.ts';
import { HOUR } from '../time.ts';
import { APART } from './open-spans.ts';
import { rankOf } from './rank.ts';
import type { RestBound } from './rest-bound.ts';
import type { SetSearch } from './set-search.ts';
import { PLACED, weightOf } from './set-weights.ts';
import { isRegular } from './shown-hours.ts';
import type { BookedVisit } from './visit-limits.ts';
import type { ChosenHour, Way } from './way.ts';

/** Firm visits nearer than this may share a week with a third one (168 h, less the 48 between two visits). */
const SHARED_WEEK = 120 * HOUR;

export interface StepCost {
  place: number;
  /** Units from the ideal or the due time. */
  distance: number;
  /** What the regular needs weigh that are missed before the hour, and how far their numbering is behind it. */
  missed: number;
  passed: number;
}

/** The way that goes on with an hour. */
export function nextWay(way: Way, hour: ChosenHour, cost: StepCost, search: SetSearch, bound: RestBound): Way {
  const { problem, from } = search;
  const { option, start, need } = hour;
  const end = start + option.length;
  let { anchor } = way;
  let weight = way.weight - placedWeight(way, hour, search);
  if (option.counts) {
    weight += cost.missed;
    anchor = { start, end, date: anchor.date, ordinal: anchor.ordinal + cost.passed };
  }
  const served = stillOpen(way, end, search);
  for (const role of option.roles) {
    if (way.served.includes(role.need)) continue;
    const met = problem.needs[role.need] as Need;
    weight -= weightOf(met.strength);
    if (met.window.to > end + APART) served.push(role.need);
  }
  const isFirm = option.depth === 'M' || option.depth === 'D';
  const same = way.month === option.month;
  const points = option.cost + cost.distance - problem.shown.bonus(need, option.kind, start);
  return {
    start,
    end,
    depth: option.depth,
    last: end,
    anchor,
    firm: isFirm ? [start, ...way.firm.filter((one) => start - one < SHARED_WEEK)] : way.firm,
    month: option.month,
    spent: (same ? way.spent : 0) + option.price,
    visits: (same ? way.visits : 0) + 1,
    served: served.sort((a, b) => a - b),
    booked: way.booked,
    weight,
    loss: way.loss + points + rankOf(option, cost.place, search),
    starts: way.starts + start - from,
    rest: option.counts ? bound.after(option, start) : way.rest,
    hour,
    before: way,
  };
}

/** What bounds the way that goes on with a regular visit, and no more. */
export function glimpse(way: Way, hour: ChosenHour, cost: StepCost, search: SetSearch, bound: RestBound) {
  const { option, start, need } = hour;
  const end = start + option.length;
  const points = option.cost + cost.distance - search.problem.shown.bonus(need, option.kind, start);
  return {
    start,
    end,
    served: way.served.length === 0 ? way.served : stillOpen(way, end, search),
    weight: way.weight - placedWeight(way, hour, search) + cost.missed,
    loss: way.loss + points + rankOf(option, cost.place, search),
    starts: way.starts + start - search.from,
    rest: bound.after(option, start),
  };
}

/** An hour she placed herself counts before all else. What she placed as a regular visit may serve a race as well. */
function placedWeight({ served }: Way, { option }: ChosenHour, { problem }: SetSearch): number {
  const { placed, roles } = option;
  if (placed === null) return 0;
  const isMet = roles.some(({ need }) => problem.needs[need]?.id === placed && !served.includes(need));
  return isMet || isRegular(placed) ? PLACED : 0;
}

/** The way past a booked visit, which lies on every way. `missed`: what the regular needs weigh that close before it. */
export function wayPast(way: Way, visit: BookedVisit, missed: number, search: SetSearch, bound: RestBound): Way {
  const { start, end, depth, date, stands } = visit;
  return {
    ...way,
    start,
    end,
    depth,
    last: end,
    anchor: stands ? { start, end, date, ordinal: 1 } : way.anchor,
    served: stillOpen(way, end, search),
    booked: way.booked + 1,
    weight: way.weight + (stands ? missed : 0),
    rest: stands ? bound.afterBooked(visit) : way.rest,
    hour: null,
    before: way,
  };
}

function stillOpen({ served }: Way, end: number, { problem }: SetSearch): number[] {
  return served.filter((one) => (problem.needs[one] as Need).window.to > end + APART);
}
