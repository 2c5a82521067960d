import type { JudgedMassage, Plan, Problem, Slot, SlotOption } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { explainUnmet } from './explain-unmet.ts';
import { visitAt } from './option-spans.ts';
import type { PlanInput } from './plan-input.ts';
import { planSet } from './plan-set.ts';
import { judgeContext, type Planning, startPlanning } from './planning.ts';
import { rhythmOf } from './rhythm.ts';
import { slotId, slotOf } from './slots.ts';
import { wayOut } from './way-out.ts';

/**
 * Everything known -> slots, judged massages, and for every need without a slot why. The only door to planning; pure, and the same
 * for any order of its input. The set of slots is the best one by docs/planning.md; none is ever in conflict.
 * //=> plan({ events: [], coverage: [], … }).slots is []
 */
export function plan(input: PlanInput): Plan {
  const planning = startPlanning(input);
  const { problem, limits, hours, left, exact } = planSet(planning);
  for (const { need, option, start } of hours) {
    const visit = visitAt(option.kind, option.provider, start, start + option.length);
    planning.chosen.push({ ...visit, id: `slot:${slotId(need, option.kind)}` });
  }
  const slots = hours.map((hour) => slotOf(planning, problem, limits, hour));
  const unmet = left
    .sort((a, b) => a.strength - b.strength || a.window.from - b.window.from || (a.id < b.id ? -1 : 1))
    .map((need) => explainUnmet(planning, limits, need, left));
  return {
    horizon: planning.horizon,
    efforts: planning.efforts,
    massages: judgeBooked(planning),
    slots: slots.map((slot) => ({ ...slot, alternatives: clearOf(slot, slots) })),
    unmet,
    rhythm: rhythmOf(planning),
    exact,
    problems: distinct(planning.problems),
  };
}

/** A slot's other hours, without those that another slot was given meanwhile. */
function clearOf(slot: Slot, all: readonly Slot[]): SlotOption[] {
  return slot.alternatives.filter(
    ({ start, end }) => !all.some((other) => other !== slot && other.start < end && start < other.end),
  );
}

/** Massages already in the calendar are judged as proposals are. */
function judgeBooked(planning: Planning): JudgedMassage[] {
  return planning.massages
    .filter((massage) => massage.event !== null)
    .map((massage) => {
      const context = judgeContext(planning, { from: massage.start, to: massage.end }, massage.id);
      const booked = { ...context, others: context.others.filter((other) => !other.id.startsWith('slot:')) };
      const judgement = judge(massage, booked, (problem) => planning.problems.push(problem));
      return { ...massage, judgement, wayOut: wayOut(planning, massage, judgement) };
    });
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify(problem);
    return !seen.has(text) && seen.add(text);
  });
}
