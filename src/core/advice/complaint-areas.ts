import type { Discipline } from '../model.ts';
import { type FocusArea, focusAreas } from './focus-areas.ts';

/** Where legs, or what helps them, may hurt: what a therapist works on, and what she works around. */
export type ComplaintArea = FocusArea | 'shins' | 'knees' | 'achilles';

const ALL: readonly ComplaintArea[] = [
  'calves',
  'shins',
  'achilles',
  'knees',
  'quads',
  'hamstrings',
  'glutes',
  'hips',
  'lower-back',
  'shoulders',
  'feet',
];

/** All areas to choose from, those first that the discipline loads. //=> complaintAreas('swim')[0] is 'shoulders' */
export function complaintAreas(discipline: Discipline | null): readonly ComplaintArea[] {
  return [...new Set([...focusAreas(discipline), ...ALL])];
}
