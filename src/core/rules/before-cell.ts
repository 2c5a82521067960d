import { isLongRace } from '../load/assume-priority.ts';
import type { Effort, Massage } from '../model.ts';
import { edgeModifiers } from './edge-modifiers.ts';
import { type EffectiveCell, modifyCell } from './modify-cell.ts';
import type { JudgeContext } from './rule.ts';
import { BEFORE, type BeforeColumn } from './window-table.ts';

/** The column an effort ahead is read in (rules.md section 3, step 5); null where no rule speaks. */
export function beforeColumn(effort: Effort, strict: boolean): BeforeColumn | null {
  if (effort.kind === 'race' && effort.priority) {
    if (effort.priority === 'B') return 'B';
    if (effort.priority === 'C') return strict ? 'E3' : 'C';
    return effort.load === 'E5' || isLongRace(effort.distance, effort.discipline) ? 'A_long' : 'A_short';
  }
  if (effort.load === 'E0') return null;
  return effort.load === 'E1' || effort.load === 'E2' ? 'E12' : 'E3';
}

/** The window before an effort for this massage, modifiers applied. `moved`: read once by whoever asks for many efforts. */
export function beforeCell(
  massage: Massage,
  effort: Effort,
  context: JudgeContext,
  moved = edgeModifiers(massage, context),
): EffectiveCell | null {
  const column = beforeColumn(effort, context.strict);
  if (massage.depth === 'X' || column === null) return null;
  return modifyCell(BEFORE[massage.depth][column], massage, context.strict, moved);
}
