import type { ReplicaState } from './model.ts';

type DirectionState = Pick<ReplicaState, 'locale' | 'dialect'>;

export function isRightToLeft(state: Pick<ReplicaState, 'locale'>): boolean {
  return state.locale === 'ar' || state.locale === 'iw';
}

const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

/**
 * Where a chip stands in its row or column: `from` and `width` are percent, counted from where reading begins. No capture
 * of a right-to-left page is known: `right` is a guess, and the dialect can have the same place written with `left`.
 */
export function chipSide(from: number, width: number, state: DirectionState): string {
  if (!isRightToLeft(state)) return `left: ${percent(from)}; width: ${percent(width)};`;
  if (state.dialect.rtlChips === 'left') return `left: ${percent(100 - from - width)}; width: ${percent(width)};`;
  return `right: ${percent(from)}; width: ${percent(width)};`;
}
