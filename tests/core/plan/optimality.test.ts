import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { propertyRuns } from '../property-runs.ts';
import { bestSet, compareCosts, costOfPlan } from './brute-force.ts';
import { tinyCalendar } from './tiny-calendar.ts';
import { calendarLines, setLines } from './tiny-calendar-lines.ts';

/** Ten times as many in the full check. */
const RUNS = 60;

function every(check: (input: PlanInput) => void): void {
  const found = fc.check(fc.property(tinyCalendar, check), propertyRuns(RUNS));
  // The calendar itself is printed by the check, to be read.
  if (found.failed)
    throw new Error(`${messageOf(found.errorInstance)}\nseed ${found.seed}, path ${found.counterexamplePath}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

describe('a plan', () => {
  it('should be the best of all sets there are', () => {
    every((input) => {
      const best = bestSet(input);
      const made = plan(input);
      const cost = costOfPlan(input, made);
      const worse = typeof cost === 'string' || compareCosts({ ...cost, starts: 0 }, { ...best.cost, starts: 0 }) !== 0;
      if (worse || !made.exact) {
        const slots = made.slots.map((slot) => ({ ...slot, serves: slot.need.id }));
        const lines = [calendarLines(input), 'best:', setLines(best.starts, best.cost), 'plan:', setLines(slots, cost)];
        throw new Error(`${made.exact ? 'not the best set' : 'not exact'}\n${lines.join('\n')}`);
      }
    });
  });

  it('should begin as early as any of the best sets', () => {
    every((input) => {
      const cost = costOfPlan(input, plan(input));
      const best = bestSet(input);
      if (typeof cost !== 'string' && compareCosts({ ...cost, starts: 0 }, { ...best.cost, starts: 0 }) === 0) {
        expect(cost.starts, `${calendarLines(input)}\nbest:\n${setLines(best.starts, best.cost)}`).toBe(
          best.cost.starts,
        );
      }
    });
  });
});
