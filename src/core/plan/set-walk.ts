import type { Instant, Need } from '../model.ts';
import { DAY, HOUR } from '../time.ts';
import { BestWay } from './best-way.ts';
import { glimpse, nextWay, wayPast } from './next-way.ts';
import type { OpenNeeds } from './open-needs.ts';
import { APART } from './open-spans.ts';
import type { Break } from './option-spans.ts';
import { isItsRegular } from './placed-visits.ts';
import type { RestBound } from './rest-bound.ts';
import { type Role, regularPlace } from './roles.ts';
import { dueDistance } from './score.ts';
import type { Option } from './set-problem.ts';
import type { SetSearch } from './set-search.ts';
import { missedWeight } from './set-weights.ts';
import { isRegular } from './shown-hours.ts';
import { afterBreak, nearestStart, startFrom, startUntil, triedStarts } from './start-candidates.ts';
import { type ChosenHour, isAhead, isAlike, startOfWays, type Way } from './way.ts';

/** Where the points for time from the due day stop growing: ten days. */
const DUE_BENDS = [-10 * DAY, 10 * DAY];

/** What a set can weigh and lose at least: behind an hour, and for the needs that stand before planning. */
export interface SetBounds {
  bound: RestBound;
  open: OpenNeeds;
}

/** One walk through the days, from the ways that reach each to those of later ones. */
export class SetWalk {
  steps = 0;
  /** How much better than the best the ways not looked at could still be. */
  openGap = 0;
  protected readonly record: BestWay;
  private readonly buckets: (Map<number, Way[]> | undefined)[] = [];
  private readonly lastNeed: Instant;
  /** Of the way that is gone on with now. */
  private turns: readonly Instant[] = [];

  constructor(
    protected readonly search: SetSearch,
    protected readonly bounds: SetBounds,
    beat: Way | null,
    /** `width`: how many ways a day are followed; null for all. */
    private readonly limit: { width: number | null; mostSteps: number },
  ) {
    this.record = new BestWay(search, bounds.open, beat);
    this.lastNeed = search.problem.needs.reduce((most, { window }) => Math.max(most, window.to), search.from);
  }

  get best(): Way | null {
    return this.record.way;
  }

  run(): this {
    this.expand(startOfWays(this.search));
    for (let day = 0; day < this.buckets.length; day++) {
      // Two booked visits on one day: the second is reached while the first is looked at.
      for (let bucket = this.buckets[day]; bucket; bucket = this.buckets[day]) {
        this.buckets[day] = undefined;
        for (const way of this.inOrder(bucket)) {
          if (this.steps >= this.limit.mostSteps) this.leave(way);
          else this.expand(way);
        }
      }
    }
    return this;
  }

  private inOrder(bucket: ReadonlyMap<number, Way[]>): Way[] {
    const ways = [...bucket.values()].flat();
    const { width } = this.limit;
    if (width === null) return ways.sort((a, b) => a.start - b.start);
    const least = new Map(ways.map((way) => [way, this.record.leastWeight(way) + way.rest.weight]));
    ways.sort(
      (a, b) =>
        (least.get(a) ?? 0) - (least.get(b) ?? 0) ||
        this.record.leastLoss(a) - this.record.leastLoss(b) ||
        a.start - b.start,
    );
    return ways.filter((way, i) => i < width || way.hour === null);
  }

  /** The limit of work is reached: all that is left to do is to say what was left undone. */
  private leave(way: Way): void {
    if (this.best === null || this.record.isHopeless(way)) return;
    this.openGap = Math.max(this.openGap, this.best.loss - this.record.leastLoss(way));
  }

  protected keep(way: Way, key: number): void {
    if (this.record.isHopeless(way)) return;
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
    this.record.offer(way);
    if (this.record.isHopeless(way)) return;
    this.turns = this.closings(way);
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
    if (!booked) return;
    const { missed } = this.record.closed(way.anchor, booked.start);
    this.keep(wayPast(way, booked, missed, this.search, this.bounds.bound), -1 - way.booked);
  }

  /** Behind it more regular needs would be missed than a better set may miss. */
  private furthest(way: Way): Instant {
    const { cadence, to } = this.search;
    let missed = this.record.leastWeight(way);
    for (let i = 0; ; i++) {
      const need = cadence.needAfter(way.anchor, i);
      if (!need) return i === 0 ? Math.max(this.lastNeed, way.start) : to;
      missed += missedWeight(need.due ?? need.window.from, this.search);
      const isTooMany = this.limit.width === null ? missed > this.record.weight : i >= 2;
      if (isTooMany) return need.window.to;
    }
  }

