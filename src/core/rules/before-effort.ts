import type { Effort, Massage, Note } from '../model.ts';
import { beforeCell } from './before-cell.ts';
import { beforeGap } from './gaps.ts';
import { gradeGap } from './grade-gap.ts';
import { defineRule, type Finding } from './rule.ts';

const TAPER_HOURS = { A: 336, B: 168, C: 0 } as const;

/** Hours from the massage's end to each effort ahead, against the before table (rules.md section 4). */
export const beforeEffort = defineRule({
  id: 'before-effort',
  judge(massage, context) {
    const finding: Finding = { verdicts: [], notes: [] };
    for (const effort of context.efforts) {
      const gap = beforeGap(massage, effort);
      const cell = gap >= 0 ? beforeCell(massage, effort, context) : null;
      if (!cell) continue;
      const grade = gradeGap(gap, cell);
      if (grade.severity === 'ok') continue;
      finding.verdicts.push({
        rule: 'before-effort',
        severity: grade.severity,
        events: [effort.id],
        hours: { side: 'before', gap, edge: grade.edge },
        sources: [...cell.sources],
      });
      if (grade.severity === 'good') finding.notes.push(...taperNote(massage, effort, gap));
    }
    return finding;
  },
});

/** Deep work at a good time but inside the taper: keep it familiar (rules.md section 6). */
function taperNote(massage: Massage, effort: Effort, gap: number): Note[] {
  if (massage.depth !== 'D' || effort.kind !== 'race' || !effort.priority) return [];
  return gap <= TAPER_HOURS[effort.priority] ? [{ code: 'taper', events: [effort.id], sources: ['S1'] }] : [];
}
