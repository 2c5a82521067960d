import type { LocalDate, Plan, Slot } from '../core/model.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { type Planning, startPlanning } from '../core/plan/planning.ts';
import { type Strip, severityStrip } from '../core/plan/severity-strip.ts';
import { MINUTE } from '../core/time.ts';
import { pageInput } from './page-input.ts';
import { otherVisits, pagePlan } from './page-plan.ts';

/** A plan that can also be seen with a page's eyes. */
export interface PlanWithPages extends Plan {
  /** The plan as a page, or a calendar that may be shared, may know it. */
  forPages(): Plan;
  /** Eight days of quarter hours for a slot's kind and length, from a date, in a page's clock: what another hour would be judged as. */
  stripFor(slot: Slot, from: LocalDate, zone: string): Strip[];
}

/** A week and, since some weeks on pages begin on Sunday, one day. */
const DAYS = 8;

/** What pages need is made when first asked for, and once, however many pages show it. */
export function withPages(plan: Plan, input: PlanInput): PlanWithPages {
  const strips = new Map<string, Strip[]>();
  let known: Planning | null = null;
  let shown: Plan | null = null;
  const planning = () => (known ??= startPlanning(pageInput(input)));
  function stripFor(slot: Slot, from: LocalDate, zone: string): Strip[] {
    const name = JSON.stringify([slot.id, from, zone]);
    const made = strips.get(name);
    if (made) return made;
    const minutes = (slot.end - slot.start) / MINUTE;
    // The slot itself must not stand in its own way.
    const chosen = otherVisits(plan, slot.id);
    const strip = severityStrip({ ...planning(), chosen }, slot.kind, minutes, from, DAYS, zone);
    strips.set(name, strip);
    return strip;
  }
  return { ...plan, stripFor, forPages: () => (shown ??= pagePlan(plan, planning())) };
}
