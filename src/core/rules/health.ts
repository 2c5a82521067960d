import type { Verdict } from '../model.ts';
import { HEALTH } from './health-table.ts';
import { defineRule } from './rule.ts';

/** Health flags the user set; verdict ids are `health-<flag>`. It switches suggestions off and diagnoses nothing. */
export const health = defineRule({
  id: 'health',
  judge(massage, context) {
    const verdicts: Verdict[] = [];
    for (const flag of [...context.flags].sort()) {
      if (!Object.hasOwn(HEALTH, flag)) continue;
      // "Cleared" is the same pregnancy with a clinician's word, so it replaces the stricter row.
      if (flag === 'pregnancy' && context.flags.has('pregnancy-cleared')) continue;
      const severity = HEALTH[flag]?.[massage.depth] ?? null;
      if (severity) verdicts.push({ rule: `health-${flag}`, severity, events: [], hours: null, sources: ['safety'] });
    }
    return { verdicts, notes: [] };
  },
});
