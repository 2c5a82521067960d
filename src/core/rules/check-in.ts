import { HOUR } from '../time.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Legs said to be sore within the day before: deep work better not (rules.md section 7). */
export const checkIn = defineRule({
  id: 'check-in',
  judge(massage, context) {
    if (massage.depth !== 'D') return NOTHING;
    const sore = context.checkIns.find((said) => {
      const ago = massage.start - said.at;
      return said.legs === 'sore' && ago >= 0 && ago <= 24 * HOUR;
    });
    if (!sore) return NOTHING;
    const gap = (massage.start - sore.at) / HOUR;
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
