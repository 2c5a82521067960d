import { measuredLoad } from '../core/load/recorded-load.ts';
import type { CalendarEvent, Effort, Plan } from '../core/model.ts';
import type { PlanInput } from '../core/plan/plan-input.ts';
import { pageInput } from './page-input.ts';
import { pageNeed } from './page-plan.ts';

/** True for what was recorded, and for what was planned and then recorded. */
export function isRecorded({ activity, done }: CalendarEvent): boolean {
  return activity !== undefined || done !== undefined;
}

/**
 * What the hours in a calendar's page are judged with (design decision 12): of a planned session that was done how hard it was, at the
 * hours that stand in the calendar. When it was really done, and every figure of it, is not for that page to know.
 */
export function calendarInput(input: PlanInput): PlanInput {
  const asked = pageInput(input);
  return asked.events.some(({ done }) => done) ? { ...asked, events: asked.events.map(atItsHours) } : asked;
}

/** The core takes it for a plan whose hours nobody recorded. The load is as it was, so its class stays. */
function atItsHours(event: CalendarEvent): CalendarEvent {
  const { done, start, end } = event;
  if (!done) return event;
  const load = measuredLoad(event);
  return { ...event, done: { ...done, start, end, ...(load ? { load } : {}) } };
}

/** A plan made so, without what its efforts were rated by. */
export function calendarPlan(plan: Plan): Plan {
  const efforts = plan.efforts.map(withoutFigures);
  const slots = plan.slots.map((slot) => ({ ...slot, need: pageNeed(slot.need, efforts) }));
  return { ...plan, efforts, slots };
}

function withoutFigures(effort: Effort): Effort {
  return effort.event && isRecorded(effort.event) ? { ...effort, evidence: [] } : effort;
}
