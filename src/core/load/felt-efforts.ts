import type { CheckIn } from '../model.ts';
import { isPlausible } from './number-limits.ts';

/** How hard each event felt to her, by its id; what she said last counts. Her check-ins may come in any order. */
export function feltEfforts(checkIns: readonly CheckIn[]): ReadonlyMap<string, number> {
  const felt = new Map<string, { at: number; rpe: number }>();
  for (const { at, effort } of checkIns) {
    if (!effort || !isPlausible('rpe', effort.rpe)) continue;
    const known = felt.get(effort.event);
    const isLater = !known || at > known.at || (at === known.at && effort.rpe > known.rpe);
    if (isLater) felt.set(effort.event, { at, rpe: effort.rpe });
  }
  return new Map([...felt].map(([event, { rpe }]) => [event, rpe]));
}
