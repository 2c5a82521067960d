import type { LocalDate, Plan, Slot } from '../core/model.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { type Planning, proposal, startPlanning } from '../core/plan/planning.ts';
import { type Strip, severityStrip } from '../core/plan/severity-strip.ts';
import { MINUTE } from '../core/time.ts';

/** A plan that can be asked what another hour would be judged as. */
export interface PlanWithStrips extends Plan {
  /** Eight days of quarter hours for a slot's kind and length, from a date, in a page's clock. */
  stripFor(slot: Slot, from: LocalDate, zone: string): Strip[];
}

/** A week and, since some weeks on pages begin on Sunday, one day. */
const DAYS = 8;

/**
 * Strips go to pages, so they are judged without what she said of her body: with the rest of the plan as it is. Each is made when
 * first asked for, and once, however many pages show it.
 */
export function withPageStrips(plan: Plan, input: PlanInput): PlanWithStrips {
  const strips = new Map<string, Strip[]>();
  let planning: Planning | null = null;
  function stripFor(slot: Slot, from: LocalDate, zone: string): Strip[] {
    const name = JSON.stringify([slot.id, from, zone]);
    const known = strips.get(name);
    if (known) return known;
    planning ??= startPlanning(withoutHealth(input));
    // The slot itself must not stand in its own way.
    const chosen = plan.slots
      .filter(({ id }) => id !== slot.id)
      .map(({ id, kind, start, end }) => ({ ...proposal(kind, start, end), id: `slot:${id}` }));
    const minutes = (slot.end - slot.start) / MINUTE;
    const strip = severityStrip({ ...planning, chosen }, slot.kind, minutes, from, DAYS, zone);
    strips.set(name, strip);
    return strip;
  }
  return { ...plan, stripFor };
}

function withoutHealth(input: PlanInput): PlanInput {
  const { health, ...settings } = input.settings;
  return { ...input, settings, checkIns: [] };
}
