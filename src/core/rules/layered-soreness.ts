import type { Effort, Instant } from '../model.ts';
import { HOUR } from '../time.ts';
import { isNewSport } from './is-new-sport.ts';
import { depthOf } from './massage-kinds.ts';
import { defineRule, NOTHING } from './rule.ts';
import { visitsAround } from './visits-around.ts';

const WITHIN = 48;

/** Deep work leaves legs sore; so does what came within 48 h before it: said, not graded (rules.md section 7). */
export const layeredSoreness = defineRule({
  id: 'layered-soreness',
  judge(massage, context) {
    if (massage.depth !== 'D') return NOTHING;
    const isRecent = (end: Instant) => massage.start - end >= 0 && massage.start - end <= WITHIN * HOUR;
    const events: (string | null)[] = [];
    for (const effort of context.efforts) {
      if (isRecent(effort.end) && leavesSoreness(effort, context.efforts)) events.push(effort.id);
    }
    for (const { id, kind, end } of visitsAround(massage, context, WITHIN)) {
      if (depthOf(kind) === 'D' && isRecent(end)) events.push(id);
    }
    if (events.length === 0) return NOTHING;
    const known = events.filter((id) => id !== null);
    return { verdicts: [], notes: [{ code: 'layered-soreness', events: known, sources: ['S3'] }] };
  },
});

function leavesSoreness(effort: Effort, all: readonly Effort[]): boolean {
  return effort.kind === 'strength' || effort.evidence.some(({ by }) => by === 'terrain') || isNewSport(effort, all);
}
