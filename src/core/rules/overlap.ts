import { overlaps } from '../intervals.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Nobody can run and lie on a table at once; rolling is at her own pace and not judged (rules.md R26). */
export const overlap = defineRule({
  id: 'overlap',
  judge(massage, context) {
    if (massage.depth === 'X') return NOTHING;
    const span = { from: massage.start, to: massage.end };
    const hit = context.efforts.filter((effort) => overlaps(span, { from: effort.start, to: effort.end }));
    return {
      verdicts: hit.map((effort) => ({
        rule: 'overlap',
        severity: 'conflict',
        events: [effort.id],
        hours: null,
        sources: ['own'],
      })),
      notes: [],
    };
  },
});
