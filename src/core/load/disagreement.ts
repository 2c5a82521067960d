import type { EffortKind, LoadClass, LoadEvidence } from '../model.ts';
import { harder, loadRank } from './load-class.ts';

/** How far apart two signals must be to be worth saying. */
const CLASSES_APART = 2;

/**
 * Signals that may be believed when they say "little". The others only ever say "at least this much": a short interval session
 * is no contradiction, and a watch is known to underestimate races and downhill.
 */
const ESTIMATES: readonly LoadEvidence['by'][] = [
  'distance',
  'kind',
  'tss',
  'stress',
  'session-rpe',
  'relative-effort',
];

/** The line that says how far signals are apart; null where they agree well enough. Of easy sessions the time is an estimate too. */
export function disagreement(lines: readonly LoadEvidence[], kind: EffortKind): LoadEvidence | null {
  const estimates = lines.filter(({ by }) => {
    // The same feeling, once with its minutes and once without, is one signal.
    if (by === 'session-rpe') return !lines.some((line) => line.by === 'rpe');
    return ESTIMATES.includes(by) || (by === 'duration' && kind === 'easy');
  });
  if (estimates.length === 0) return null;
  const high = lines.reduce<LoadClass>((held, { load }) => harder(held, load), 'E0');
  const low = estimates.reduce<LoadClass>((held, { load }) => (loadRank(load) < loadRank(held) ? load : held), high);
  return loadRank(high) - loadRank(low) >= CLASSES_APART ? { by: 'disagreement', low, high, load: high } : null;
}
