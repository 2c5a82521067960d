import type { Effort, Massage, Note, Verdict } from '../model.ts';
import { beforeCell } from './before-cell.ts';
import { edgeModifiers } from './edge-modifiers.ts';
import { beforeGap } from './gaps.ts';
import { gradeGap } from './grade-gap.ts';
import { BEFORE_REACH } from './reach.ts';
import { defineRule, NOTHING } from './rule.ts';

const TAPER_HOURS = { A: 336, B: 168, C: 0 } as const;

/** Hours from the massage's end to each effort ahead, against the before table (rules.md section 4). */
export const beforeEffort = defineRule({
  id: 'before-effort',
  judge(massage, context) {
    if (massage.depth === 'X') return NOTHING;
    const moved = edgeModifiers(massage, context);
    const reach = Math.max(BEFORE_REACH, (moved.tender ?? 0) + 12);
    const verdicts: Verdict[] = [];
    const notes: Note[] = [];
    for (const effort of context.efforts) {
      const gap = beforeGap(massage, effort);
      const cell = gap >= 0 && gap <= reach ? beforeCell(massage, effort, context, moved) : null;
      if (!cell) continue;
      const grade = gradeGap(gap, cell);
      if (grade.severity === 'ok') continue;
      verdicts.push({
        rule: 'before-effort',
        severity: grade.severity,
        events: [effort.id],
        hours: { side: 'before', gap, edge: grade.edge },
        sources: [...cell.sources],
      });
      if (grade.severity === 'good' && isInTaper(massage, effort, gap)) {
        notes.push({ code: 'taper', events: [effort.id], sources: ['S1'] });
      }
    }
    return { verdicts, notes };
  },
});

/** Deep work at a good time but inside the taper: keep it familiar (rules.md section 6). */
function isInTaper(massage: Massage, effort: Effort, gap: number): boolean {
  if (massage.depth !== 'D' || effort.kind !== 'race' || !effort.priority) return false;
  return gap <= TAPER_HOURS[effort.priority];
}
