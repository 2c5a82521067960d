import type { Effort, Severity } from '../model.ts';
import { afterCell } from './after-cell.ts';
import { BAND_KINDS, type BandDepth, bandVisit } from './band-visit.ts';
import { BARE_CONTEXT } from './bare-context.ts';
import { gradeGap } from './grade-gap.ts';
import type { JudgeContext } from './rule.ts';

export { BAND_KINDS, type BandDepth } from './band-visit.ts';
export { readyFrom } from './ready-from.ts';

/** From `from` on, until `to`: hours after the effort's end at which a massage begins. */
export interface RecoveryStep {
  from: number;
  to: number;
  severity: Severity;
}

/**
 * What the table says of a massage in the hours after one effort, in order and without holes: the after-effort rule's own cells and
 * grades. //=> deep after a marathon: conflict 0-48, caution 48-72, good 72-144, ok from there
 */
export function recoveryBands(
  effort: Effort,
  depth: BandDepth,
  { strict }: Pick<JudgeContext, 'strict'>,
  spanHours: number,
): RecoveryStep[] {
  const cell = afterCell(bandVisit(BAND_KINDS[depth], effort.end, 60), effort, { ...BARE_CONTEXT, strict });
  if (!cell) return [{ from: 0, to: spanHours, severity: 'ok' }];
  const { conflictBelow, cautionBelow, info, pref } = cell;
  const edges = [0, conflictBelow, cautionBelow, ...(info ?? []), ...pref.flat()];
  const inside = [...new Set(edges)].filter((hour) => hour >= 0 && hour < spanHours).sort((a, b) => a - b);
  const steps: RecoveryStep[] = [];
  for (const [i, from] of inside.entries()) {
    const to = inside[i + 1] ?? spanHours;
    // A window is good up to its last hour and that included: what holds within a step is asked for in its middle.
    const { severity } = gradeGap((from + to) / 2, cell);
    const last = steps.at(-1);
    if (last?.severity === severity) last.to = to;
    else steps.push({ from, to, severity });
  }
  return steps;
}
