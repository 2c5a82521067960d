import type { Severity } from '../core/model.ts';
import type { SlotMark, StripCell } from '../platform/marks.ts';
import type { Hour } from './drag-hour.ts';
import { STEP_MIN } from './drag-hour.ts';

const CELLS: ReadonlySet<string> = new Set('caigobpu');
/** How a held slot is drawn; what cannot be at all looks like a conflict. */
const SEVERITIES: Readonly<Record<StripCell, Severity>> = {
  c: 'conflict',
  b: 'conflict',
  p: 'conflict',
  a: 'caution',
  u: 'caution',
  i: 'info',
  g: 'good',
  o: 'ok',
};

/** How a slot would be judged at an hour, by the strip that came with it; `u` for days it does not speak for. */
export function cellAt(strip: SlotMark['strip'], { date, minute }: Hour): StripCell {
  const letter = strip.find((day) => day.date === date)?.cells.charAt(Math.floor(minute / STEP_MIN)) ?? '';
  return isCell(letter) ? letter : 'u';
}

export function severityOf(cell: StripCell): Severity {
  return SEVERITIES[cell];
}

function isCell(letter: string): letter is StripCell {
  return CELLS.has(letter);
}
