import type { Judgement } from '../model.ts';
import type { Settings } from '../settings.ts';
import { type Provider, providers } from './providers.ts';

/** Scores are added as whole numbers, so that equal sums are equal: 360 units are a point, six a minute from an ideal hour. */
export const POINT = 360;
/** The most that hours from an ideal, or days from a due time, may cost (rules.md section 13). */
const MOST_DISTANCE = 40 * POINT;
/** An hour shown before stays unless another is better by more than ten points (docs/planning.md); the unit wins the tie. */
export const STAY = 10 * POINT + 1;

/** Units for hours from the ideal of a race's window; 0 where the window has none. */
export function idealDistance(hours: number | null): number {
  return Math.min(Math.round((hours ?? 0) * POINT), MOST_DISTANCE);
}

/** Units for time (ms) from the day a regular visit is due: four points a day. */
export function dueDistance(ms: number): number {
  return Math.min(Math.round((Math.abs(ms) * 4 * POINT) / 86_400_000), MOST_DISTANCE);
}

/** Points of an hour with one therapist before anything is known of the hour itself, in units. */
export function providerScore({ travelMin, price, favourite }: Provider, settings: Settings): number {
  const { budget, childcare } = settings;
  const cost =
    budget && budget.perMonth > 0 && price !== null ? Math.round(Math.min(price / budget.perMonth, 1) * 20 * POINT) : 0;
  return (100 + (favourite ? 10 : 0) + (childcare?.length ? 15 : 0)) * POINT - travelMin * (POINT / 3) - cost;
}

/** The best that any hour could score with these settings. */
export function ceiling(settings: Settings): number {
  return Math.max(...providers(settings).map((provider) => providerScore(provider, settings)));
}

/** What the findings on an hour cost, in units. */
export function findingCost({ verdicts }: Judgement): number {
  let cost = 0;
  for (const { severity } of verdicts)
    cost += severity === 'caution' ? 25 * POINT : severity === 'info' ? 8 * POINT : 0;
  return cost;
}

/** Units as points with two decimals. */
export function points(units: number): number {
  return Math.round((units / POINT) * 100) / 100;
}
