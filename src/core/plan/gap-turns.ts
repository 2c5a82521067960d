import type { Effort, Massage } from '../model.ts';
import { afterCell } from '../rules/after-cell.ts';
import { beforeCell, beforeColumn } from '../rules/before-cell.ts';
import type { EdgeModifiers } from '../rules/edge-modifiers.ts';
import type { EffectiveCell } from '../rules/modify-cell.ts';
import type { JudgeContext } from '../rules/rule.ts';
import { afterColumn } from '../rules/window-table.ts';
import { HOUR } from '../time.ts';

/** Where the verdict on a visit may change around an effort: ms to add to the effort's start, and to its end. */
export interface GapTurns {
  fromStart(effort: Effort): readonly number[];
  fromEnd(effort: Effort): readonly number[];
}

/**
 * The windows of a visit as turns, read once for every column of the tables and not for every effort. `states`: whatever moves its
 * edges at one hour or another.
 */
export function gapTurns(visit: Massage, states: readonly EdgeModifiers[], context: JudgeContext): GapTurns {
  const length = visit.end - visit.start;
  return {
    fromStart: perColumn(
      (effort) => beforeColumn(effort, context.strict),
      (effort) => {
        const cells = states.map((moved) => beforeCell(visit, effort, context, moved));
        // Time runs towards the effort: a gap is below an edge an instant later than on it.
        return cells.flatMap((cell) => turnsOf(cell, effort).map(({ gap, last }) => (last ? 0 : 1) - length - gap));
      },
    ),
    fromEnd: perColumn(
      ({ load, long }) => afterColumn(load, long),
      (effort) => turnsOf(afterCell(visit, effort, context), effort).map(({ gap, last }) => gap + (last ? 1 : 0)),
    ),
  };
}

/** Races are kept apart: what they need bends the score, and nothing else does. */
function perColumn<C>(
  columnOf: (effort: Effort) => C | null,
  turns: (effort: Effort) => number[],
): (effort: Effort) => readonly number[] {
  const known = { race: new Map<C, number[]>(), other: new Map<C, number[]>() };
  return (effort) => {
    const column = columnOf(effort);
    if (column === null) return [];
    const kept = effort.kind === 'race' ? known.race : known.other;
    let found = kept.get(column);
    if (!found) {
      found = [...new Set(turns(effort))];
      kept.set(column, found);
    }
    return found;
  };
}

interface Turn {
  /** In ms. */
  gap: number;
  /** The gap itself still belongs to the nearer side; else to the farther one. */
  last: boolean;
}

/** On an edge the milder side holds, so that harsher regimes begin just inside it; preferred windows hold both their ends. */
function turnsOf(cell: EffectiveCell | null, { kind }: Effort): Turn[] {
  if (!cell) return [];
  const edges = [cell.conflictBelow, cell.cautionBelow, ...(cell.info ?? []), ...cell.pref.map(([near]) => near)];
  if (kind === 'race') edges.push(...bends(cell));
  const turn = (hours: number, last: boolean) => ({ gap: Math.round(hours * HOUR), last });
  return [
    ...edges.filter((hours) => hours > 0).map((hours) => turn(hours, false)),
    ...cell.pref.map(([, far]) => turn(far, true)),
  ];
}

/** Where the score's straight line bends: at the ideal, where it costs no more than forty points, midway between two windows. */
function bends({ ideal, pref }: EffectiveCell): number[] {
  const points = ideal ?? pref.map(([from, to]) => (from + to) / 2);
  const [first, second] = points;
  const midway = !ideal && first !== undefined && second !== undefined ? [(first + second) / 2] : [];
  return [...points, ...points.map((point) => point - 40), ...points.map((point) => point + 40), ...midway];
}
