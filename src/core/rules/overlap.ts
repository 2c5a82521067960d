import { overlaps } from '../intervals.ts';
import type { Severity, Verdict } from '../model.ts';
import { defineRule, NOTHING } from './rule.ts';

/**
 * Nobody can run and lie on a table at once, nor on two tables; rolling is at her own pace and not judged (rules.md R26). Other
 * events are only a caution: a calendar may be kept loosely.
 */
export const overlap = defineRule({
  id: 'overlap',
  judge(massage, { efforts, others, busy }) {
    if (massage.depth === 'X') return NOTHING;
    const span = { from: massage.start, to: massage.end };
    const verdicts: Verdict[] = [];
    const collides = (id: string, from: number, to: number, severity: Severity) => {
      if (!overlaps(span, { from, to })) return;
      verdicts.push({ rule: 'overlap', severity, events: [id], hours: null, sources: ['own'] });
    };
    for (const { id, start, end } of efforts) collides(id, start, end, 'conflict');
    for (const { id, start, end, depth } of others) {
      if (id !== massage.id && depth !== 'X') collides(id, start, end, 'conflict');
    }
    for (const { id, from, to } of busy) collides(id, from, to, 'caution');
    return { verdicts, notes: [] };
  },
});
