import type { Severity } from '../../core/model.ts';
import type { RecoveryDays } from '../../platform/marks.ts';

/** What a stretch of hours is for a massage: out of the question, better not, or fine. */
export type Openness = 'closed' | 'opening' | 'open';

export interface Stretch {
  from: number;
  to: number;
  openness: Openness;
}

const OPENNESS: Record<Severity, Openness> = {
  conflict: 'closed',
  caution: 'opening',
  info: 'open',
  good: 'open',
  ok: 'open',
};

/** More of them than this nobody could tell apart. */
const MOST = 60;

/**
 * The steps of one band as they are drawn: cut at the picture's end, neighbours of the same look as one.
 * //=> [{from: 0, to: 20, severity: 'good'}, {from: 20, to: 90, severity: 'ok'}] of 72 hours is [{from: 0, to: 72, openness: 'open'}]
 */
export function stretchesOf(steps: RecoveryDays['bands'][number]['steps'], spanHours: number): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to, severity } of steps.slice(0, MOST)) {
    const openness = OPENNESS[severity];
    const end = Math.min(to, spanHours);
    const last = found.at(-1);
    if (last?.openness === openness && last.to === from) last.to = Math.max(last.to, end);
    else if (end > from) found.push({ from, to: end, openness });
  }
  return found;
}
