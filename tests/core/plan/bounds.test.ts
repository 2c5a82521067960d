import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BestWay } from '../../../src/core/plan/best-way.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { searchFor } from '../../../src/core/plan/plan-set.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { boundsOf } from '../../../src/core/plan/set-search.ts';
import { SetWalk } from '../../../src/core/plan/set-walk.ts';
import { propertyRuns } from '../property-runs.ts';
import { lives } from './random-calendar.ts';
import { tinyCalendar } from './tiny-calendar.ts';

const ASIDE = { type: 'dismiss-need', id: 'aside', at: 0 } as const;

/** A life in which she also put some of the regular needs aside, whichever of them there are. */
const withAside = fc
  .tuple(fc.oneof(lives, tinyCalendar), fc.subarray(['cadence:1', 'cadence:2', 'cadence:1@2026-08-23']))
  .map(
    ([input, aside]): PlanInput => ({
      ...input,
      decisions: [...input.decisions, ...aside.map((need) => ({ ...ASIDE, need }))],
    }),
  );

describe('the bounds of the search', () => {
  it('should hold for every hour on the way to the best set', () => {
    fc.assert(
      fc.property(withAside, (input) => {
        const search = searchFor(startPlanning(input));
        const bounds = boundsOf(search);
        const { best } = new SetWalk(search, bounds, null, { width: 8, mostSteps: 20_000 }).run();
        const record = new BestWay(search, bounds.open, best);
        for (let way = best; way; way = way.before) {
          const least = record.leastWeight(way) + way.rest.weight;
          expect(least).toBeLessThanOrEqual(record.weight);
          // What a set loses is only bounded among those that weigh no more.
          if (least === record.weight) expect(record.leastLoss(way)).toBeLessThanOrEqual(best?.loss ?? 0);
        }
      }),
      propertyRuns(80),
    );
  });

  it('should never make the search worse than one without any', () => {
    const none = { after: () => ({ weight: 0, loss: 0 }), afterBooked: () => ({ weight: 0, loss: 0 }) };
    fc.assert(
      fc.property(fc.oneof(tinyCalendar, withAside), (input) => {
        const search = searchFor(startPlanning({ ...input, weeks: 1 }));
        const bounds = boundsOf(search);
        const run = (made: typeof bounds) => {
          const walk = new SetWalk(search, made, null, { width: null, mostSteps: 20_000 }).run();
          return walk.steps < 20_000 ? walk.best : null;
        };
        const [bounded, free] = [run(bounds), run({ ...bounds, bound: none })];
        if (bounded && free) expect([bounded.weight, bounded.loss]).toEqual([free.weight, free.loss]);
      }),
      propertyRuns(60),
    );
  });
});
