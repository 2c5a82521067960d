import { HOUR } from '../time.ts';
import { depthOf } from './massage-kinds.ts';
import { defineRule, NOTHING } from './rule.ts';
import { visitsAround } from './visits-around.ts';

/** Several things within 48 h that each leave legs sore: said, not graded (rules.md section 7). */
export const layeredSoreness = defineRule({
  id: 'layered-soreness',
  judge(massage, context) {
    if (massage.depth !== 'D') return NOTHING;
    const within = (end: number) => massage.start - end >= 0 && massage.start - end <= 48 * HOUR;
    const efforts = context.efforts.filter(
      (effort) =>
        within(effort.end) && (effort.kind === 'strength' || effort.evidence.some((line) => line.by === 'terrain')),
    );
    const deep = visitsAround(massage, context).filter((visit) => depthOf(visit.kind) === 'D' && within(visit.end));
    const events = [
      ...efforts.map((effort) => effort.id),
      ...deep.map((visit) => visit.id).filter((id) => id !== null),
    ];
    if (efforts.length + deep.length < 2) return NOTHING;
    return { verdicts: [], notes: [{ code: 'layered-soreness', events, sources: ['S3'] }] };
  },
});
