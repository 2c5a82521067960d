import type { Decision, Instant, Need } from '../model.ts';
import type { PlanInput } from './plan-input.ts';
import { STAY } from './score.ts';

/** More hours than these she will hardly have placed at once; the latest count. */
const MOST_PLACED = 16;

export interface ShownHours {
  starts: readonly Instant[];
  /** Units by which an hour shown or placed before for a need is ahead of others (docs/planning.md). */
  bonus(need: Need, kind: string, start: Instant): number;
  /** The most that such hours from an instant on could still bring. */
  bonusAhead(from: Instant): number;
  /** How many hours she placed herself begin at an instant or later. */
  placedAhead(from: Instant): number;
}

/** The hours of the plan before, and those she holds. One shown for a regular visit counts for any, since their numbers shift. */
export function shownHours({ previous, decisions }: Pick<PlanInput, 'previous' | 'decisions'>): ShownHours {
  const placed = placedHours(decisions);
  const all = [...Object.entries(previous ?? {}).map(([need, hour]) => ({ need, ...hour })), ...placed];
  return {
    starts: [...new Set(all.map(({ start }) => start))],
    bonus: (need, kind, start) => {
      const isShown = all.some(
        (one) =>
          one.start === start &&
          one.kind === kind &&
          (one.need === need.id || (need.type === 'cadence' && isRegular(one.need))),
      );
      return isShown ? STAY : 0;
    },
    bonusAhead: (from) => all.filter(({ start }) => start >= from).length * STAY,
    placedAhead: (from) => placed.filter(({ start }) => start >= from).length,
  };
}

export type PlacedHour = Extract<Decision, { type: 'lock' }>;

/** The last hour she placed for each need. */
export function placedHours(decisions: readonly Decision[]): PlacedHour[] {
  const locks = decisions.filter((said): said is PlacedHour => said.type === 'lock');
  locks.sort((a, b) => b.at - a.at || b.start - a.start);
  const latest = locks.filter(({ need }, i) => locks.findIndex((other) => other.need === need) === i);
  return latest.slice(0, MOST_PLACED);
}

/** Regular visits are numbered anew as others come in before them: one name stands for all. */
export function isRegular(need: string): boolean {
  return need.startsWith('cadence');
}
