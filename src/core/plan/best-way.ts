import type { Instant } from '../model.ts';
import type { Anchor } from './cadence-windows.ts';
import type { OpenNeeds } from './open-needs.ts';
import { APART } from './open-spans.ts';
import type { SetSearch } from './set-search.ts';
import { missedWeight, PLACED } from './set-weights.ts';
import type { Way } from './way.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** What of a way bounds all that can follow it. */
type Bounded = Pick<Way, 'weight' | 'loss' | 'starts' | 'start' | 'end' | 'served' | 'rest'>;

/** The best complete set so far, and whether a way can still lead to a better one. */
export class BestWay {
  way: Way | null = null;
  weight = NEVER;

  constructor(
    private readonly search: SetSearch,
    private readonly open: OpenNeeds,
    beat: Way | null,
  ) {
    this.way = beat;
    if (beat) this.weight = this.closingWeight(beat);
  }

  /** Regular needs after an anchor whose window closes before an instant: how many, and what those weigh that count as missed. */
  closed(anchor: Anchor, at: Instant): { count: number; missed: number } {
    let missed = 0;
    for (let count = 0; ; count++) {
      const need = this.search.cadence.needAfter(anchor, count);
      if (!need || need.window.to >= at) return { count, missed };
      if (!this.search.isAside(need)) missed += missedWeight(need.due ?? need.window.from, this.search);
    }
  }

  closingWeight(way: Way): number {
    return way.weight + this.closed(way.anchor, NEVER).missed;
  }

  /** A set may end with any hour behind which no booked visit lies. */
  offer(way: Way): void {
    if (way.booked < this.search.limits.booked.length || !this.isBetter(way.weight, way)) return;
    const weight = this.closingWeight(way);
    if (!this.isBetter(weight, way)) return;
    this.way = way;
    this.weight = weight;
  }

  private isBetter(weight: number, { loss, starts }: Pick<Way, 'loss' | 'starts'>): boolean {
    if (this.way === null || weight !== this.weight) return weight < this.weight;
    return loss !== this.way.loss ? loss < this.way.loss : starts < this.way.starts;
  }

  /** The least that a set can weigh that begins this way, needs of races and of hers taken as met. */
  leastWeight({ weight, end, served }: Bounded): number {
    let least = weight + this.open.after(end + APART).weight;
    least -= this.search.problem.shown.placedAhead(end + APART) * PLACED;
    for (const one of served) least -= this.open.of(one).weight;
    return least;
  }

  /** The least that it can lose if it weighs no more than that. */
  leastLoss(way: Bounded): number {
    let least = way.loss + way.rest.loss - this.search.problem.shown.bonusAhead(way.start);
    least += this.open.after(way.end + APART).loss;
    for (const one of way.served) least -= this.open.of(one).loss;
    return least;
  }

  /** True where whatever follows this way cannot beat the best. */
  isHopeless(way: Bounded): boolean {
    if (this.way === null) return false;
    const least = this.leastWeight(way) + way.rest.weight;
    if (least !== this.weight) return least > this.weight;
    const loss = this.leastLoss(way);
    return loss !== this.way.loss ? loss > this.way.loss : way.starts >= this.way.starts;
  }
}
