import type { Note, Verdict } from '../model.ts';
import { HEALTH } from './health-table.ts';
import { defineRule, NOTHING } from './rule.ts';

/** Health flags the user set; verdict ids are `health-<flag>`. It switches suggestions off and diagnoses nothing. */
export const health = defineRule({
  id: 'health',
  judge({ depth }, { flags }) {
    if (flags.size === 0) return NOTHING;
    const verdicts: Verdict[] = [];
    const notes: Note[] = [];
    for (const flag of [...flags].sort()) {
      const row = Object.hasOwn(HEALTH, flag) ? HEALTH[flag] : undefined;
      // "Cleared" is the same pregnancy with a clinician's word, so it replaces the stricter row.
      if (!row || (flag === 'pregnancy' && flags.has('pregnancy-cleared'))) continue;
      const severity = row[depth];
      if (severity) verdicts.push({ rule: `health-${flag}`, severity, events: [], hours: null, sources: ['safety'] });
      if (row.note?.depths.includes(depth)) notes.push({ code: row.note.code, events: [], sources: ['safety'], flag });
    }
    return { verdicts, notes };
  },
});
