import type { Judgement } from '../core/model.ts';
import { severityRank } from '../core/rules/judge.ts';

/** Findings that only what she told us can make. */
const PRIVATE = /^(?:health-.+|check-in|readiness|new-therapist)$/;

/**
 * A judgement without what only she can have told. Pages are judged anew without it (`page-plan.ts`), so nothing should be left to
 * take out here: a rule that one day reads a secret from elsewhere must not be what tells it.
 */
export function pageJudgement({ verdicts, notes }: Judgement): Judgement {
  const shown = verdicts.filter(({ rule }) => !PRIVATE.test(rule));
  const [worst] = shown.map(({ severity }) => severity).sort((a, b) => severityRank(a) - severityRank(b));
  return { severity: worst ?? 'ok', verdicts: shown, notes: notes.filter(({ flag }) => flag === undefined) };
}
