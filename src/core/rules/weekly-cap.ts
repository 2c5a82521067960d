import { HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import { defineRule, found, NOTHING } from './rule.ts';
import { visitsAround } from './visits-around.ts';

const CAP = 2;
const DAYS_7 = 168;
const WEEK = DAYS_7 * HOUR;

/** More than two moderate or deep visits in any seven days (168 h) that include this one, by start (rules.md section 7). */
export const weeklyCap = defineRule({
  id: 'weekly-cap',
  judge(massage, context) {
    if (massage.depth !== 'M' && massage.depth !== 'D') return NOTHING;
    const near = visitsAround(massage, context, DAYS_7).filter(
      ({ kind, start }) => (depthOf(kind) === 'M' || depthOf(kind) === 'D') && Math.abs(start - massage.start) < WEEK,
    );
    if (near.length < CAP) return NOTHING;
    // A crowded week, if there is one, begins with one of the visits.
    const starts = [massage.start, ...near.map(({ start }) => start)].filter((start) => start <= massage.start);
    const inWeekFrom = (first: number) => near.filter(({ start }) => start >= first && start < first + WEEK);
    const crowded = starts.map(inWeekFrom).filter((visits) => visits.length >= CAP);
    if (crowded.length === 0) return NOTHING;
    const visits = [...new Set(crowded.flat())].sort((a, b) => a.start - b.start);
    const events = visits.map(({ id }) => id).filter((id) => id !== null);
    return found({ rule: 'weekly-cap', severity: 'caution', events, hours: null, sources: ['S2', 'own'] });
  },
});
