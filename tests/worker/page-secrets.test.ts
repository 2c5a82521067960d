import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/core/model.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { HEALTH } from '../../src/core/rules/health-table.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import { engine } from '../../src/worker/engine.ts';
import { languageOf } from '../../src/worker/language.ts';
import { type PlanWithPages, withPages } from '../../src/worker/plan-with-pages.ts';
import { at, given, NOW, ZONE } from '../core/plan/given-plan.ts';
import { propertyRuns } from '../core/property-runs.ts';
import { ALL_SEEN, marksOf, only, onPage, planOf } from './composing.ts';
import { NEVER_SAID } from './never-said.ts';
import { ANA } from './world.ts';

/** What she tells us of her body, her therapists and her money, and what a page is given of a plan that knows it all. */

const EVENTS = [
  onPage('6 x 800 m intervals', '2026-08-29T18:00'),
  onPage('Deep tissue massage', '2026-08-20T10:00', 60, { id: 'past', key: { uid: 'past', instance: null } }),
  onPage('6 x 800 m intervals', '2026-09-03T18:00', 60, { id: 'next', key: { uid: 'next', instance: null } }),
  onPage('Deep tissue massage', '2026-09-02T10:00'),
  onPage('Deep tissue massage', '2026-09-08T10:00', 60, { id: 'calm', key: { uid: 'calm', instance: null } }),
  onPage('Berlin half marathon', '2026-09-13T09:00', 120),
];
const words = languageOf({}).catalogue;
const therapist = fc.record(
  {
    id: fc.constantFrom('anna-7', 'zora'),
    name: fc.constantFrom('Zora Quill', 'Anna'),
    price: fc.constantFrom(0, 1234),
    tried: fc.boolean(),
    favourite: fc.boolean(),
    never: fc.boolean(),
  },
  { requiredKeys: ['id', 'name'] },
);
const checkIn = fc.record(
  {
    at: fc.integer({ min: NOW - 12 * DAY, max: NOW }),
    legs: fc.constantFrom('fresh' as const, 'stiff' as const, 'sore' as const),
    area: fc.constant('Zora’s knee'),
    flags: fc.subarray(['run-down', 'readiness-red', 'fever', 'cleared-injury', 'new-therapist']),
    massage: fc.record({ tendernessHours: fc.integer({ min: 0, max: 120 }), bruised: fc.boolean() }),
    effort: fc.record({ event: fc.constantFrom(...EVENTS.map(({ id }) => id)), rpe: fc.integer({ min: 0, max: 10 }) }),
  },
  { requiredKeys: ['at'] },
);
const told: fc.Arbitrary<Partial<PlanInput>> = fc.record({
  settings: fc.record(
    {
      health: fc.subarray(Object.keys(HEALTH)),
      therapists: fc.uniqueArray(therapist, { maxLength: 2, selector: ({ id }) => id }),
      lastMassage: fc.constantFrom('2026-06-01', '2026-08-20'),
      budget: fc.record({ perMonth: fc.constantFrom(0, 1234, 9999), currency: fc.constant('Zora crowns') }),
    },
    { requiredKeys: [] },
  ),
  checkIns: fc.array(checkIn, { maxLength: 4 }),
});

/** Which way out is proposed may differ, as slots do; that there is a mark, and all else it says, may not. */
const conflicts = (plan: PlanWithPages) =>
  only('conflict', marksOf(EVENTS, plan)).map((mark) => ({ ...mark, wayOut: '', ways: [] }));

