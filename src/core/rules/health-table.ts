import type { DepthClass, Severity } from '../model.ts';

/** `null`: not assessed, no suggestion and no grade. Area rows count as "the visit includes it" while the area is not known. */
type HealthRow = Readonly<Record<DepthClass, Severity | null>>;

const ALL_CONFLICT: HealthRow = { D: 'conflict', M: 'conflict', L: 'conflict', X: 'conflict' };

/** Health context by flag (rules.md section 10). Asked once, kept on the device, never softened by anything. */
export const HEALTH: Readonly<Record<string, HealthRow>> = {
  'acute-injury': ALL_CONFLICT,
  'subacute-injury': { D: 'caution', M: 'caution', L: 'info', X: 'info' },
  'bone-stress': { D: 'conflict', M: 'conflict', L: 'caution', X: null },
  fever: { D: 'conflict', M: 'conflict', L: 'conflict', X: null },
  'dvt-suspected': ALL_CONFLICT,
  anticoagulant: { D: 'conflict', M: 'caution', L: 'caution', X: 'caution' },
  pregnancy: { D: 'conflict', M: 'caution', L: 'caution', X: 'info' },
  'pregnancy-cleared': { D: 'caution', M: 'caution', L: 'caution', X: 'info' },
  'post-race-red-flag': ALL_CONFLICT,
  'run-down': { D: 'caution', M: 'info', L: null, X: null },
};

/** Every flag a case or a setting may carry besides the health ones. */
export const OTHER_FLAGS: readonly string[] = ['first-ever', 'new-therapist', 'spot', 'full-body', 'readiness-red'];
