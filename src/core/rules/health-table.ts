import type { DepthClass, Note, Severity } from '../model.ts';

/**
 * `null`: not assessed, or nothing against it. An injury's area counts as included in the visit while it is not known; skin and
 * veins are only told to keep away from. `note`: a line for these depths, without a grade.
 */
interface HealthRow extends Readonly<Record<DepthClass, Severity | null>> {
  readonly note?: { readonly code: Note['code']; readonly depths: readonly DepthClass[] };
}

const ALL_CONFLICT: HealthRow = { D: 'conflict', M: 'conflict', L: 'conflict', X: 'conflict' };
const NO_GRADE = { D: null, M: null, L: null, X: null } as const;
const KEEP_AWAY: HealthRow = { ...NO_GRADE, note: { code: 'keep-away', depths: ['D', 'M', 'L'] } };

/** Health context by flag (rules.md section 10). Asked once, kept on the device, never softened by anything. */
export const HEALTH: Readonly<Record<string, HealthRow>> = {
  'acute-injury': ALL_CONFLICT,
  'subacute-injury': { D: 'caution', M: 'caution', L: 'info', X: 'info' },
  /** Deep work counts as new to the body again, see isNovel. */
  'cleared-injury': { ...NO_GRADE, note: { code: 'as-your-therapist-says', depths: ['D'] } },
  'bone-stress': { D: 'conflict', M: 'conflict', L: 'caution', X: null },
  fever: { D: 'conflict', M: 'conflict', L: 'conflict', X: null },
  'dvt-suspected': ALL_CONFLICT,
  anticoagulant: { D: 'conflict', M: 'caution', L: 'caution', X: 'caution' },
  pregnancy: { D: 'conflict', M: 'caution', L: 'caution', X: 'info' },
  'pregnancy-cleared': { D: 'caution', M: 'caution', L: 'caution', X: 'info' },
  'open-wound': KEEP_AWAY,
  'varicose-veins': KEEP_AWAY,
  'post-race-red-flag': ALL_CONFLICT,
  'run-down': { D: 'caution', M: 'info', L: null, X: null },
};

/** Every flag a case or a setting may carry besides the health ones. */
export const OTHER_FLAGS: readonly string[] = ['first-ever', 'new-therapist', 'spot', 'full-body', 'readiness-red'];
