import type { Effort, Instant } from '../model.ts';
import { DAY } from '../time.ts';
import { busierWeeks, usualZone } from './busier-weeks.ts';
import type { TrainingPhase } from './phase-cadence.ts';
import { phaseSpans } from './phase-spans.ts';
import { SortedNumbers } from './sorted-numbers.ts';
import { weekOf } from './week-of.ts';

export { CADENCE_DAYS, PHASE_KINDS, type TrainingPhase } from './phase-cadence.ts';

export interface PhaseSources {
  /** Health flags of the settings. */
  health?: readonly string[] | undefined;
}

/** What is "now": efforts this far back and ahead. */
const NEARBY = 14 * DAY;
/** Above three a week in those four weeks, training is steady. */
const CASUAL = 12;

/**
 * The phase of any moment, from the races ahead and behind and the training of its week (rules.md section 8, with its order where
 * phases overlap). Built once; each question is cheap. //=> two weeks before an A race is 'taper', whatever else is near
 */
export function trainingPhases(
  efforts: readonly Effort[],
  { health = [] }: PhaseSources = {},
): (at: Instant) => TrainingPhase {
  if (health.includes('subacute-injury')) return () => 'injury';
  const spans = phaseSpans(efforts);
  const zone = usualZone(efforts);
  const busier = busierWeeks(efforts, zone);
  const starts = SortedNumbers.of(efforts.map(({ start }) => start));
  return (at) => {
    if (spans.taper(at)) return 'taper';
    if (spans.raceWeek(at)) return 'race-week';
    if (spans.recovery(at)) return 'recovery';
    if (spans.peak(at)) return 'peak';
    // Without a goal a bigger week is just a bigger week.
    if (spans.build(at)) return busier.has(weekOf(at, zone)) ? 'peak' : 'build';
    if (spans.goalAhead(at)) return 'base';
    const nearby = starts.upTo(at + NEARBY) - starts.below(at - NEARBY);
    if (nearby === 0) return 'off-season';
    return nearby <= CASUAL && !spans.raceAhead(at) ? 'casual' : 'base';
  };
}

/** The phase of one moment; for many, make `trainingPhases` once. */
export function trainingPhase(at: Instant, efforts: readonly Effort[], sources: PhaseSources = {}): TrainingPhase {
  return trainingPhases(efforts, sources)(at);
}
