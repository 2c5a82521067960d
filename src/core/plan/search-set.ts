import type { Instant, Need } from '../model.ts';
import { DAY, HOUR } from '../time.ts';
import type { Anchor, CadenceReckoner } from './cadence-windows.ts';
import { APART } from './open-spans.ts';
import type { Break } from './option-spans.ts';
import { type RestBound, restBound } from './rest-bound.ts';
import type { Role } from './roles.ts';
import { dueDistance } from './score.ts';
import type { Option, SetProblem } from './set-problem.ts';
import { openWeights, PLACE, weightOf } from './set-weights.ts';
import { afterBreak, nearestStart, startFrom, startUntil, triedStarts } from './start-candidates.ts';
import type { BookedVisit, VisitLimits } from './visit-limits.ts';
import { type ChosenHour, isAhead, isAlike, type Way } from './way.ts';

export interface SetSearch {
  problem: SetProblem;
  cadence: CadenceReckoner;
  limits: VisitLimits;
  from: Instant;
  to: Instant;
  /** End of the last visit before, of any kind but rolling; null where none is known. */
  last: Instant | null;
  /** Regular needs she put aside; they are neither met nor missed. */
  isAside(need: Need): boolean;
  /** Some are, so that the numbers of needs matter. */
  hasAside: boolean;
  /** Money before places and points: the cheapest set that misses as little. */
  cheapest: boolean;
}

export interface FoundSet {
  hours: ChosenHour[];
  /** Nothing better exists; false where the limit of work ended the search. */
  exact: boolean;
  /** Pairs of hours looked at. */
  steps: number;
  /** No set can lose less than this many units under the one found; 0 where it is the best. */
  gap: number;
}

/** A year of an ordinary calendar takes some ten thousand pairs of hours. */
const MOST_STEPS = 400_000;
/** The first searches keep so many ways a day; each gives the next one a set to beat. */
const WIDTHS = [4, 24];
/** Firm visits nearer than this may share a week with a third one (168 h, less the 48 between two visits). */
const SHARED_WEEK = 120 * HOUR;
const NEVER = Number.POSITIVE_INFINITY;

/** The best set of hours by docs/planning.md. A narrow search gives one to beat; then all that cannot beat it is dropped. */
export function searchSet(search: SetSearch, mostSteps = MOST_STEPS): FoundSet {
  const { problem, limits, cadence, cheapest } = search;
  const bound = restBound(problem.optionsAfter(0).flat(), limits.booked, cadence, cheapest);
  let best: Way | null = null;
  let steps = 0;
  for (const width of WIDTHS) {
    const narrow: Walk = new Walk(search, bound, best, width, mostSteps).run();
    best = narrow.best;
    steps += narrow.steps;
  }
  const found = new Walk(search, bound, best, NEVER, mostSteps).run();
  const hours: ChosenHour[] = [];
  for (let way = found.best; way; way = way.before) if (way.hour) hours.unshift(way.hour);
  const exact = found.steps < mostSteps;
  return { hours, exact, steps: steps + found.steps, gap: exact ? 0 : found.openGap };
}

/** One walk through the days, from the ways of each to those of later ones. */
class Walk {
  steps = 0;
  best: Way | null = null;
  /** How much better than the best the ways not looked at could still be. */
  openGap = 0;
  private bestWeight = NEVER;
  private readonly narrow: boolean;
  private readonly buckets: (Map<number, Way[]> | undefined)[] = [];
  private readonly openWeight: (at: Instant) => number;
  private readonly lastNeed: Instant;

  constructor(
    private readonly search: SetSearch,
    private readonly bound: RestBound,
    beat: Way | null,
    /** How many ways a day are followed. */
    private readonly width: number,
    private readonly mostSteps: number,
  ) {
    this.narrow = width !== NEVER;
    const { needs } = search.problem;
    this.openWeight = openWeights(needs);
    this.lastNeed = needs.reduce((most, { window }) => Math.max(most, window.to), search.from);
    if (beat) {
      this.best = beat;
      this.bestWeight = this.closingWeight(beat);
    }
  }

