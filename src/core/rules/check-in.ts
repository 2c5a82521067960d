import { HOUR } from '../time.ts';
import { defineRule, found, NOTHING } from './rule.ts';

const WITHIN = 24;

/** Legs said to be sore within the day before: deep work better not (rules.md section 7). */
export const checkIn = defineRule({
  id: 'check-in',
  judge(massage, { checkIns }) {
    if (massage.depth !== 'D') return NOTHING;
    let gap = Number.POSITIVE_INFINITY;
    for (const { at, legs } of checkIns) {
      const hours = (massage.start - at) / HOUR;
      if (legs === 'sore' && hours >= 0 && hours < gap) gap = hours;
    }
    if (gap > WITHIN) return NOTHING;
    const hours = { side: 'after', gap, edge: WITHIN } as const;
    return found({ rule: 'check-in', severity: 'caution', events: [], hours, sources: ['own'] });
  },
});
