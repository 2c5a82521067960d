import type { Instant } from '../core/model.ts';
import { DAY, dayNumber } from '../core/time.ts';
import { parseWeekKey } from '../platform/schema/readings.ts';

/** Half of what Chrome gives an extension. */
const BUDGET = 5_000_000;

/** Which weeks must go so that the rest stays under 5 MB: past ones first, oldest first, then the farthest ahead. Never anything but weeks. */
export function dropToFit(sizes: ReadonlyMap<string, number>, now: Instant, budget = BUDGET): string[] {
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const weeks = [...sizes.keys()]
    .flatMap((key) => {
      const week = parseWeekKey(key);
      return week ? [{ key, ahead: dayNumber(week.monday) * DAY - now }] : [];
    })
    .sort((a, b) => worth(a.ahead) - worth(b.ahead));
  const dropped: string[] = [];
  for (const { key } of weeks) {
    if (total <= budget) break;
    total -= sizes.get(key) ?? 0;
    dropped.push(key);
  }
  return dropped;
}

/** A past week is worth less than any week to come, and the nearer the more. */
function worth(ahead: number): number {
  const past = ahead < -7 * DAY;
  return past ? ahead - 1e15 : -ahead;
}