  run(): this {
    const { from, last, cadence } = this.search;
    this.expand({
      start: from,
      end: Number.NEGATIVE_INFINITY,
      depth: null,
      last,
      anchor: cadence.root,
      firm: [],
      month: '',
      spent: 0,
      visits: 0,
      served: [],
      booked: 0,
      weight: 0,
      loss: 0,
      starts: 0,
      rest: { weight: 0, loss: 0 },
      hour: null,
      before: null,
    });
    for (let day = 0; day < this.buckets.length; day++) {
      // Two booked visits on one day: the second is reached while the first is looked at.
      for (let bucket = this.buckets[day]; bucket; bucket = this.buckets[day]) {
        this.buckets[day] = undefined;
        for (const way of this.inOrder(bucket)) {
          if (this.steps >= this.mostSteps) this.leave(way);
          else this.expand(way);
        }
      }
    }
    return this;
  }

  private inOrder(bucket: ReadonlyMap<number, Way[]>): Way[] {
    const ways = [...bucket.values()].flat();
    if (!this.narrow) return ways.sort((a, b) => a.start - b.start);
    const least = new Map(ways.map((way) => [way, this.leastWeight(way) + way.rest.weight]));
    ways.sort(
      (a, b) => (least.get(a) ?? 0) - (least.get(b) ?? 0) || this.leastLoss(a) - this.leastLoss(b) || a.start - b.start,
    );
    return ways.filter((way, i) => i < this.width || way.hour === null);
  }

  /** Regular needs after an anchor whose window closes before an instant: all of them, and those that count as missed. */
  private closed(anchor: Anchor, at: Instant): { count: number; missed: number } {
    let missed = 0;
    for (let count = 0; ; count++) {
      const need = this.search.cadence.needAfter(anchor, count);
      if (!need || need.window.to >= at) return { count, missed };
      if (!this.search.isAside(need)) missed++;
    }
  }

  private closingWeight(way: Way): number {
    return way.weight + this.closed(way.anchor, NEVER).missed * weightOf(5);
  }

  /** A set may end with any hour behind which no booked visit lies. */
  private offer(way: Way): void {
    if (way.booked < this.search.limits.booked.length || !this.isBetter(way.weight, way)) return;
    const weight = this.closingWeight(way);
    if (!this.isBetter(weight, way)) return;
    this.best = way;
    this.bestWeight = weight;
  }

  private isBetter(weight: number, { loss, starts }: Way): boolean {
    if (this.best === null || weight !== this.bestWeight) return weight < this.bestWeight;
    return loss !== this.best.loss ? loss < this.best.loss : starts < this.best.starts;
  }

  /** The least that a set can weigh that begins this way. */
  private leastWeight({ weight, end, served }: Way): number {
    let least = weight - this.openWeight(end + APART);
    for (const one of served) least += weightOf(this.need(one).strength);
    return least;
  }

  /** The limit of work is reached: all that is left to do is to say what was left undone. */
  private leave(way: Way): void {
    if (this.best === null || this.isHopeless(way)) return;
    this.openGap = Math.max(this.openGap, this.best.loss - this.leastLoss(way));
  }

  private leastLoss(way: Way): number {
    return way.loss + way.rest.loss - this.search.problem.shown.bonusAhead(way.start);
  }

  private isHopeless(way: Way): boolean {
    if (this.best === null) return false;
    const least = this.leastWeight(way) + way.rest.weight;
    if (least !== this.bestWeight) return least > this.bestWeight;
    const loss = this.leastLoss(way);
    return loss !== this.best.loss ? loss > this.best.loss : way.starts >= this.best.starts;
  }

  private need(index: number): Need {
    return this.search.problem.needs[index] as Need;
  }

