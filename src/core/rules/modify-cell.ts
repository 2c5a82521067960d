import type { Massage } from '../model.ts';
import { racesWithin } from './gaps.ts';
import { bruisedLast, isAccustomed, isNovel, longestTenderness } from './history.ts';
import type { JudgeContext } from './rule.ts';
import type { WindowCell } from './window-table.ts';

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

/**
 * The edges that hold for this massage (rules.md section 6, in its order): spot, novelty, bruising, accustomed, history. All but
 * spot act before efforts only; none touches light work, easy efforts, info bands, or an edge of 0.
 */
export function modifyCell(
  cell: WindowCell,
  massage: Massage,
  context: JudgeContext,
  side: 'before' | 'after',
): EffectiveCell {
  const { conflictBelow, cautionBelow, shift } = modifyEdges(cell, massage, context, side);
  const pref = (cell.pref ?? [])
    .map(([from, to]) => [Math.max(from + shift, cautionBelow), to + shift] as const)
    .filter(([from, to]) => from <= to);
  return {
    conflictBelow: context.strict ? cautionBelow : conflictBelow,
    cautionBelow,
    info: cell.info ?? null,
    pref,
    ideal: cell.ideal ? [cell.ideal[0] + shift, cell.ideal[1] + shift] : null,
    late: cell.late ?? null,
    soft: isSoft(cell, massage, context),
    sources: cell.sources,
  };
}

/** `shift`: how far novelty and bruising moved the caution edge outward; the preferred window follows by as much. */
function modifyEdges(cell: WindowCell, massage: Massage, context: JudgeContext, side: 'before' | 'after') {
  const [c, a] = cell.edge;
  const spotted = massage.depth === 'D' && massage.spot && a > 0 ? Math.max(c, a - 24) : a;
  const strong = massage.depth === 'D' || massage.depth === 'M';
  if (side === 'after' || !strong) return { conflictBelow: c, cautionBelow: spotted, shift: 0 };

  const novel = isNovel(massage, context);
  const conflictBelow = novel && c > 0 ? c + 24 : c;
  if (a === 0) return { conflictBelow, cautionBelow: conflictBelow, shift: 0 };
  const bruised = bruisedLast(massage, context);
  const shift = (novel ? 48 : 0) + (bruised ? 24 : 0);
  const easier = shift === 0 && isAccustomed(massage, context) ? 12 : 0;
  const tender = longestTenderness(massage.kind, massage, context);
  const atLeast = tender === null ? 0 : tender + 12;
  return { conflictBelow, cautionBelow: Math.max(conflictBelow, atLeast, spotted + shift - easier), shift };
}

function isSoft(cell: WindowCell, massage: Massage, context: JudgeContext): boolean {
  if (cell.softenUnlessRaceWithin === undefined || context.strict) return false;
  return racesWithin(massage, context.efforts, cell.softenUnlessRaceWithin, 'AB').length === 0;
}