describe('what she told us', () => {
  it('should stand in no mark of any plan, and change none of an event', () => {
    const clear = planOf(EVENTS);
    const efforts = only('effort', marksOf(EVENTS, clear));
    void fc.assert(
      fc.property(told, (secret) => {
        const plan = planOf(EVENTS, secret);
        const sent = JSON.stringify(marksOf(EVENTS, plan).marks);
        expect(NEVER_SAID.filter((said) => sent.includes(said))).toEqual([]);
        expect(only('effort', marksOf(EVENTS, plan))).toEqual(efforts);
        expect(conflicts(plan)).toEqual(conflicts(clear));
      }),
      propertyRuns(60),
    );
  });

  it('should change no letter of a strip', () => {
    const clear = planOf(EVENTS);
    const [slot] = clear.slots;
    if (!slot) throw new Error('no slot');
    const open = clear.stripFor(slot, '2026-09-13', ZONE);
    expect(open.map(({ cells }) => cells).join('')).toMatch(/[go]/);
    void fc.assert(
      fc.property(told, (secret) => {
        const knowing = withPages(clear, given(EVENTS, { coverage: ALL_SEEN, ...secret }));
        expect(knowing.stripFor(slot, '2026-09-13', ZONE)).toEqual(open);
      }),
      propertyRuns(15),
    );
  });

  it('should not show in a slot that a check-in asked for', () => {
    const checkIns = [{ at: NOW - HOUR, legs: 'stiff' as const, area: 'calves' }];
    const plan = planOf([], { checkIns });
    const [slot] = plan.slots.filter(({ need }) => need.type === 'asked');
    expect(slot).toBeDefined();
    const { description } = engine.eventText({
      option: slot as NonNullable<typeof slot>,
      need: (slot as NonNullable<typeof slot>).need,
      plan,
      words,
      zone: ZONE,
      now: NOW,
      account: ANA,
    });
    const sent = `${JSON.stringify(marksOf([], plan).marks)} ${description}`;
    expect(sent).not.toMatch(/asked|stiff|check-in/i);
    expect(only('slot', marksOf([], plan)).every(({ choices }) => choices[0]?.why.join('') !== '')).toBe(true);
  });

  it('should stand in no event text', () => {
    void fc.assert(
      fc.property(told, (secret) => {
        const plan = planOf(EVENTS, secret);
        for (const slot of plan.slots) {
          for (const option of [slot, ...slot.alternatives]) {
            const asked = { option, need: slot.need, plan, words, zone: ZONE, now: NOW, account: ANA };
            const { title, description } = engine.eventText(asked);
            expect(NEVER_SAID.filter((said) => `${title}\n${description}`.includes(said))).toEqual([]);
          }
        }
      }),
      propertyRuns(40),
    );
  });

  it('should not show in a class, an edge or a word: one case each', () => {
    const hard = EVENTS[0]?.id as string;
    const cases: Record<string, Partial<PlanInput>> = {
      'an effort that felt like nothing': { checkIns: [{ at: NOW - HOUR, effort: { event: hard, rpe: 10 } }] },
      'a tenderness of five days': { checkIns: [{ at: at('2026-08-22T10:00'), massage: { tendernessHours: 120 } }] },
      bruises: { checkIns: [{ at: at('2026-08-22T10:00'), massage: { bruised: true } }] },
      'a cleared injury': { settings: { health: ['cleared-injury'] } },
      'veins to keep away from': { settings: { health: ['varicose-veins'] } },
      'a last massage long ago': { settings: { lastMassage: '2026-05-01' } },
      'a therapist not tried yet': { settings: { therapists: [{ id: 'anna-7', name: 'Zora', tried: false }] } },
    };
    const clear = JSON.stringify([conflicts(planOf(EVENTS)), only('effort', marksOf(EVENTS))]);
    for (const [name, secret] of Object.entries(cases)) {
      const plan = planOf(EVENTS, secret);
      const sent = JSON.stringify([conflicts(plan), only('effort', marksOf(EVENTS, plan))]);
      expect(sent, name).toBe(clear);
    }
    // The cases are no straw men: the plan itself knows better.
    const tender = planOf(EVENTS, cases['a tenderness of five days']);
    expect(JSON.stringify(tender.massages)).not.toBe(JSON.stringify(planOf(EVENTS).massages));
  });
});

describe('an hour that only her own logs make possible', () => {
  it('should be offered in the popup alone, so that no page says of it that it collides', () => {
    const visits = ['2026-08-03', '2026-08-13', '2026-08-23'].map((day) =>
      onPage('Deep tissue massage', `${day}T10:00`, 60, { id: day, key: { uid: day, instance: null } }),
    );
    const logs: CheckIn[] = visits.map(({ end }) => ({ at: end + DAY, massage: { tendernessHours: 4 } }));
    const settings = { comfort: 'deep' as const, preferredKind: 'deep' as const };
    void fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 7, max: 20 }), (day, hour) => {
        const local = `2026-09-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`;
        const events = [...visits, onPage('6 x 800 m intervals', local)];
        const plan = planOf(events, { settings, checkIns: logs });
        const choices = only('slot', marksOf(events, plan)).flatMap((mark) => mark.choices);
        expect(choices.filter(({ severity }) => severity === 'conflict')).toEqual([]);
      }),
      propertyRuns(30),
    );
  });
});

describe('a plan seen with a page’s eyes', () => {
  it('should be made once, however many pages ask', () => {
    const plan = planOf(EVENTS);
    expect(plan.forPages()).toBe(plan.forPages());
    const [slot] = plan.slots;
    if (!slot) throw new Error('no slot');
    const first = plan.stripFor(slot, '2026-08-30', ZONE);
    expect(plan.stripFor({ ...slot }, '2026-08-30', ZONE)).toBe(first);
    expect(plan.stripFor(slot, '2026-08-30', 'UTC')).not.toBe(first);
    expect(plan.stripFor(slot, '2026-09-06', ZONE)).not.toBe(first);
    expect(first.map(({ date }) => date).slice(0, 2)).toEqual(['2026-08-30', '2026-08-31']);
  });
});
