import { overlaps } from '../intervals.ts';
import type { Instant, Need } from '../model.ts';
import type { Rest } from './rest-bound.ts';
import type { OptionsByDay } from './set-problem.ts';
import { PLACE, weightOf } from './set-weights.ts';

/** What the needs that stand before planning can bring at best. */
export interface OpenNeeds {
  /** All that are still open at an instant: less weight, and the loss that comes with it. A binary search each. */
  after(at: Instant): Rest;
  /** One of them. */
  of(need: number): Rest;
}

/**
 * Bounds what needs of races, and those she asked for, can bring: each its weight, less the place and the points of the best hour
 * there is for it. Where windows overlap one hour may serve two, so that places and points count for none of them.
 */
export function openNeeds(needs: readonly Need[], options: OptionsByDay, cheapest: boolean): OpenNeeds {
  const best = needs.map((need, i): Rest => {
    const met = -weightOf(need.strength);
    const isShared = needs.some((other, j) => j !== i && overlaps(other.window, need.window));
    return isShared || cheapest ? { weight: met, loss: 0 } : withBestHour(i, options, met);
  });
  const sorted = needs.map((need, i) => ({ to: need.window.to, rest: best[i] as Rest })).sort((a, b) => a.to - b.to);
  const sums: Rest[] = [{ weight: 0, loss: 0 }];
  for (const { rest } of [...sorted].reverse()) {
    const after = sums[0] as Rest;
    sums.unshift({ weight: after.weight + rest.weight, loss: after.loss + rest.loss });
  }
  return {
    of: (need) => best[need] as Rest,
    after: (at) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as { to: Instant }).to > at) high = middle;
        else low = middle + 1;
      }
      return sums[low] as Rest;
    },
  };
}

function withBestHour(need: number, options: OptionsByDay, met: number): Rest {
  let loss = Number.POSITIVE_INFINITY;
  for (const option of options.flat()) {
    const role = option.roles.find((one) => one.need === need);
    if (!role) continue;
    loss = Math.min(loss, option.cost + role.least + role.place * PLACE);
  }
  return Number.isFinite(loss) ? { weight: met, loss } : { weight: 0, loss: 0 };
}
