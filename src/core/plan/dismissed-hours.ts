import type { Decision, Instant, Need } from '../model.ts';
import { HOUR } from '../time.ts';

/** A dismissed hour takes its neighbours with it. */
const AROUND = 2 * HOUR;

export interface DismissedHours {
  /** Starts at which an hour becomes a dismissed one, or no longer is. */
  cuts: readonly Instant[];
  /** True where she said "not then" of a start. */
  at(need: Pick<Need, 'id' | 'type'>, start: Instant): boolean;
}

/** The hours she put aside. One dismissed for a regular visit is so for any of them, since their numbers shift. */
export function dismissedHours(decisions: readonly Decision[]): DismissedHours {
  const byNeed = new Map<string, Instant[]>();
  for (const said of decisions) {
    if (said.type !== 'dismiss') continue;
    const of = said.need.startsWith('cadence') ? REGULAR : said.need;
    byNeed.set(of, [...(byNeed.get(of) ?? []), said.around]);
  }
  const all = [...byNeed.values()].flat();
  for (const arounds of byNeed.values()) arounds.sort((a, b) => a - b);
  return {
    cuts: all.flatMap((around) => [around - AROUND + 1, around + AROUND]),
    at: ({ id, type }, start) => {
      const arounds = byNeed.get(type === 'cadence' ? REGULAR : id);
      return arounds !== undefined && isNear(arounds, start);
    },
  };
}

const REGULAR = 'cadence';

/** True where one of sorted instants is nearer than two hours. */
function isNear(sorted: readonly Instant[], start: Instant): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > start - AROUND) high = middle;
    else low = middle + 1;
  }
  const next = sorted[low];
  return next !== undefined && next < start + AROUND;
}
