import { defineRule, found, NOTHING } from './rule.ts';

/** A red readiness score on the day: deep work better not. A score shifts nothing else and never makes a conflict (rules.md R27). */
export const readiness = defineRule({
  id: 'readiness',
  judge(massage, context) {
    if (massage.depth !== 'D' || !context.flags.has('readiness-red')) return NOTHING;
    return found({ rule: 'readiness', severity: 'caution', events: [], hours: null, sources: ['own'] });
  },
});
