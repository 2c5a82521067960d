import type { CheckIn, Effort, Instant, Interval, Massage, Note, PastMassage, Verdict } from '../model.ts';

/** What a rule may look at: facts, no clock. `now` is absent on purpose: a massage is judged the same before and after. */
export interface JudgeContext {
  efforts: readonly Effort[];
  /** Other massages in the calendar or the plan, not the one being judged. */
  others: readonly Massage[];
  history: History;
  flags: ReadonlySet<string>;
  checkIns: readonly CheckIn[];
  /** Flights known from the calendar. */
  flights: readonly (Interval & { id: string })[];
  /** Other timed events that take her time, near the massage. */
  busy: readonly (Interval & { id: string })[];
  /** Minutes of travel one way; null where the way is not known and not judged. */
  travelMin: number | null;
  strict: boolean;
}

export interface History {
  /** Past L, M and D massages, oldest first. */
  past: readonly PastMassage[];
  /** True where nothing is missing from `past`: only then can "first time" be known (rules.md R20). */
  complete: boolean;
  /** End of the last massage where the user said it and no record exists. */
  lastEnd: Instant | null;
}

export interface Finding {
  verdicts: Verdict[];
  notes: Note[];
}

/** One file per rule; the file's name is the id. Pure, blind to other rules' findings, in no order. */
export interface Rule {
  id: string;
  judge(massage: Massage, context: JudgeContext): Finding;
}

export const NOTHING: Finding = { verdicts: [], notes: [] };

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A finding of a single verdict. */
export function found(verdict: Verdict): Finding {
  return { verdicts: [verdict], notes: [] };
}
