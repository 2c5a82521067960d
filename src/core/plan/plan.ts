import type { JudgedMassage, Need, Plan, Problem, Slot, SlotOption, Unmet } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { walkCadence } from './cadence-needs.ts';
import { proposal } from './candidates.ts';
import { chooseSlot } from './choose-slot.ts';
import { explainUnmet } from './explain-unmet.ts';
import type { PlanInput } from './plan-input.ts';
import { judgeContext, type Planning, startPlanning } from './planning.ts';
import { isServedToo, raceNeeds } from './race-needs.ts';
import { wayOut } from './way-out.ts';

/**
 * Everything known -> slots, judged massages, and for every need without a slot why. The only door to planning; pure, and the same
 * for any order of its input. Races come first (after, then before), then the regular visits around what they took. A slot is never
 * in conflict. //=> plan({ events: [], coverage: [], … }).slots is []
 */
export function plan(input: PlanInput): Plan {
  const planning = startPlanning(input);
  const slots: Slot[] = [];
  const unmet: Unmet[] = [];
  const place = (need: Need): Slot | null => {
    const refused = explainRefused(planning, need);
    const slot = refused ? null : chooseSlot(planning, need);
    if (slot) {
      slots.push(slot);
      planning.chosen.push({ ...proposal(slot.kind, slot.start, slot.end), id: `slot:${slot.id}` });
    } else {
      unmet.push(refused ?? explainUnmet(planning, need));
    }
    return slot;
  };
  for (const need of raceNeeds(planning)) {
    // One visit can lie in the windows of two needs: it serves the stronger and cancels the other.
    if (!isServedToo(planning, need)) place(need);
  }
  walkCadence(planning, place);

  slots.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return {
    horizon: planning.horizon,
    efforts: planning.efforts,
    massages: judgeBooked(planning),
    slots: slots.map((slot) => ({ ...slot, alternatives: clearOf(slot, slots) })),
    unmet,
    problems: distinct(planning.problems),
  };
}

/** A slot's other hours, without those that another slot was given meanwhile. */
function clearOf(slot: Slot, all: readonly Slot[]): SlotOption[] {
  return slot.alternatives.filter(
    ({ start, end }) => !all.some((other) => other !== slot && other.start < end && start < other.end),
  );
}

/** A need the user put aside gets no slot, whatever is free. */
function explainRefused(planning: Planning, need: Need): Unmet | null {
  const { decisions, now } = planning.input;
  const aside = decisions.some(
    (said) => said.need === need.id && (said.type === 'dismiss-need' || (said.type === 'snooze' && said.until > now)),
  );
  return aside ? explainUnmet(planning, need) : null;
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
