import { PHASE_KINDS, type TrainingPhase } from '../load/training-phase.ts';
import type { MassageKind } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import type { Settings } from '../settings.ts';
import { countsAsVisit } from './counting-visits.ts';
import type { Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/** Kinds that make a regular visit: of hers those that count as one; light ones for somebody who wants light work only. */
export function regularKinds(planning: Planning): MassageKind[] {
  const wished = wishedKinds(planning.input.settings, planning.massages);
  return wished.filter((kind) => kind !== 'self' && countsAsVisit(planning, { depth: depthOf(kind) }));
}

/** Kinds for a regular visit: the one she prefers, then those the phase puts first (rules.md section 8), then the rest of hers. */
export function cadenceKinds(pool: readonly MassageKind[], settings: Settings, phase: TrainingPhase): MassageKind[] {
  // The block after a goal race is for firm work, not for deep (rules.md section 8).
  const allowed = phase === 'recovery' ? pool.filter((kind) => depthOf(kind) !== 'D') : pool;
  const usable = allowed.length > 0 ? allowed : pool;
  const preferred = usable.filter((kind) => kind === settings.preferredKind);
  const first = PHASE_KINDS[phase].filter((kind) => usable.includes(kind));
  return [...new Set([...preferred, ...first, ...usable])];
}
