import type { Effort, Instant, Massage } from '../model.ts';
import { HOUR } from '../time.ts';

/** Hours from massage end to effort start; negative where it ends later. Instants, never rounded. */
export function beforeGap(massage: Massage, effort: { start: Instant }): number {
  return (effort.start - massage.end) / HOUR;
}

/** Hours from effort end to massage start. */
export function afterGap(massage: Massage, effort: { end: Instant }): number {
  return (massage.start - effort.end) / HOUR;
}

/** Hours before a race that counts in which nothing new is tried (rules.md sections 6 and 7). */
export const RACE_WEEK = 168;

/** Races of priority A (and B where asked) that start within `hours` after the massage ends. */
export function racesWithin(massage: Massage, efforts: readonly Effort[], hours: number, priorities: string): Effort[] {
  return efforts.filter((effort) => {
    if (effort.kind !== 'race' || !effort.priority || !priorities.includes(effort.priority)) return false;
    const gap = beforeGap(massage, effort);
    return gap >= 0 && gap <= hours;
  });
}
