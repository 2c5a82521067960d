import { beforeGap, racesWithin } from './gaps.ts';
import { hoursSinceLast } from './history.ts';
import { defineRule, NOTHING } from './rule.ts';

const LONG_BREAK = 1344;

/** After more than eight weeks without, not a week or less before a race that counts (rules.md section 7, R22). */
export const restart = defineRule({
  id: 'restart',
  judge(massage, context) {
    const since = hoursSinceLast(massage, context);
    const strong = massage.depth === 'M' || massage.depth === 'D';
    if (!strong || since === null || since <= LONG_BREAK) return NOTHING;
    return {
      verdicts: racesWithin(massage, context.efforts, 168, 'AB').map((race) => ({
        rule: 'restart',
        severity: 'caution',
        events: [race.id],
        hours: { side: 'before', gap: beforeGap(massage, race), edge: 168 },
        sources: ['own'],
      })),
      notes: [],
    };
  },
});
