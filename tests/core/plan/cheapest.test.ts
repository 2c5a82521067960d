import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { DAY, HOUR } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { days, event, given, planned } from './given-plan.ts';
import { lives } from './random-calendar.ts';

type Therapist = NonNullable<Settings['therapists']>[number];

const LAST = event('Sports massage', '2026-08-20T18:00');
const dear = { id: 'anna', name: 'Anna', price: 90, favourite: true, travelMin: 0 };
const fair = { id: 'ben', name: 'Ben', price: 60, travelMin: 30 };
const SETTINGS = { cadence: { wish: 10 }, therapists: [dear, fair] };

function cost({ slots }: Plan): number {
  return slots.reduce((sum, { price }) => sum + (price ?? 0), 0);
}

function missed({ unmet }: Plan): number[] {
  return [0, 1, 2, 3, 4, 5].map((strength) => unmet.filter(({ need }) => need.strength === strength).length);
}

describe('the cheapest plan', () => {
  it('should go to the cheaper therapist, and as often', () => {
    const best = planned([LAST], { settings: SETTINGS });
    const cheap = planned([LAST], { settings: SETTINGS, aim: 'cheapest' });
    expect(new Set(best.slots.map(({ therapist }) => therapist))).toEqual(new Set(['anna']));
    expect(new Set(cheap.slots.map(({ therapist }) => therapist))).toEqual(new Set(['ben']));
    expect(missed(cheap)).toEqual(missed(best));
  });

  it('should be the best one where all cost the same, or nobody knows', () => {
    for (const therapists of [
      [],
      [dear],
      [
        { ...dear, price: 60 },
        { ...fair, favourite: false },
      ].slice(0, 1),
    ]) {
      const input = given([LAST, days('Berlin Marathon', '2026-09-20', '2026-09-21')], {
        settings: { cadence: { wish: 10 }, therapists },
      });
      const starts = (made: Plan) => made.slots.map(({ start, kind }) => [start, kind]);
      expect(starts(plan({ ...input, aim: 'cheapest' }))).toEqual(starts(plan(input)));
    }
  });

  it('should keep visits around a race', () => {
    const made = planned([LAST, days('Berlin Marathon', '2026-09-20', '2026-09-21')], {
      settings: SETTINGS,
      aim: 'cheapest',
    });
    expect(made.slots.map(({ need }) => need.type)).toEqual(expect.arrayContaining(['pre', 'post']));
  });

  it('should never cost more than the best, miss more, nor break a rule', () => {
    const practices = fc.constantFrom<Therapist[]>(
      [dear, fair],
      [
        { ...dear, kinds: ['sports'] },
        { ...fair, hours: [{ day: 2, from: 600, to: 1200 }] },
      ],
      [dear, { ...fair, tried: false, price: 20 }],
    );
    fc.assert(
      fc.property(lives, practices, (life, therapists) => {
        const input: PlanInput = { ...life, settings: { ...life.settings, therapists } };
        const best = plan(input);
        const cheap = plan({ ...input, aim: 'cheapest' });
        expect(missed(cheap)).toEqual(missed(best));
        expect(cost(cheap)).toBeLessThanOrEqual(cost(best));
        for (const slot of cheap.slots) {
          expect(slot.severity).not.toBe('conflict');
          const others = cheap.slots.filter((other) => other !== slot);
          expect(others.every((other) => Math.max(slot.start - other.end, other.start - slot.end) >= 48 * HOUR)).toBe(
            true,
          );
          const firm = cheap.slots.filter(
            ({ kind, start }) =>
              !['loosening', 'flush', 'swedish'].includes(kind) && start >= slot.start && start < slot.start + 7 * DAY,
          );
          expect(firm.length).toBeLessThanOrEqual(2);
        }
      }),
      propertyRuns(40),
    );
  });
});
