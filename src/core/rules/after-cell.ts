import type { Effort, Massage } from '../model.ts';
import { type EffectiveCell, modifyCell } from './modify-cell.ts';
import type { JudgeContext } from './rule.ts';
import { afterColumn, afterRow, type WindowCell } from './window-table.ts';

/** With `strict` on, deep work after E3 is held to the strictest article (rules.md section 13). */
const STRICT_DEEP_AFTER_E3: WindowCell = { edge: [24, 48], pref: [[24, 72]], ideal: [36, 48], sources: ['S1', 'S3'] };

/** The window after an effort for this massage, modifiers applied. */
export function afterCell(massage: Massage, effort: Effort, context: JudgeContext): EffectiveCell | null {
  const column = afterColumn(effort.load, effort.long);
  if (massage.depth === 'X' || column === null) return null;
  const strictDeep = context.strict && massage.depth === 'D' && column === 'E3';
  const cell = strictDeep ? STRICT_DEEP_AFTER_E3 : afterRow(massage.kind, massage.depth)[column];
  return modifyCell(cell, massage, context.strict, null);
}
