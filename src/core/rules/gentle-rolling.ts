import type { Note } from '../model.ts';
import { beforeColumn } from './before-cell.ts';
import { afterGap, beforeGap } from './gaps.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Hours before a long goal race that are its morning, and hours for which legs are sorest after the hardest efforts. */
const MORNING = 12;
const SOREST = 72;

/** Rolling is never graded; where legs are about to race or have just done the most, it is said how (rules.md sections 4 and 5). */
export const gentleRolling = defineRule({
  id: 'gentle-rolling',
  judge(massage, { efforts, strict }) {
    if (massage.depth !== 'X') return NOTHING;
    const notes: Note[] = [];
    for (const effort of efforts) {
      const before = beforeGap(massage, effort);
      const after = afterGap(massage, effort);
      if (before >= 0 && before < MORNING && beforeColumn(effort, strict) === 'A_long') {
        notes.push({ code: 'rolling-before-race', events: [effort.id], sources: ['own'] });
      }
      if (after >= 0 && after <= SOREST && effort.load === 'E5') {
        notes.push({ code: 'rolling-after-race', events: [effort.id], sources: ['own'] });
      }
    }
    return { verdicts: [], notes };
  },
});
