import { beforeGap, RACE_WEEK, racesWithin } from './gaps.ts';
import { isNewTherapist } from './history.ts';
import { defineRule, NOTHING } from './rule.ts';

/** A new pair of hands a week or less before a race that counts: better not (rules.md section 7, R17). */
export const newTherapist = defineRule({
  id: 'new-therapist',
  judge(massage, context) {
    if (massage.depth === 'X' || !isNewTherapist(massage, context)) return NOTHING;
    return {
      verdicts: racesWithin(massage, context.efforts, RACE_WEEK, 'AB').map((race) => ({
        rule: 'new-therapist',
        severity: 'caution',
        events: [race.id],
        hours: { side: 'before', gap: beforeGap(massage, race), edge: RACE_WEEK },
        sources: ['own'],
      })),
      notes: [],
    };
  },
});
