import type { Severity } from '../model.ts';
import type { EffectiveCell } from './modify-cell.ts';

export interface Grade {
  severity: Severity;
  /** The limit the gap is measured against. */
  edge: number;
  /** An info text applies although the time is good (rules.md R2). */
  infoToo: boolean;
}

/** The pair result of a gap in a cell (rules.md section 3, step 7). Edges are half-open: on the edge the milder side holds. */
export function gradeGap(gap: number, cell: EffectiveCell): Grade {
  if (gap < cell.conflictBelow) return { severity: 'conflict', edge: cell.conflictBelow, infoToo: false };
  if (gap < cell.cautionBelow) {
    return { severity: cell.soft ? 'info' : 'caution', edge: cell.cautionBelow, infoToo: false };
  }
  const inInfo = cell.info !== null && cell.info[0] <= gap && gap < cell.info[1];
  const preferred = cell.pref.find(([from, to]) => from <= gap && gap <= to);
  if (preferred) {
    const nearer = gap - preferred[0] <= preferred[1] - gap ? preferred[0] : preferred[1];
    return { severity: 'good', edge: nearer, infoToo: inInfo };
  }
  if (inInfo && cell.info) return { severity: 'info', edge: cell.info[1], infoToo: false };
  return { severity: 'ok', edge: cell.cautionBelow, infoToo: false };
}

/** Hours from the ideal: 0 inside an ideal range; a preferred window without an ideal uses its nearest midpoint; null without either. */
export function hoursFromIdeal(gap: number, cell: EffectiveCell): number | null {
  if (cell.ideal) return Math.max(0, cell.ideal[0] - gap, gap - cell.ideal[1]);
  if (cell.pref.length === 0) return null;
  return Math.min(...cell.pref.map(([from, to]) => Math.abs(gap - (from + to) / 2)));
}
