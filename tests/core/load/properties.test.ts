import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DetectedEvent, findEfforts } from '../../../src/core/load/find-efforts.ts';
import { loadRank } from '../../../src/core/load/load-class.ts';
import { LOAD_QUANTITIES } from '../../../src/core/load/number-limits.ts';
import type { EffortSignals } from '../../../src/core/load/rate-effort.ts';
import type { CheckIn, LoadNumbers, LoadSignals } from '../../../src/core/model.ts';
import { DAY, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { detected, given, NOON } from './given-event.ts';
import { rate } from './rating.ts';

const MOST: Required<LoadNumbers> = {
  minutes: 600,
  km: 100,
  ascentM: 2_000,
  descentM: 2_000,
  tss: 600,
  rpe: 10,
  relativeEffort: 500,
  recoveryHours: 100,
  stress: 400,
  averageHeartRate: 100,
  minutesAboveThreshold: 60,
};
const numbers = fc.record(
  Object.fromEntries(LOAD_QUANTITIES.map((name) => [name, fc.integer({ min: 0, max: MOST[name] })])),
  { requiredKeys: [] },
) as fc.Arbitrary<LoadNumbers>;
const signals: fc.Arbitrary<Partial<EffortSignals>> = fc.record({
  kind: fc.constantFrom('race', 'hard', 'long', 'easy', 'strength'),
  discipline: fc.constantFrom('run', 'trail', 'cycling', 'swim', 'tri', null),
  distance: fc.constantFrom(null, '10k', 'half', 'marathon'),
  minutes: fc.option(fc.integer({ min: 5, max: 400 }), { nil: null }),
  downhill: fc.boolean(),
  quality: fc.boolean(),
  legs: fc.constantFrom(null, true, false),
  standing: fc.constantFrom(null, 'few', 'usual', 'top-25'),
  told: fc.boolean(),
});
/** A climb takes from what a descent adds. */
const GROWING = LOAD_QUANTITIES.filter((name) => name !== 'ascentM');

describe('more of a signal', () => {
  it('should never lower a class', () => {
    const any = fc.tuple(signals, numbers, fc.constantFrom(...GROWING), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(any, ([known, given, name, more]) => {
        const before = rate({ ...known, numbers: given });
        const after = rate({ ...known, numbers: { ...given, [name]: (given[name] ?? 0) + more } });
        // A time given for the first time replaces the one that was only blocked, and a way the one that was not known.
        fc.pre(given[name] !== undefined || (name !== 'minutes' && name !== 'km'));
        expect(loadRank(after.load)).toBeGreaterThanOrEqual(loadRank(before.load));
      }),
      propertyRuns(2_000),
    );
  });

  it('should be rated by the highest line', () => {
    fc.assert(
      fc.property(signals, numbers, (known, given) => {
        const { load, evidence } = rate({ ...known, numbers: given });
        expect(evidence.length).toBeGreaterThan(0);
        expect(loadRank(load)).toBe(Math.max(...evidence.map((line) => loadRank(line.load))));
      }),
      propertyRuns(1_000),
    );
  });
});

describe('efforts of a season', () => {
  const kinds = fc.constantFrom('race', 'hard', 'long', 'easy', 'strength') as fc.Arbitrary<'race' | 'easy'>;
  const one = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 20, max: 300 }), kinds, numbers);
  const season = fc.array(one, { maxLength: 40 }).map((all) =>
    all.map(([quarter, minutes, kind, load], i): DetectedEvent => {
      const start = NOON + (quarter / 4) * DAY;
      const times = { start, end: start + minutes * MINUTE };
      const signalsOf: LoadSignals = { from: 'measured', ...load };
      const event = given(`event ${i}`, '2026-10-12', '2026-10-12', { ...times, load: signalsOf });
      return { event, detection: detected({ kind, distance: kind === 'race' ? '10k' : null }) };
    }),
  );
  const checkIns: CheckIn[] = [0, 1, 2, 3].map((i) => ({
    at: NOON + i,
    effort: { event: `event ${i % 3}`, rpe: 3 * i },
  }));

  it('should not depend on the order of events or check-ins', () => {
    fc.assert(
      fc.property(season, fc.infiniteStream(fc.nat()), (all, dice) => {
        const rolls = new Map(all.map((event) => [event, dice.next().value as number]));
        const shuffled = [...all].sort((a, b) => (rolls.get(a) ?? 0) - (rolls.get(b) ?? 0));
        const found = findEfforts(shuffled, { checkIns: [...checkIns].reverse() });
        expect(found).toEqual(findEfforts(all, { checkIns }));
      }),
      propertyRuns(200),
    );
  });
});
