import type { Massage } from '../model.ts';
import type { EdgeModifiers } from './edge-modifiers.ts';
import { NONE, type WindowCell } from './window-table.ts';

/** A cell with this massage's modifiers applied. `soft`: the caution band is only info. */
export interface EffectiveCell {
  conflictBelow: number;
  cautionBelow: number;
  info: readonly [number, number] | null;
  pref: readonly (readonly [number, number])[];
  ideal: readonly [number, number] | null;
  late: number | null;
  soft: boolean;
  sources: readonly string[];
}

const NO_WINDOW: EffectiveCell['pref'] = [];

/**
 * The edges that hold for this massage (rules.md section 6, in its order): spot, novelty, bruising, accustomed, history. All but
 * spot act before efforts only (`moved` is null after one); none touches light work, easy efforts, info bands, or an edge of 0. Null
 * where the cell says nothing at any hour.
 */
export function modifyCell(
  cell: WindowCell,
  massage: Massage,
  strict: boolean,
  moved: EdgeModifiers | null,
): EffectiveCell | null {
  if (cell === NONE) return null;
  const { conflictBelow, cautionBelow, shift } = modifyEdges(cell, massage, moved);
  const { softenUnlessRaceWithin } = cell;
  return {
    conflictBelow: strict ? cautionBelow : conflictBelow,
    cautionBelow,
    info: cell.info ?? null,
    pref: movePreferred(cell.pref ?? NO_WINDOW, cautionBelow, shift),
    ideal: cell.ideal ? (shift === 0 ? cell.ideal : [cell.ideal[0] + shift, cell.ideal[1] + shift]) : null,
    late: cell.late ?? null,
    soft: softenUnlessRaceWithin !== undefined && !strict && moved !== null && moved.raceIn > softenUnlessRaceWithin,
    sources: cell.sources,
  };
}

/** `shift`: how far novelty and bruising moved the caution edge outward; the preferred window follows by as much. */
function modifyEdges({ edge: [c, a] }: WindowCell, massage: Massage, moved: EdgeModifiers | null) {
  const spotted = massage.depth === 'D' && massage.spot && a > 0 ? Math.max(c, a - 24) : a;
  if (moved === null || (massage.depth !== 'D' && massage.depth !== 'M')) {
    return { conflictBelow: c, cautionBelow: spotted, shift: 0 };
  }
  const conflictBelow = moved.novel && c > 0 ? c + 24 : c;
  if (a === 0) return { conflictBelow, cautionBelow: conflictBelow, shift: 0 };
  const shift = (moved.novel ? 48 : 0) + (moved.bruised ? 24 : 0);
  const easier = shift === 0 && moved.accustomed ? 12 : 0;
  const atLeast = moved.tender === null ? 0 : moved.tender + 12;
  return { conflictBelow, cautionBelow: Math.max(conflictBelow, atLeast, spotted + shift - easier), shift };
}

/** The window after the shift, without what lies below the caution edge. */
function movePreferred(pref: EffectiveCell['pref'], cautionBelow: number, shift: number): EffectiveCell['pref'] {
  if (shift === 0 && pref.every(([from]) => from >= cautionBelow)) return pref;
  return pref
    .map(([from, to]) => [Math.max(from + shift, cautionBelow), to + shift] as const)
    .filter(([from, to]) => from <= to);
}
