import { beforeGap, RACE_WEEK, racesWithin } from './gaps.ts';
import { isNovel } from './history.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Deep work that is new to the body, a week or less before a goal race (rules.md section 6). */
export const noveltyBeforeARace = defineRule({
  id: 'novelty-before-a-race',
  judge(massage, context) {
    if (massage.depth !== 'D' || !isNovel(massage, context)) return NOTHING;
    return {
      verdicts: racesWithin(massage, context.efforts, RACE_WEEK, 'A').map((race) => ({
        rule: 'novelty-before-a-race',
        severity: 'conflict',
        events: [race.id],
        hours: { side: 'before', gap: beforeGap(massage, race), edge: RACE_WEEK },
        sources: ['S1', 'own'],
      })),
      notes: [],
    };
  },
});
