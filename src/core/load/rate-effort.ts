import type {
  Discipline,
  EffortKind,
  LoadClass,
  LoadEvidence,
  LoadNumbers,
  LoadTag,
  Priority,
  RelativeStanding,
} from '../model.ts';
import { disagreement } from './disagreement.ts';
import { minutesForKm } from './duration-load.ts';
import { harder, loadRank, raise } from './load-class.ts';
import { aerobicLoad } from './number-bands.ts';
import { kilometres, RACE_ROWS } from './race-rows.ts';
import { rateNumbers } from './rate-numbers.ts';
import { rateRace } from './rate-race.ts';
import { rateTraining } from './rate-training.ts';

export interface EffortSignals {
  kind: EffortKind;
  discipline: Discipline | null;
  distance: string | null;
  priority: Priority | null;
  /** Planned or done; null where no time of day is written. */
  minutes: number | null;
  downhill: boolean;
  quality: boolean;
  legs: boolean | null;
  /** Measured, felt or written numbers; `minutes` among them only where they were measured. */
  numbers?: LoadNumbers;
  standing?: RelativeStanding | null;
  /** Percent of the week's running, where it is that week's long run. */
  weekShare?: number | null;
  tag?: LoadTag | undefined;
  /** She said herself that it is of this kind. */
  told?: boolean;
}

export interface EffortRating {
  load: LoadClass;
  long: boolean;
  /** Trustworthy signals are two classes or more apart. */
  disputed: boolean;
  evidence: LoadEvidence[];
}

/** Net metres down from which a run is rated as downhill: our choice. */
const DOWNHILL_METRES = 300;

/**
 * How hard an effort is: the highest class any trustworthy signal gives (rules.md section 12). A race's distance is trusted over
 * the hours blocked for it, which often hold the journey too. What she said herself wins over every number.
 * //=> a marathon is E5, intervals are E3, a 100 min run is a long E3, a run of TSS 210 is E4
 */
export function rateEffort(signals: EffortSignals): EffortRating {
  const { kind, told = false } = signals;
  const minutes = trustedMinutes(signals);
  if (told && kind === 'easy') return easyAsTold(minutes);
  const own = kind === 'race' ? [rateRace(signals)] : rateTraining(signals, minutes);
  const evidence = told && kind === 'race' ? own : [...own, ...byNumbers(signals, minutes)];
  const base = evidence.reduce<LoadClass>((highest, line) => harder(highest, line.load), 'E0');
  const dispute = disagreement(evidence, kind);
  const terrain = terrainLine(signals, base);
  if (terrain) evidence.push(terrain);
  if (dispute) evidence.push(dispute);
  const load = terrain?.load ?? base;
  return { load, long: load === 'E3' && isLong(signals, evidence), disputed: dispute !== null, evidence };
}

/** "Easy", said by her, stays easy however long it is blocked. */
function easyAsTold(minutes: number | null): EffortRating {
  const load = aerobicLoad(minutes);
  return { load, long: false, disputed: false, evidence: [{ by: 'told', kind: 'easy', load }] };
}

/** A race's blocked hours are no measure of it: its own time is, or the usual one for the distance. */
function trustedMinutes({ kind, numbers = {}, minutes, distance, discipline }: EffortSignals): number | null {
  if (numbers.minutes !== undefined) return numbers.minutes;
  if (kind === 'race') return (distance === null ? undefined : RACE_ROWS[distance]?.minutes) ?? null;
  return minutes ?? minutesForKm(kilometres(distance) ?? numbers.km ?? null, discipline);
}

function byNumbers(signals: EffortSignals, minutes: number | null): LoadEvidence[] {
  const { kind, legs, discipline, numbers = {}, standing = null } = signals;
  return rateNumbers({ numbers, standing, discipline, minutes, feltByLegs: kind !== 'strength' || legs !== false });
}

function terrainLine({ downhill, discipline, numbers = {} }: EffortSignals, base: LoadClass): LoadEvidence | null {
  if (loadRank(base) < 1) return null;
  if (downhill) return { by: 'terrain', load: raise(base) };
  // On a bicycle nothing brakes but the brakes.
  if (discipline === 'cycling' || numbers.descentM === undefined) return null;
  const metres = numbers.descentM - (numbers.ascentM ?? 0);
  return metres >= DOWNHILL_METRES ? { by: 'terrain', metres, load: raise(base) } : null;
}

/** An hour downhill is hard, but no long run: only the time makes one. Work inside it makes it a hard one. */
function isLong({ kind, quality, tag }: EffortSignals, lines: readonly LoadEvidence[]): boolean {
  const has = (...by: LoadEvidence['by'][]) => lines.some((line) => by.includes(line.by) && line.load === 'E3');
  if (quality || has('rpe', 'heart-rate', 'above-threshold') || tag === 'workout' || tag === 'race') return false;
  return kind === 'long' || (kind === 'easy' && (tag === 'long-run' || has('duration', 'week-share')));
}
