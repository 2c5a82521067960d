import { HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import { defineRule, NOTHING } from './rule.ts';
import { visitsAround } from './visits-around.ts';

const CAP = 2;
const WEEK = 168 * HOUR;

/** More than two moderate or deep visits in any seven days that include this one, by start (rules.md section 7). */
export const weeklyCap = defineRule({
  id: 'weekly-cap',
  judge(massage, context) {
    if (massage.depth !== 'M' && massage.depth !== 'D') return NOTHING;
    const near = visitsAround(massage, context)
      .filter((visit) => ['M', 'D'].includes(depthOf(visit.kind)) && Math.abs(visit.start - massage.start) < WEEK)
      .sort((a, b) => a.start - b.start);
    const starts = [...near.map((visit) => visit.start), massage.start].sort((a, b) => a - b);
    const crowded = starts.some((first) => {
      const inWeek = starts.filter((start) => start >= first && start < first + WEEK);
      return inWeek.includes(massage.start) && inWeek.length > CAP;
    });
    if (!crowded) return NOTHING;
    const events = near.map((visit) => visit.id).filter((id) => id !== null);
    return {
      verdicts: [{ rule: 'weekly-cap', severity: 'caution', events, hours: null, sources: ['S2', 'own'] }],
      notes: [],
    };
  },
});
