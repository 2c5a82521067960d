import type { Discipline } from '../model.ts';

export type FocusArea = 'calves' | 'hamstrings' | 'glutes' | 'quads' | 'hips' | 'lower-back' | 'shoulders' | 'feet';

/** Areas worth naming to a therapist, by what loads them; the user edits them before she saves. */
const AREAS: Partial<Record<Discipline, readonly FocusArea[]>> = {
  run: ['calves', 'hamstrings', 'glutes'],
  trail: ['quads', 'calves', 'feet'],
  ultra: ['quads', 'calves', 'feet'],
  walk: ['calves', 'feet'],
  cycling: ['quads', 'hips', 'lower-back'],
  swim: ['shoulders', 'lower-back'],
  tri: ['calves', 'quads', 'shoulders'],
  duathlon: ['calves', 'quads', 'hips'],
  aquathlon: ['calves', 'shoulders'],
  hyrox: ['quads', 'glutes', 'lower-back'],
  obstacle: ['quads', 'shoulders', 'calves'],
  strength: ['quads', 'glutes', 'lower-back'],
};

/** Focus areas for a visit; without a known discipline those of a runner. */
export function focusAreas(discipline: Discipline | null): readonly FocusArea[] {
  return AREAS[discipline ?? 'run'] ?? ['calves', 'hamstrings', 'glutes'];
}
