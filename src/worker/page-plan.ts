import type { Effort, JudgedMassage, Need, Plan, Slot, SlotOption } from '../core/model.ts';
import { lastEndBefore } from '../core/plan/counting-visits.ts';
import { judgeSlot } from '../core/plan/judge-at.ts';
import { judgeContext, type Planning, proposal } from '../core/plan/planning.ts';
import { providers } from '../core/plan/providers.ts';
import { judge, severityRank } from '../core/rules/judge.ts';
import { pageJudgement } from './page-judgement.ts';

/**
 * The plan that everything on a page is made of: the same hours, judged as if she had told us nothing. `planning` knows no more
 * than that (`page-input.ts`). Which hours are proposed depends on all we know; what is said of them does not.
 */
export function pagePlan(plan: Plan, planning: Planning): Plan {
  const { efforts } = planning;
  return {
    ...plan,
    efforts,
    massages: plan.massages.map((massage) => pageMassage(massage, planning)),
    slots: plan.slots.flatMap((slot) => pageSlot(slot, { ...planning, chosen: otherVisits(plan, slot.id) })),
    unmet: [],
    rhythm: null,
    problems: [],
  };
}

/** The rest of the plan, as visits nobody in particular gives. */
export function otherVisits({ slots }: Plan, slotId: string): Planning['chosen'] {
  return slots
    .filter(({ id }) => id !== slotId)
    .map(({ id, kind, start, end }) => ({ ...proposal(kind, start, end), id: `slot:${id}` }));
}

/** An hour that only her own logs make possible collides for whoever does not know them: it is offered in the popup alone. */
function pageSlot(slot: Slot, planning: Planning): Slot[] {
  const need = pageNeed(slot.need, planning.efforts);
  const options = [slot, ...slot.alternatives]
    .map((option) => pageOption(option, slot, planning))
    .filter(({ severity }) => severity !== 'conflict');
  const [first, ...alternatives] = options;
  return first ? [{ ...slot, ...first, need, alternatives, overBudget: false }] : [];
}

/** The need of an effort as a page knows that effort. */
export function pageNeed(need: Need, efforts: readonly Effort[]): Need {
  const { effort } = need;
  return effort ? { ...need, effort: efforts.find(({ id }) => id === effort.id) ?? effort } : need;
}

function pageOption({ start, end, kind, score }: SlotOption, { need }: Slot, planning: Planning): SlotOption {
  const [provider] = providers(planning.input.settings);
  const hour = { kind, start, end, provider: provider as NonNullable<typeof provider> };
  const judgement = pageJudgement(judgeSlot(planning, need, hour, null, lastEndBefore(planning, start)));
  return { start, end, kind, score, severity: judgement.severity, judgement, therapist: null, price: null };
}

function pageMassage(massage: JudgedMassage, planning: Planning): JudgedMassage {
  const { therapist, newTherapist, ...known } = massage;
  const context = judgeContext(planning, { from: massage.start, to: massage.end }, massage.id);
  const judgement = pageJudgement(judge(known, context));
  const wrong = severityRank(judgement.severity) <= severityRank('caution');
  return { ...known, judgement, wayOut: wrong ? massage.wayOut : null };
}
