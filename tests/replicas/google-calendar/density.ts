import type { ReplicaState } from './model.ts';

/** Height of a stacked chip and the step to the next line: 22 in 24 (section 5.3), 18 in compact (section 8.3, IT24). */
export function stackedSize(state: Pick<ReplicaState, 'density'>): { chip: number; step: number } {
  return state.density === 'compact' ? { chip: 18, step: 20 } : { chip: 22, step: 24 };
}
