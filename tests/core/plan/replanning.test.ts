import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Plan, SlotOption } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { RULES } from '../../../src/core/rules/list.ts';
import { DAY, MINUTE } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { applyOpener } from './apply-opener.ts';
import { event, shown } from './given-plan.ts';
import { openStarts } from './open-starts.ts';
import { calendar, lives } from './random-calendar.ts';
import { crowdedLives, richLives } from './random-life.ts';

const RUNS = 40;
const anyLife = fc.oneof(lives, richLives);

function every(check: (input: PlanInput) => void, among = anyLife, runs = RUNS): void {
  fc.assert(fc.property(among, check), propertyRuns(runs));
}

/** Every hour a plan offers: slots, and what it would offer instead of them. */
function offers(made: Plan): SlotOption[] {
  return made.slots.flatMap((slot) => [slot, ...slot.alternatives]);
}

describe('a plan', () => {
  it('should not depend on the order of what it is told', () => {
    every((input) => {
      const other: PlanInput = {
        ...input,
        events: [...input.events].reverse(),
        coverage: [...input.coverage].reverse(),
        decisions: [...input.decisions].reverse(),
        checkIns: [...input.checkIns].reverse(),
        bookings: [...input.bookings].reverse(),
      };
      expect(plan(other)).toEqual(plan(input));
    });
  });

  it('should stay as it is when shown to itself', () => {
    every((input) => {
      const made = plan(input);
      expect(settled(plan({ ...input, previous: shown(made) }))).toEqual(settled(made));
    });
  });

  it('should settle after one change, and stay', () => {
    fc.assert(
      fc.property(anyLife, calendar, (input, before) => {
        const first = plan({ ...input, previous: shown(plan({ ...input, events: before })) });
        const again = plan({ ...input, previous: shown(first) });
        expect(shown(again)).toEqual(shown(first));
      }),
      propertyRuns(RUNS),
    );
  });

  it('should name only events and rules that exist', () => {
    const rules = new Set([...RULES.map(({ id }) => id), 'cadence']);
    every((input) => {
      const made = plan(input);
      const known = new Set([...input.events.map(({ id }) => id), ...made.slots.map(({ id }) => `slot:${id}`)]);
      const judgements = [...offers(made), ...made.massages].map(({ judgement }) => judgement);
      for (const { verdicts, notes } of judgements) {
        for (const { rule } of verdicts) expect(rules.has(rule.replace(/^health-.*/, 'health'))).toBe(true);
        for (const id of [...verdicts, ...notes].flatMap(({ events }) => events)) expect(known.has(id)).toBe(true);
      }
      for (const { opener } of made.unmet) expect(opener?.event === undefined || known.has(opener.event)).toBe(true);
      expect(made.problems).toEqual([]);
    });
  });

  it('should give each need at most one slot, and never both a slot and a reason for none', () => {
    every((input) => {
      const made = plan(input);
      const needs = [...made.slots, ...made.unmet].map(({ need }) => need.id);
      expect(new Set(needs).size).toBe(needs.length);
    });
  });

  it('should have no quarrel with efforts where there are none', () => {
    every((input) => {
      const ids = new Set(plan(input).efforts.map(({ id }) => id));
      const made = plan({ ...input, events: input.events.filter(({ id }) => !ids.has(id)) });
      const verdicts = [...offers(made), ...made.massages].flatMap(({ judgement }) => judgement.verdicts);
      const rules = ['before-effort', 'after-effort', 'heat-after-effort', 'novelty-before-a-race', 'restart'];
      expect(verdicts.filter(({ rule }) => rules.includes(rule))).toEqual([]);
      expect(verdicts.flatMap(({ events }) => events).filter((id) => ids.has(id))).toEqual([]);
    });
  });

  it('should move with the calendar by whole weeks of one season', () => {
    fc.assert(
      // Two weeks on it is still summer, nine back as well.
      fc.property(anyLife, fc.integer({ min: -9, max: 2 }), (life, weeks) => {
        const { budget, ...settings } = life.settings;
        const input = { ...life, settings };
        expect(told(plan(shifted(input, weeks * 7 * DAY)), weeks * 7 * DAY)).toEqual(told(plan(input), 0));
      }),
      propertyRuns(RUNS),
    );
  });
});

