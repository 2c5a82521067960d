import type { Verdict } from '../model.ts';
import { HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import { defineRule, NOTHING } from './rule.ts';
import { visitsAround } from './visits-around.ts';

const SPACING = 72;

/** Deep work is itself a load: two deep visits less than 72 h apart, end to start (rules.md section 7, R23). */
export const deepSpacing = defineRule({
  id: 'deep-spacing',
  judge(massage, context) {
    if (massage.depth !== 'D') return NOTHING;
    const verdicts: Verdict[] = [];
    for (const visit of visitsAround(massage, context, SPACING)) {
      if (depthOf(visit.kind) !== 'D') continue;
      const after = (massage.start - visit.end) / HOUR;
      const before = (visit.start - massage.end) / HOUR;
      // Two at once have no hours between them.
      const gap = Math.max(after, before, 0);
      if (gap >= SPACING) continue;
      verdicts.push({
        rule: 'deep-spacing',
        severity: 'caution',
        events: visit.id === null ? [] : [visit.id],
        hours: { side: after >= before ? 'after' : 'before', gap, edge: SPACING },
        sources: ['S3', 'own'],
      });
    }
    return { verdicts, notes: [] };
  },
});
