import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, Plan } from '../../../src/core/model.ts';
import { openStarts } from '../../../src/core/plan/open-starts.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { startPlanning } from '../../../src/core/plan/planning.ts';
import { RULES } from '../../../src/core/rules/list.ts';
import { DAY, MINUTE, toWall } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { event, shown } from './given-plan.ts';
import { calendar, lives } from './random-calendar.ts';

const RUNS = 60;

function every(check: (input: PlanInput) => void, runs = RUNS): void {
  fc.assert(fc.property(lives, check), propertyRuns(runs));
}

/** The whole of a visit: the way there, ten minutes to arrive, the session, the way back. */
function block(session: { start: number; end: number }, { settings }: PlanInput) {
  const travel = (settings.travelMin ?? 20) * MINUTE;
  return { from: session.start - travel - 10 * MINUTE, to: session.end + travel };
}

function meets(span: { from: number; to: number }, other: { start: number; end: number }): boolean {
  return span.from < other.end && other.start < span.to;
}

/** Every hour a plan offers: slots, and what it would offer instead of them. */
function offers(made: Plan) {
  return made.slots.flatMap((slot) => [slot, ...slot.alternatives]);
}

describe('a slot', () => {
  it('should never lie over busy time, nor the way to it', () => {
    every((input) => {
      for (const offer of offers(plan(input))) {
        const busy = input.events.filter((one) => !one.allDay && one.busy === 'busy');
        expect(busy.filter((one) => meets(block(offer, input), one))).toEqual([]);
      }
    });
  });

  it('should never lie over an effort, whether the calendar calls it busy or free', () => {
    every((input) => {
      const made = plan(input);
      for (const offer of offers(made)) {
        expect(made.efforts.filter((effort) => meets(block(offer, input), effort))).toEqual([]);
      }
    });
  });

  it('should never make one leave home in the past, or sooner than the notice wished', () => {
    every((input) => {
      for (const offer of offers(plan(input))) {
        expect(block(offer, input).from).toBeGreaterThanOrEqual(input.now);
        expect(offer.start - input.now).toBeGreaterThanOrEqual((input.settings.minNoticeH ?? 3) * 60 * MINUTE);
      }
    });
  });

  it('should lie where some source speaks for the whole of it', () => {
    every((input) => {
      for (const offer of offers(plan(input))) {
        const { from, to } = block(offer, input);
        const unseen = [];
        for (let at = from; at < to; at += 5 * MINUTE) {
          if (!input.coverage.some((cover) => cover.from <= at && at < cover.to)) unseen.push(at);
        }
        expect(unseen).toEqual([]);
      }
    });
  });

  it('should keep to the days and hours wished', () => {
    every((input) => {
      const { days = [0, 1, 2, 3, 4, 5, 6], hours = { from: 480, to: 1200 } } = input.settings;
      for (const offer of offers(plan(input))) {
        const start = toWall(offer.start, input.zone);
        const end = toWall(offer.end, input.zone);
        expect(days).toContain(new Date(`${start.date}T00:00:00Z`).getUTCDay());
        expect(start.minute).toBeGreaterThanOrEqual(hours.from);
        expect(end.date === start.date && end.minute <= hours.to).toBe(true);
      }
    });
  });

  it('should never be in conflict, nor be offered in exchange for one that is', () => {
    every((input) => {
      for (const offer of offers(plan(input))) {
        expect(offer.severity).not.toBe('conflict');
        expect(offer.judgement.verdicts.map(({ severity }) => severity)).not.toContain('conflict');
      }
    });
  });

  it('should never meet another slot on the way', () => {
    every((input) => {
      const { slots } = plan(input);
      for (const slot of slots) {
        const others = slots.filter((other) => other !== slot);
        expect(others.filter((other) => meets(block(slot, input), other))).toEqual([]);
      }
    });
  });
});

describe('a plan', () => {
  it('should not depend on the order of what it is told', () => {
    every((input) => {
      const other: PlanInput = {
        ...input,
        events: [...input.events].reverse(),
        coverage: [...input.coverage].reverse(),
      };
      expect(plan(other)).toEqual(plan(input));
    });
  });

  it('should stay as it is when shown to itself', () => {
    every((input) => {
      const made = plan(input);
      expect(plan({ ...input, previous: shown(made) })).toEqual(made);
    });
  });

  it('should settle after one change, and stay', () => {
    fc.assert(
      fc.property(lives, calendar, (input, before) => {
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
        for (const verdict of verdicts) expect(rules.has(verdict.rule)).toBe(true);
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
      const rules = [...offers(made), ...made.massages].flatMap(({ judgement }) =>
        judgement.verdicts.map((v) => v.rule),
      );
      for (const rule of ['before-effort', 'after-effort', 'overlap', 'heat-after-effort']) {
        expect(rules).not.toContain(rule);
      }
    });
  });

  it('should move with the calendar by whole weeks of one season', () => {
    fc.assert(
      // Seven weeks on it is still summer, ten back as well.
      fc.property(lives, fc.integer({ min: -10, max: 4 }), (input, weeks) => {
        const by = weeks * 7 * DAY;
        const later = plan(shifted(input, by));
        const same = (made: Plan, back: number) => ({
          slots: made.slots.map(({ id, start, end, severity, score, status }) => [
            // The date a need is numbered from moves along, of course.
            id.replace(/@[\d-]+/, ''),
            start - back,
            end - back,
            severity,
            score,
            status,
          ]),
          unmet: made.unmet.map(({ need, why, opener }) => [
            need.id.replace(/@[\d-]+/, ''),
            why,
            opener?.change,
            opener?.event,
          ]),
          massages: made.massages.map(({ id, judgement }) => [id, judgement.severity]),
        });
        expect(same(later, by)).toEqual(same(plan(input), 0));
      }),
      propertyRuns(RUNS),
    );
  });
});

describe('a busy event more', () => {
  it('should never open an hour that was not open', () => {
    const meeting = fc.tuple(
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 6, max: 20 }),
      fc.constantFrom(30, 120),
    );
    fc.assert(
      fc.property(lives, meeting, (input, [day, hour, minutes]) => {
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

function shifted(input: PlanInput, by: number): PlanInput {
  const date = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + by).toISOString().slice(0, 10);
  return {
    ...input,
    now: input.now + by,
    events: input.events.map((one) => ({
      ...one,
      start: one.start + by,
      end: one.end + by,
      allDay: one.allDay && { from: date(one.allDay.from), to: date(one.allDay.to) },
    })),
    coverage: input.coverage.map((one) => ({ ...one, from: one.from + by, to: one.to + by, asOf: one.asOf + by })),
  };
}