  private keep(way: Way, key: number): void {
    if (this.isHopeless(way)) return;
    const { limits, hasAside, from } = this.search;
    const day = Math.floor((way.start - from) / DAY);
    while (this.buckets.length <= day) this.buckets.push(undefined);
    const bucket = this.buckets[day] ?? new Map<number, Way[]>();
    this.buckets[day] = bucket;
    const here = bucket.get(key) ?? [];
    bucket.set(key, here);
    const at = here.findIndex((other) => isAlike(other, way, limits.hasBudget, hasAside));
    if (at < 0) here.push(way);
    else if (isAhead(way, here[at] as Way)) here[at] = way;
  }

  private expand(way: Way): void {
    this.offer(way);
    if (this.isHopeless(way)) return;
    const { limits, problem, from, to } = this.search;
    const booked = limits.booked[way.booked];
    const until = Math.min(booked ? booked.start - 1 : to, this.furthest(way));
    for (const since of [0, 1, 2] as const) {
      const range = afterBreak(way.last, since);
      if (!range) continue;
      const low = Math.max(way.end + APART, way.start, range.from);
      const high = Math.min(until, range.to);
      if (low > high) continue;
      const byDay = problem.optionsAfter(since);
      const lastDay = Math.min(Math.floor((high - from) / DAY), byDay.length - 1);
      // Days are counted from now: a span may reach into the next one.
      for (let day = Math.max(0, Math.floor((low - from) / DAY) - 1); day <= lastDay; day++) {
        for (const option of byDay[day] as readonly Option[]) {
          if (option.to >= low && option.from <= high) this.tryOption(way, option, since, low, high);
        }
      }
    }
    if (booked) this.pass(way, booked);
  }

  /** Behind it more regular needs would be missed than a better set may miss. */
  private furthest(way: Way): Instant {
    const { cadence, to } = this.search;
    const least = this.leastWeight(way);
    for (let i = 0; ; i++) {
      const need = cadence.needAfter(way.anchor, i);
      if (!need) return i === 0 ? Math.max(this.lastNeed, way.start) : to;
      const missed = least + (i + 1) * weightOf(5);
      if (this.narrow ? i >= 2 : missed > this.bestWeight) return need.window.to;
    }
  }

  private tryOption(way: Way, option: Option, since: Break, low: Instant, high: Instant): void {
    const { limits } = this.search;
    const isDeepPair = option.depth === 'D' && way.depth === 'D';
    const lo = startFrom(isDeepPair ? Math.max(low, way.end + 72 * HOUR) : low, option);
    const hi = startUntil(high, option);
    if (lo > hi) return;
    const same = way.month === option.month;
    if (limits.affords(option.month, option.price, same ? way.spent : 0, same ? way.visits : 0) === 'no') return;
    const role = this.strongest(way, option);
    if (!role) {
      if (option.regular) this.tryRegular(way, option, since, lo, hi);
      return;
    }
    const starts = this.narrow
      ? [role.distance(hi) < role.distance(lo) ? hi : lo]
      : triedStarts(lo, hi, [...option.tight, ...weekTurns(way, option)]);
    const need = this.need(role.need);
    for (const start of starts)
      this.take(way, option, { need, option, start, since }, role.place, role.distance(start), null);
  }

  /** The strongest need still open that the hour can serve: it takes the hour, whatever else the hour could be. */
  private strongest(way: Way, option: Option): Role | null {
    let found: Role | null = null;
    for (const role of option.roles) {
      if (way.served.includes(role.need)) continue;
      if (found === null || this.need(role.need).strength < this.need(found.need).strength) found = role;
    }
    return found;
  }