  protected tryOption(way: Way, option: Option, since: Break, low: Instant, high: Instant): void {
    this.steps++;
    const isDeepPair = option.depth === 'D' && way.depth === 'D';
    const from = startFrom(isDeepPair ? Math.max(low, way.end + 72 * HOUR) : low, option);
    const to = startUntil(high, option);
    if (from > to) return;
    const same = way.month === option.month;
    const [spent, visits] = same ? [way.spent, way.visits] : [0, 0];
    if (this.search.limits.affords(option.month, option.price, spent, visits) === 'no') return;
    const role = this.strongest(way, option);
    if (!role) {
      if (option.regular) this.tryRegular(way, option, since, from, to);
      return;
    }
    const need = this.need(role.need);
    const nearer = role.distance(to) < role.distance(from) ? to : from;
    for (const start of this.starts(way, option, from, to, nearer, this.turns)) {
      this.take(way, { need, option, start, since }, role.place, role.distance(start), null);
    }
  }

  /** The starts of a span worth trying: the nearest to what is wished, or all that could be best. */
  protected starts(
    way: Way,
    option: Option,
    from: Instant,
    to: Instant,
    nearest: Instant,
    turns: readonly Instant[],
  ): Instant[] {
    if (this.limit.width !== null) return [nearest];
    // Where a week stops holding an earlier firm hour of the set.
    const weeks = option.depth === 'L' ? [] : way.firm.map((start) => start + 7 * DAY);
    return triedStarts(from, to, [...turns, ...option.tight, ...weeks]);
  }

  /** The last starts at which a visit still keeps a regular need from being missed. */
  private closings(way: Way): Instant[] {
    return [0, 1].flatMap((i) => this.search.cadence.needAfter(way.anchor, i)?.window.to ?? []);
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

  private tryRegular(way: Way, option: Option, since: Break, low: Instant, high: Instant): void {
    const { cadence, isAside, limits } = this.search;
    const standing = limits.nextStanding[way.booked];
    const isHers = option.placed !== null && isRegular(option.placed);
    let missed = 0;
    for (let i = 0; ; i++) {
      const need = cadence.needAfter(way.anchor, i);
      // A booked visit in the window is the regular one.
      if (!need || (need.window.from > high && !isHers) || (standing && standing.start <= need.window.to)) return;
      if (isAside(need)) continue;
      const behind = { missed, passed: i + 1 };
      if (isHers && isItsRegular(option, need, cadence.needAfter(way.anchor, i + 1))) {
        const place = regularPlace(need, option) ?? 3 * need.kinds.length;
        const distance = dueDistance(option.from - (need.due ?? option.from));
        this.take(way, { need, option, start: option.from, since }, place, distance, behind);
        return;
      }
      const place = regularPlace(need, option);
      const from = Math.max(low, startFrom(need.window.from, option));
      const to = Math.min(high, startUntil(need.window.to - option.length, option));
      if (place !== null && from <= to) {
        const due = need.due ?? from;
        const turns = [due, ...DUE_BENDS.map((ms) => due + ms)];
        for (const start of this.starts(way, option, from, to, nearestStart(from, to, due), turns)) {
          this.take(way, { need, option, start, since }, place, dueDistance(start - due), behind);
        }
      }
      missed += missedWeight(need.due ?? need.window.from, this.search);
    }
  }

  /** Goes on with an hour. `regular`: needs missed before it, and how far the numbering is behind it. */
  private take(
    way: Way,
    hour: ChosenHour,
    place: number,
    distance: number,
    regular: { missed: number; passed: number } | null,
  ): void {
    this.steps++;
    const { option, start } = hour;
    if (option.depth !== 'L' && !this.search.limits.fitsWeek(start, way.firm)) return;
    const closed = regular ? null : this.record.closed(way.anchor, start);
    const missed = regular?.missed ?? closed?.missed ?? 0;
    const passed = regular?.passed ?? closed?.count ?? 0;
    const cost = { place, distance, missed, passed };
    // Most hours of regular visits fall out here, before anything is made of them.
    if (regular && this.record.isHopeless(glimpse(way, hour, cost, this.search, this.bounds.bound))) return;
    const next = nextWay(way, hour, cost, this.search, this.bounds.bound);
    this.keep(next, Math.round((start - this.search.from) / 60_000) * 4096 + option.key);
  }

  private need(index: number): Need {
    return this.search.problem.needs[index] as Need;
  }
}
