import type { Instant } from '../model.ts';
import { DAY, MINUTE } from '../time.ts';
import { wayPast } from './next-way.ts';
import { APART } from './open-spans.ts';
import type { Option } from './set-problem.ts';
import type { SetSearch } from './set-search.ts';
import { type SetBounds, SetWalk } from './set-walk.ts';
import { afterBreak } from './start-candidates.ts';
import { type ChosenHour, startOfWays, type Way } from './way.ts';

/** Hours are moved by so many minutes, alone and with up to so many of their neighbours. */
const STEPS = [60, 30, 15, 5].flatMap((minutes) => [-minutes * MINUTE, minutes * MINUTE]);
const MOST_TOGETHER = 4;
/** Rows tried in all, each as long as the set. */
const MOST_TRIES = 2000;

/**
 * Moves the hours of a found set within their spans, alone and in rows, as long as the set gets better. The search tries ends of
 * spans and hours that others hold; a row of hours may still win some minutes by moving together.
 */
export function settleHours(found: Way, search: SetSearch, bounds: SetBounds): Way {
  const follower = new SetFollower(search, bounds, null, { width: null, mostSteps: Number.POSITIVE_INFINITY });
  let best = found;
  let tries = MOST_TRIES;
  for (let improved = true; improved; ) {
    improved = false;
    for (const moved of rowsOf(hoursOf(best))) {
      if (--tries < 0) return best;
      const way = follower.follow(moved);
      if (way && follower.isBetter(way, best)) {
        best = way;
        improved = true;
        break;
      }
    }
  }
  return best;
}

export function hoursOf(found: Way | null): ChosenHour[] {
  const hours: ChosenHour[] = [];
  for (let way = found; way; way = way.before) if (way.hour) hours.unshift(way.hour);
  return hours;
}

/** Every row of neighbouring hours moved by every step, those that would leave their span left out. */
function* rowsOf(hours: readonly ChosenHour[]): Generator<ChosenHour[]> {
  for (let first = 0; first < hours.length; first++) {
    for (let last = first; last < Math.min(first + MOST_TOGETHER, hours.length); last++) {
      for (const step of STEPS) {
        const isIn = ({ option, start }: ChosenHour) => start + step >= option.from && start + step <= option.to;
        if (!hours.slice(first, last + 1).every(isIn)) continue;
        yield hours.map((hour, i) => (i < first || i > last ? hour : { ...hour, start: hour.start + step }));
      }
    }
  }
}

/** Walks one given row of hours, by the same rules as the search. */
class SetFollower extends SetWalk {
  private wanted: Instant = 0;
  private reached: Way | null = null;

  /** The way along the hours; null where they form no set. */
  follow(hours: readonly ChosenHour[]): Way | null {
    let way = startOfWays(this.search);
    for (const { option, start } of hours) {
      way = this.passBooked(way, start);
      const next = this.step(way, option, start);
      if (!next) return null;
      way = next;
    }
    return this.passBooked(way, Number.POSITIVE_INFINITY);
  }

  isBetter(way: Way, than: Way): boolean {
    const [a, b] = [this.record.closingWeight(way), this.record.closingWeight(than)];
    if (a !== b) return a < b;
    return way.loss !== than.loss ? way.loss < than.loss : way.starts < than.starts;
  }

  private step(way: Way, option: Option, start: Instant): Way | null {
    this.wanted = start;
    this.reached = null;
    for (const since of [0, 1, 2] as const) {
      const range = afterBreak(way.last, since);
      if (!range || start < range.from || start > range.to || start < way.end + APART) continue;
      // The same span is judged anew after another break.
      const day = Math.floor((option.from - this.search.from) / DAY);
      if (this.search.problem.optionsAfter(since)[day]?.includes(option))
        this.tryOption(way, option, since, start, start);
    }
    return this.reached;
  }

  private passBooked(from: Way, until: Instant): Way {
    let way = from;
    const { booked } = this.search.limits;
    for (let visit = booked[way.booked]; visit && visit.start < until; visit = booked[way.booked]) {
      const { missed } = this.record.closed(way.anchor, visit.start);
      way = wayPast(way, visit, missed, this.search, this.bounds.bound);
    }
    return way;
  }

  protected override starts(_way: Way, _option: Option, from: Instant, to: Instant): Instant[] {
    return this.wanted >= from && this.wanted <= to ? [this.wanted] : [];
  }

  protected override keep(way: Way): void {
    this.reached = way;
  }
}
