import type { Interval } from '../model.ts';
import { DAY } from '../time.ts';
import type { Planning } from './planning.ts';

/** As far as any rule looks: three weeks ahead for races, two back (rules.md sections 6 and 7). */
const AHEAD = 22 * DAY;
const BACK = 15 * DAY;

/** The same planning with only what touches visits inside a window, so that trying things out there costs little. */
export function nearby(planning: Planning, window: Interval): Planning {
  const near = ({ start, end }: { start: number; end: number }) =>
    end > window.from - BACK && start < window.to + AHEAD;
  return {
    ...planning,
    detected: planning.detected.filter(({ event }) => near(event)),
    efforts: planning.efforts.filter(near),
    busy: planning.busy.filter(({ from, to }) => to > window.from - DAY && from < window.to + DAY),
  };
}
