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
    const verdicts = visitsAround(massage, context)
      .filter((visit) => depthOf(visit.kind) === 'D')
      .map((visit) => {
        const after = (massage.start - visit.end) / HOUR;
        const before = (visit.start - massage.end) / HOUR;
        return {
          visit,
          side: after >= before ? ('after' as const) : ('before' as const),
          gap: Math.max(after, before),
        };
      })
      .filter(({ gap }) => gap < SPACING)
      .map(({ visit, side, gap }) => ({
        rule: 'deep-spacing',
        severity: 'caution' as const,
        events: visit.id === null ? [] : [visit.id],
        hours: { side, gap, edge: SPACING },
        sources: ['S3', 'own'],
      }));
    return { verdicts, notes: [] };
  },
});
