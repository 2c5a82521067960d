import type { JudgedMassage, Judgement, Plan, Slot, SlotOption } from '../core/model.ts';
import { severityRank } from '../core/rules/judge.ts';

/** What she said of her body and of her therapist is for our own pages alone (design decision 12). */
const PRIVATE = /^(?:health-.+|check-in|readiness|new-therapist)$/;

/**
 * A judgement as a page may see it: the one there would be had she told us nothing. Notes speak of efforts and flights only, so
 * they stay.
 */
export function pageJudgement({ verdicts, notes }: Judgement): Judgement {
  const shown = verdicts.filter(({ rule }) => !PRIVATE.test(rule));
  const [worst] = shown.map(({ severity }) => severity).sort((a, b) => severityRank(a) - severityRank(b));
  return { severity: worst ?? 'ok', verdicts: shown, notes };
}

/** The plan that everything on a page is made of: marks, labels and reasons never meet the full judgement. */
export function pagePlan<P extends Plan>(plan: P): P {
  return { ...plan, slots: plan.slots.map(pageSlot), massages: plan.massages.map(pageMassage) };
}

function pageSlot(slot: Slot): Slot {
  return { ...pageOption(slot), alternatives: slot.alternatives.map(pageOption) };
}

/** One hour of it. */
export function pageOption<O extends SlotOption>(option: O): O {
  const judgement = pageJudgement(option.judgement);
  return { ...option, judgement, severity: judgement.severity };
}

function pageMassage(massage: JudgedMassage): JudgedMassage {
  const judgement = pageJudgement(massage.judgement);
  const wrong = severityRank(judgement.severity) <= severityRank('caution');
  return { ...massage, judgement, wayOut: wrong ? massage.wayOut : null };
}
