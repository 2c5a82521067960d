import type { Effort, Massage, Note, Verdict } from '../model.ts';
import { afterCell } from './after-cell.ts';
import { afterGap } from './gaps.ts';
import { gradeGap } from './grade-gap.ts';
import type { EffectiveCell } from './modify-cell.ts';
import { AFTER_REACH } from './reach.ts';
import { defineRule, type Finding, type JudgeContext, NOTHING } from './rule.ts';

/** Hours from each effort's end to the massage's start, against the after table (rules.md section 5). */
export const afterEffort = defineRule({
  id: 'after-effort',
  judge(massage, context) {
    return massage.kind === 'hot-stone' ? NOTHING : judgeAfter('after-effort', massage, context);
  },
});

/** Shared with heat-after-effort, which reads its own row. */
export function judgeAfter(rule: string, massage: Massage, context: JudgeContext): Finding {
  if (massage.depth === 'X') return NOTHING;
  const finding: Finding = { verdicts: [], notes: [] };
  for (const effort of context.efforts) {
    const gap = afterGap(massage, effort);
    const cell = gap >= 0 && gap <= AFTER_REACH ? afterCell(massage, effort, context) : null;
    if (!cell) continue;
    const grade = gradeGap(gap, cell);
    addNotes(finding.notes, massage, effort, gap, grade.infoToo, cell);
    if (grade.severity === 'ok') continue;
    const verdict: Verdict = {
      rule,
      severity: grade.severity,
      events: [effort.id],
      hours: { side: 'after', gap, edge: grade.edge },
      sources: [...cell.sources],
    };
    finding.verdicts.push(verdict);
  }
  return finding;
}

function addNotes(
  notes: Note[],
  massage: Massage,
  effort: Effort,
  gap: number,
  dissent: boolean,
  cell: EffectiveCell,
): void {
  const events = [effort.id];
  const hardRace = effort.load === 'E4' || effort.load === 'E5';
  if (massage.depth === 'L' && hardRace && gap < 24) {
    // Nobody rubs legs right after a race without the red flags being asked for (rules.md section 10).
    notes.push({ code: 'post-race-red-flags', events, sources: ['safety'] });
    if (dissent) notes.push({ code: 'light-after-race-dissent', events, sources: ['S1', 'S3'] });
  }
  if (dissent && massage.depth !== 'L') notes.push({ code: 'early-dissent', events, sources: [...cell.sources] });
  const { late } = cell;
  if (late !== null && gap > 144 && gap <= late && effort.kind === 'race') {
    notes.push({ code: 'late-post-race', events, sources: ['S2'] });
  }
}