/**
 * Without what may differ by minutes where hours were shown before: other hours are counted from the ends of spans, and such an hour
 * is a span of its own; what a change would open is planned beside hours that rather stay.
 */
function settled(made: Plan): Plan {
  return {
    ...made,
    slots: made.slots.map((slot) => ({ ...slot, alternatives: [] })),
    unmet: made.unmet.map((one) => ({ ...one, opener: one.opener && { ...one.opener, from: 0, to: 0 } })),
  };
}

/** A plan moved back by so many ms. Ids hold dates, which move along of course. */
function told(made: Plan, by: number) {
  const name = (id: string) => id.replace(/@[\d-]+/, '').replace(/^asked:[\dTZ:.-]+/, 'asked');
  return {
    slots: made.slots.map(({ id, start, end, severity, score, status, therapist }) => [
      name(id),
      start - by,
      end - by,
      severity,
      score,
      status,
      therapist,
    ]),
    unmet: made.unmet.map(({ need, why, opener }) => [name(need.id), why, opener?.change, opener?.event]),
    massages: made.massages.map(({ id, judgement }) => [id, judgement.severity]),
  };
}

function shifted(input: PlanInput, by: number): PlanInput {
  const date = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + by).toISOString().slice(0, 10);
  const { lastMassage, quiet } = input.settings;
  return {
    ...input,
    now: input.now + by,
    events: input.events.map((one) => ({
      ...one,
      start: one.start + by,
      end: one.end + by,
      allDay: one.allDay && { from: date(one.allDay.from), to: date(one.allDay.to) },
    })),
    checkIns: input.checkIns.map((said) => ({ ...said, at: said.at + by })),
    coverage: input.coverage.map((one) => ({ ...one, from: one.from + by, to: one.to + by, asOf: one.asOf + by })),
    settings: {
      ...input.settings,
      ...(lastMassage ? { lastMassage: date(lastMassage) } : {}),
      ...(quiet ? { quiet: quiet.map(({ from, to }) => ({ from: date(from), to: date(to) })) } : {}),
    },
  };
}

describe('a busy event more', () => {
  it('should never open an hour that was not open', () => {
    const meeting = fc.tuple(
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 6, max: 20 }),
      fc.constantFrom(30, 120),
    );
    fc.assert(
      fc.property(anyLife, meeting, (input, [day, hour, minutes]) => {
        const at = event('Team meeting', '2026-08-31T00:00', minutes, { id: 'added' });
        const from = at.start + day * DAY + hour * 60 * MINUTE;
        const added: CalendarEvent = { ...at, start: from, end: from + minutes * MINUTE };
        const window = { from: input.now, to: input.now + 14 * DAY };
        const before = new Set(openStarts(startPlanning(input), window, 60));
        const after = openStarts(startPlanning({ ...input, events: [...input.events, added] }), window, 60);
        expect(after.filter((start) => !before.has(start))).toEqual([]);
      }),
      propertyRuns(RUNS),
    );
  });
});

describe('what would open an hour', () => {
  it('should do so, when done', () => {
    every(
      (input) => {
        for (const { need, opener } of plan(input).unmet) {
          if (!opener) continue;
          const made = plan(applyOpener(input, opener));
          // An hour of a stronger need may serve it as well.
          const left = made.unmet.filter((one) => one.need.id === need.id);
          expect(left, `${need.id}: ${JSON.stringify(opener)}`).toEqual([]);
        }
      },
      fc.oneof(lives, richLives, crowdedLives),
      120,
    );
  });
});
