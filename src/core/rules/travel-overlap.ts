import { MINUTE } from '../time.ts';
import { defineRule, found, NOTHING } from './rule.ts';

/** Minutes to arrive, before every visit (rules.md section 9). */
const ARRIVE = 10;

/** The way there or back runs into an effort, another visit or a busy event that the massage itself leaves alone (rules.md section 7). */
export const travelOverlap = defineRule({
  id: 'travel-overlap',
  judge(massage, { efforts, others, busy, travelMin }) {
    if (massage.depth === 'X' || travelMin === null) return NOTHING;
    const leaves = massage.start - (travelMin + ARRIVE) * MINUTE;
    const returns = massage.end + travelMin * MINUTE;
    const onTheWay = (from: number, to: number) =>
      (from < massage.start && to > leaves && to <= massage.start) ||
      (to > massage.end && from < returns && from >= massage.end);
    const events: string[] = [];
    for (const { id, start, end } of efforts) if (onTheWay(start, end)) events.push(id);
    for (const { id, start, end, depth } of others) {
      if (id !== massage.id && depth !== 'X' && onTheWay(start, end)) events.push(id);
    }
    for (const { id, from, to } of busy) if (onTheWay(from, to)) events.push(id);
    if (events.length === 0) return NOTHING;
    return found({ rule: 'travel-overlap', severity: 'info', events, hours: null, sources: ['own'] });
  },
});
