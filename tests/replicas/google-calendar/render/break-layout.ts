import type { BreakKind, ReplicaState } from '../model.ts';

const ATTRIBUTES: Record<BreakKind, string[]> = {
  'no-datekeys': ['data-datekey', 'data-start-date-key', 'data-end-date-key'],
  'no-eventids': ['data-eventid'],
  'no-grid': [],
};

const GRID_ROLES = '[role=grid], [role=gridcell], [role=row], [role=columnheader]';

/** Takes away what a future roll-out might take away, so that readers can be seen to give up quietly. */
export function applyBreaks(root: Element, state: Pick<ReplicaState, 'dialect'>): void {
  for (const kind of state.dialect.broken ?? []) {
    for (const name of ATTRIBUTES[kind]) {
      root.removeAttribute(name);
      for (const node of root.querySelectorAll(`[${name}]`)) node.removeAttribute(name);
    }
    if (kind === 'no-grid') {
      for (const node of root.querySelectorAll(GRID_ROLES)) {
        node.removeAttribute('role');
        node.removeAttribute('data-column-index');
      }
    }
  }
}