  private tryRegular(way: Way, option: Option, since: Break, lo: Instant, hi: Instant): void {
    const { cadence, isAside, limits } = this.search;
    const booked = limits.booked[way.booked];
    let missed = 0;
    for (let i = 0; ; i++) {
      const need = cadence.needAfter(way.anchor, i);
      if (!need || need.window.from > hi) return;
      // A booked visit in the window is the regular one.
      if (booked?.stands && booked.start <= need.window.to) return;
      const k = need.kinds.indexOf(option.kind);
      const from = Math.max(lo, startFrom(need.window.from, option));
      const to = Math.min(hi, startUntil(need.window.to - option.length, option));
      const aside = isAside(need);
      if (!aside && k >= 0 && from <= to) {
        const due = need.due ?? from;
        const starts = this.narrow
          ? [nearestStart(from, to, due)]
          : triedStarts(from, to, [
              due,
              ...DUE_BENDS.map((ms) => due + ms),
              ...option.tight,
              ...weekTurns(way, option),
            ]);
        const place = option.severity === 'caution' ? 2 * need.kinds.length + k : k;
        for (const start of starts) {
          const distance = need.due === null ? 0 : dueDistance(start - need.due);
          this.take(way, option, { need, option, start, since }, place, distance, { missed, passed: i + 1 });
        }
      }
      if (!aside) missed++;
    }
  }

  /** The way that goes on with an hour. `regular`: needs missed before it, and how far the numbering is behind it. */
  private take(
    way: Way,
    option: Option,
    hour: ChosenHour,
    place: number,
    distance: number,
    regular: { missed: number; passed: number } | null,
  ): void {
    this.steps++;
    const { limits, problem, from, cheapest } = this.search;
    const { start } = hour;
    const firm = option.depth === 'M' || option.depth === 'D';
    if (firm && !limits.fitsWeek(start, way.firm)) return;
    const end = start + option.length;
    let { weight } = way;
    let { anchor } = way;
    if (option.counts) {
      const { count, missed } = regular
        ? { count: regular.passed, missed: regular.missed }
        : this.closed(anchor, start);
      weight += missed * weightOf(5);
      anchor = { start, end, date: anchor.date, ordinal: anchor.ordinal + count };
    }
    const served = way.served.filter((one) => this.need(one).window.to > end + APART);
    for (const role of option.roles) {
      if (way.served.includes(role.need)) continue;
      const met = this.need(role.need);
      weight -= weightOf(met.strength);
      if (met.window.to > end + APART) served.push(role.need);
    }
    const same = way.month === option.month;
    const points = option.cost + distance - problem.shown.bonus(hour.need, option.kind, start);
    this.keep(
      {
        start,
        end,
        depth: option.depth,
        last: end,
        anchor,
        firm: firm ? [start, ...way.firm.filter((one) => start - one < SHARED_WEEK)] : way.firm,
        month: option.month,
        spent: (same ? way.spent : 0) + option.price,
        visits: (same ? way.visits : 0) + 1,
        served: served.sort((a, b) => a - b),
        booked: way.booked,
        weight: weight + (cheapest ? 0 : place * PLACE),
        loss: way.loss + points + (cheapest ? Math.round(option.price * 100) * 1e7 + place * 1e5 : 0),
        starts: way.starts + (start - from) / 60_000,
        rest: option.counts ? this.bound.after(option) : way.rest,
        hour,
        before: way,
      },
      Math.round((start - from) / 60_000) * 64 + option.key,
    );
  }

  /** A booked visit lies on every way. */
  private pass(way: Way, visit: BookedVisit): void {
    const { start, end, depth, date, stands } = visit;
    const missed = stands ? this.closed(way.anchor, start).missed : 0;
    this.keep(
      {
        ...way,
        start,
        end,
        depth,
        last: end,
        anchor: stands ? { start, end, date, ordinal: 1 } : way.anchor,
        served: way.served.filter((one) => this.need(one).window.to > end + APART),
        booked: way.booked + 1,
        weight: way.weight + missed * weightOf(5),
        rest: stands ? this.bound.afterBooked(visit) : way.rest,
        hour: null,
        before: way,
      },
      -1 - way.booked,
    );
  }
}

/** Where the points for time from the due day stop growing: ten days. */
const DUE_BENDS = [-10 * DAY, 10 * DAY];

/** Where a week stops holding an earlier firm hour of the set. */
function weekTurns(way: Way, { depth }: Option): Instant[] {
  return depth === 'L' ? [] : way.firm.map((start) => start + 7 * DAY);
}
