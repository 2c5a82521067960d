import { HOUR } from '../time.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Legs said to be sore within the day before: deep work better not (rules.md section 7). */
export const checkIn = defineRule({
  id: 'check-in',
  judge(massage, context) {
    if (massage.depth !== 'D') return NOTHING;
    const gaps = context.checkIns
      .filter(({ legs }) => legs === 'sore')
      .map(({ at }) => (massage.start - at) / HOUR)
      .filter((gap) => gap >= 0 && gap <= 24);
    if (gaps.length === 0) return NOTHING;
    const gap = Math.min(...gaps);
    return {
      verdicts: [
        {
          rule: 'check-in',
          severity: 'caution',
          events: [],
          hours: { side: 'after', gap, edge: 24 },
          sources: ['own'],
        },
      ],
      notes: [],
    };
  },
});
