import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, MassageKind, Slot } from '../../src/core/model.ts';
import { plan } from '../../src/core/plan/plan.ts';
import type { PlanInput } from '../../src/core/plan/plan-input.ts';
import { visitMinutes } from '../../src/core/plan/preferences.ts';
import { stripCell } from '../../src/core/plan/severity-strip.ts';
import { addDays, localDate, MINUTE, mondayOf, toInstant } from '../../src/core/time.ts';
import { withPages } from '../../src/worker/plan-with-pages.ts';
import { local, NOW, shown } from '../core/plan/given-plan.ts';
import { lives } from '../core/plan/random-calendar.ts';
import { propertyRuns } from '../core/property-runs.ts';

/** What the letters of a strip promise while a slot is dragged, the plan keeps once she lets go. */

interface Wish {
  kind: MassageKind;
  start: number;
  minutes: number;
}

function planHolding(input: PlanInput, slot: Slot, { kind, start, minutes }: Wish) {
  const usual = visitMinutes(kind, input.settings);
  const lock: Decision = { type: 'lock', id: 'lock', need: slot.need.id, start, kind, at: NOW };
  const before = Object.entries(shown(plan(input))).filter(([need]) => need !== slot.need.id);
  return plan({
    ...input,
    previous: Object.fromEntries(before),
    decisions: [...input.decisions, minutes === usual ? lock : { ...lock, minutes }],
  });
}

function said(input: PlanInput, slot: Slot, { kind, start, minutes }: Wish, made: ReturnType<typeof plan>): string {
  return [
    ...input.events.map((one) => `${local(one.start)}-${local(one.end)} ${one.title} ${one.busy} ${one.status}`),
    JSON.stringify(input.settings),
    `${slot.need.id} ${local(slot.need.window.from)}-${local(slot.need.window.to)} ${slot.kind} ${local(slot.start)}`,
    `wanted ${kind} ${local(start)} ${minutes}`,
    ...made.slots.map((one) => `got ${one.need.id} ${one.kind} ${local(one.start)}-${local(one.end)}`),
    ...made.unmet.map((one) => `unmet ${one.need.id} ${one.why}`),
  ].join('\n');
}

describe('an hour of a strip that is good, worth a note or fits', () => {
  it('should be held by the plan, and leave it without a conflict', () => {
    const seen = { held: 0, moved: 0 };
    void fc.assert(
      fc.property(lives, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (input, picks) => {
        const made = withPages(plan(input), input);
        for (const slot of made.slots) {
          const from = addDays(mondayOf(localDate(slot.start, input.zone)), -1);
          const minutes = (slot.end - slot.start) / MINUTE;
          const open = made
            .stripFor(slot, from, input.zone)
            .flatMap(({ date, cells }) =>
              [...cells].flatMap((letter, i) => ('goi'.includes(letter) ? [toInstant(date, i * 15, input.zone)] : [])),
            );
          for (const pick of picks) {
            const start = open[pick % Math.max(open.length, 1)];
            if (start === undefined) continue;
            const wish = { kind: slot.kind, start, minutes };
            const after = planHolding(input, slot, wish);
            const held = after.slots.find((one) => one.start === start && one.kind === slot.kind);
            expect(held?.end, said(input, slot, wish, after)).toBe(start + minutes * MINUTE);
            expect(after.slots.map(({ severity }) => severity)).not.toContain('conflict');
            seen.held++;
            if (start < slot.need.window.from || start > slot.need.window.to) seen.moved++;
          }
        }
      }),
      { ...propertyRuns(40), endOnFailure: true },
    );
    expect(seen.held).toBeGreaterThan(100);
    expect(seen.moved).toBeGreaterThan(0);
  });

  it('should be held with another kind and another length', () => {
    let held = 0;
    void fc.assert(
      fc.property(lives, fc.nat(), fc.nat(), fc.constantFrom(30, 45, 60, 75, 90, 120), (input, pick, nth, minutes) => {
        const made = withPages(plan(input), input);
        for (const slot of made.slots) {
          const kinds = made.kindsFor(slot);
          const kind = kinds[nth % kinds.length] as MassageKind;
          const start = slot.start + ((pick % 33) - 16) * 15 * MINUTE;
          const wish = { kind, start, minutes };
          const tried = made.hourFor(slot, { kind, start, end: start + minutes * MINUTE });
          const after = planHolding(input, slot, wish);
          expect(after.slots.map(({ severity }) => severity)).not.toContain('conflict');
          if (!'goi'.includes(stripCell(tried))) continue;
          const one = after.slots.find((other) => other.start === start && other.kind === kind);
          expect(one?.end, said(input, slot, wish, after)).toBe(start + minutes * MINUTE);
          held++;
        }
      }),
      { ...propertyRuns(40), endOnFailure: true },
    );
    expect(held).toBeGreaterThan(20);
  });
});
