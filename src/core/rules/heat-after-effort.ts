import { judgeAfter } from './after-effort.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Hot stones on fresh damage: heat has its own after row (rules.md R13). */
export const heatAfterEffort = defineRule({
  id: 'heat-after-effort',
  judge(massage, context) {
    return massage.kind === 'hot-stone' ? judgeAfter('heat-after-effort', massage, context) : NOTHING;
  },
});
