import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, Slot, SlotOption } from '../../../src/core/model.ts';
import { plan } from '../../../src/core/plan/plan.ts';
import type { PlanInput } from '../../../src/core/plan/plan-input.ts';
import { HOUR, localDate, MINUTE, toInstant, toWall, weekday } from '../../../src/core/time.ts';
import { propertyRuns } from '../property-runs.ts';
import { lives } from './random-calendar.ts';
import { richLives } from './random-life.ts';

const RUNS = 50;

function every(check: (input: PlanInput) => void, runs = RUNS): void {
  fc.assert(fc.property(fc.oneof(lives, richLives), check), propertyRuns(runs));
}

/** The whole of a visit: the way there, ten minutes to arrive, the session, the talk of a first visit, the way back. */
function block({ start, end, therapist }: Pick<SlotOption, 'start' | 'end' | 'therapist'>, { settings }: PlanInput) {
  const by = settings.therapists?.find(({ id }) => id === therapist);
  const travel = (by?.travelMin ?? settings.travelMin ?? 20) * MINUTE;
  return { from: start - travel - 10 * MINUTE, to: end + travel + (by?.tried === false ? 15 * MINUTE : 0) };
}

function meets(span: { from: number; to: number }, other: { start: number; end: number }): boolean {
  return span.from < other.end && other.start < span.to;
}

/** Every hour a plan offers: slots, and what it would offer instead of them. */
function offers(made: Plan): (Slot | SlotOption)[] {
  return made.slots.flatMap((slot) => [slot, ...slot.alternatives]);
}

function everyOffer(check: (offer: Slot | SlotOption, input: PlanInput, made: Plan) => void): void {
  every((input) => {
    const made = plan(input);
    for (const offer of offers(made)) check(offer, input, made);
  });
}

/** True where one stretch of a weekly list holds the span. */
function holds(
  list: readonly { day: number; from: number; to: number }[],
  span: { from: number; to: number },
  zone: string,
) {
  const date = localDate(span.from, zone);
  return list.some(
    ({ day, from, to }) =>
      day === weekday(date) && toInstant(date, from, zone) <= span.from && span.to <= toInstant(date, to, zone),
  );
}

describe('an hour that is offered', () => {
  it('should never lie over busy time, nor the way to it', () => {
    everyOffer((offer, input) => {
      const busy = input.events.filter((one) => !one.allDay && one.busy === 'busy');
      expect(busy.filter((one) => meets(block(offer, input), one))).toEqual([]);
    });
  });

  it('should never lie over an effort, whether the calendar calls it busy or free', () => {
    everyOffer((offer, input, { efforts }) => {
      expect(efforts.filter((effort) => meets(block(offer, input), effort))).toEqual([]);
    });
  });

  it('should never make one leave home in the past, or sooner than the notice wished', () => {
    everyOffer((offer, input) => {
      expect(block(offer, input).from).toBeGreaterThanOrEqual(input.now);
      expect(offer.start - input.now).toBeGreaterThanOrEqual((input.settings.minNoticeH ?? 3) * HOUR);
    });
  });

  it('should lie where some source speaks for the whole of it', () => {
    everyOffer((offer, input) => {
      const { from, to } = block(offer, input);
      const unseen = [];
      for (let at = from; at < to; at += 5 * MINUTE) {
        if (!input.coverage.some((cover) => cover.from <= at && at < cover.to)) unseen.push(at);
      }
      expect(unseen).toEqual([]);
    });
  });

  it('should keep to the days and hours wished', () => {
    everyOffer((offer, { settings, zone }) => {
      const { days = [0, 1, 2, 3, 4, 5, 6], hours = { from: 480, to: 1200 }, quiet = [] } = settings;
      const { date } = toWall(offer.start, zone);
      expect(days).toContain(weekday(date));
      expect(offer.start).toBeGreaterThanOrEqual(toInstant(date, hours.from, zone));
      expect(offer.end).toBeLessThanOrEqual(toInstant(date, hours.to, zone));
      expect(quiet.filter(({ from, to }) => from <= date && date <= to)).toEqual([]);
    });
  });

  it('should keep to the hours of its therapist, and to those in which somebody minds the children', () => {
    everyOffer((offer, input) => {
      const { therapists = [], childcare = [] } = input.settings;
      const by = therapists.find(({ id }) => id === offer.therapist);
      if (by?.hours) expect(holds(by.hours, { from: offer.start, to: offer.end }, input.zone)).toBe(true);
      if (by?.kinds) expect(by.kinds).toContain(offer.kind);
      if (childcare.length > 0) expect(holds(childcare, block(offer, input), input.zone)).toBe(true);
    });
  });

  it('should never be in conflict', () => {
    everyOffer((offer) => {
      expect(offer.severity).not.toBe('conflict');
      expect(offer.judgement.verdicts.map(({ severity }) => severity)).not.toContain('conflict');
    });
  });
});

describe('all visits together', () => {
  /** The plan's, with each other hour in its slot's place too, and what is booked. */
  function everySet(check: (visits: { start: number; end: number; kind: string }[], input: PlanInput) => void): void {
    every((input) => {
      const { slots, massages } = plan(input);
      const booked = massages.filter(({ depth, end }) => depth !== 'X' && end > input.now - 7 * 24 * HOUR);
      for (const slot of slots) {
        const rest = slots.filter((other) => other !== slot);
        for (const one of [slot, ...slot.alternatives]) check([one, ...rest, ...booked], input);
      }
    });
  }
  const isDeep = ({ kind }: { kind: string }) => ['deep', 'trigger', 'ashiatsu', 'art'].includes(kind);
  const isFirm = (one: { kind: string }) => isDeep(one) || ['sports', 'myofascial', 'thai'].includes(one.kind);

  it('should be 48 hours apart, and deep ones 72', () => {
    everySet(([one, ...others]) => {
      for (const other of others) {
        const apart = Math.max(other.start - one!.end, one!.start - other.end) / HOUR;
        expect(apart).toBeGreaterThanOrEqual(isDeep(one!) && isDeep(other) ? 72 : 48);
      }
    });
  });

  it('should be no more than two firm ones in any seven days', () => {
    everySet(([one, ...others]) => {
      if (!isFirm(one!)) return;
      const starts = [one!, ...others.filter(isFirm)].map(({ start }) => start);
      for (const first of starts.filter((start) => start <= one!.start && one!.start < start + 168 * HOUR)) {
        expect(starts.filter((start) => first <= start && start < first + 168 * HOUR).length).toBeLessThanOrEqual(2);
      }
    });
  });

  it('should keep to the month’s budget, but for as many visits as she wants at least', () => {
    every((input) => {
      const { therapists = [], budget } = input.settings;
      const { slots, massages } = plan(input);
      if (!budget) return;
      const wanted = therapists.filter(({ never }) => !never);
      const usual = (wanted.find(({ favourite }) => favourite) ?? wanted[0])?.price ?? 0;
      const paid = [
        ...slots.map(({ start, price }) => ({ start, price: price ?? 0 })),
        ...massages.filter(({ depth }) => depth !== 'X').map(({ start }) => ({ start, price: usual })),
      ].map(({ start, price }) => ({ month: localDate(start, input.zone).slice(0, 7), price }));
      for (const month of new Set(
        slots.filter(({ price }) => price).map(({ start }) => localDate(start, input.zone).slice(0, 7)),
      )) {
        const visits = paid.filter((one) => one.month === month && one.price > 0);
        const sum = visits.reduce((all, { price }) => all + price, 0);
        expect(sum <= budget.perMonth || visits.length <= (budget.floor ?? 0)).toBe(true);
      }
    });
  });
});
