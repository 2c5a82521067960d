import type { Judgement, Massage, Note, Problem, Verdict } from '../model.ts';
import { checkFinding } from './check-finding.ts';
import { RULES } from './list.ts';
import type { JudgeContext, Rule } from './rule.ts';
import { severityRank } from './severity-rank.ts';

export { severityRank } from './severity-rank.ts';

/**
 * The verdict on one massage: the worst finding of all rules, with every finding listed worst first (health before others, then
 * the nearest effort). A rule that throws, or returns what is no finding, is reported and takes no other down.
 */
export function judge(
  massage: Massage,
  context: JudgeContext,
  report: (problem: Problem) => void = () => {},
  rules: readonly Rule[] = RULES,
): Judgement {
  const verdicts: Verdict[] = [];
  const notes: Note[] = [];
  for (const rule of rules) {
    try {
      const finding = checkFinding(rule.judge(massage, context));
      for (const verdict of finding.verdicts) verdicts.push(verdict);
      for (const note of finding.notes) notes.push(note);
    } catch (error) {
      report({ code: 'rule-failed', where: rule.id, detail: String(error).slice(0, 200) });
    }
  }
  if (verdicts.length > 1) verdicts.sort(worstFirst);
  return { severity: verdicts[0]?.severity ?? 'ok', verdicts, notes };
}

function worstFirst(a: Verdict, b: Verdict): number {
  return (
    severityRank(a.severity) - severityRank(b.severity) ||
    Number(b.rule.startsWith('health-')) - Number(a.rule.startsWith('health-')) ||
    hoursAway(a) - hoursAway(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Nothing is nearer than what happens at the same time; what has no hours at all comes last. A large number, since infinities do not subtract. */
function hoursAway(verdict: Verdict): number {
  return verdict.rule === 'overlap' ? -1 : (verdict.hours?.gap ?? Number.MAX_SAFE_INTEGER);
}
