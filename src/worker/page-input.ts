import type { PlanInput } from '../core/plan/plan-input.ts';
import { providers } from '../core/plan/providers.ts';

/**
 * What a page's hours are judged with: all that stands in calendars, and none of what she told us of her body, her visits, her
 * therapists and her money (design decision 12). How long the way is stays, or a page would warn of ways that nobody goes.
 */
export function pageInput(input: PlanInput): PlanInput {
  const { health, therapists, budget, lastMassage, ...settings } = input.settings;
  const travelMin = Math.min(...providers(input.settings).map((provider) => provider.travelMin));
  return { ...input, settings: { ...settings, travelMin }, checkIns: [] };
}
