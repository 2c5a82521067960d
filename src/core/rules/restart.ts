import type { Massage } from '../model.ts';
import { beforeGap, RACE_WEEK, racesWithin } from './gaps.ts';
import { hoursSinceLast } from './history.ts';
import { defineRule, type JudgeContext, NOTHING } from './rule.ts';

const LONG_BREAK = 1344;

/** True where this massage would be the first after more than eight weeks (1,344 h); false where the last one is not known. */
export function isRestart(massage: Massage, context: JudgeContext): boolean {
  const since = hoursSinceLast(massage, context);
  return massage.depth !== 'X' && since !== null && since > LONG_BREAK;
}

/** After more than eight weeks without, not a week or less before a race that counts (rules.md section 7, R22). */
export const restart = defineRule({
  id: 'restart',
  judge(massage, context) {
    if ((massage.depth !== 'M' && massage.depth !== 'D') || !isRestart(massage, context)) return NOTHING;
    return {
      verdicts: racesWithin(massage, context.efforts, RACE_WEEK, 'AB').map((race) => ({
        rule: 'restart',
        severity: 'caution',
        events: [race.id],
        hours: { side: 'before', gap: beforeGap(massage, race), edge: RACE_WEEK },
        sources: ['own'],
      })),
      notes: [],
    };
  },
});
