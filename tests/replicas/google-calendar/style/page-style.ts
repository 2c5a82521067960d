import { classNames } from '../class-names.ts';
import type { ReplicaState } from '../model.ts';
import { chipStyle } from './chip-style.ts';
import { GRID_STYLE } from './grid-style.ts';
import { overlayStyle } from './overlay-style.ts';
import { SHELL_STYLE } from './shell-style.ts';

export function pageStyle(state: Pick<ReplicaState, 'dialect' | 'density'>): string {
  const names = classNames(state);
  return SHELL_STYLE + GRID_STYLE + chipStyle(names, state) + overlayStyle(names);
}
