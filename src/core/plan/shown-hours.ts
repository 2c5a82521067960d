import type { Instant, Need } from '../model.ts';
import type { PlanInput } from './plan-input.ts';
import { STAY } from './score.ts';

/** An hour she placed herself outweighs everything but what is missed. */
const PLACED = 1000 * STAY;

export interface ShownHours {
  starts: readonly Instant[];
  /** Units by which an hour shown or placed before for a need is ahead of others (docs/planning.md). */
  bonus(need: Need, kind: string, start: Instant): number;
  /** The most that such hours from an instant on could still bring. */
  bonusAhead(from: Instant): number;
}

/** The hours of the plan before, and those she holds. One shown for a regular visit counts for any, since their numbers shift. */
export function shownHours({ previous, decisions }: Pick<PlanInput, 'previous' | 'decisions'>): ShownHours {
  const shown = Object.entries(previous ?? {}).map(([need, hour]) => ({ need, ...hour, units: STAY }));
  const held = decisions.flatMap((said) =>
    said.type === 'lock' ? [{ need: said.need, start: said.start, kind: said.kind as string, units: PLACED }] : [],
  );
  const all = [...shown, ...held];
  return {
    starts: [...new Set(all.map(({ start }) => start))],
    bonus: (need, kind, start) => {
      let most = 0;
      for (const one of all) {
        if (one.start !== start || one.kind !== kind) continue;
        if (one.need === need.id || (need.type === 'cadence' && one.need.startsWith('cadence')))
          most = Math.max(most, one.units);
      }
      return most;
    },
    bonusAhead: (from) => all.reduce((sum, { start, units }) => (start >= from ? sum + units : sum), 0),
  };
}
