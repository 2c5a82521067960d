import type { Discipline, EffortKind, LoadClass, LoadEvidence, Priority } from '../model.ts';
import { harder, loadRank, raise } from './load-class.ts';
import { isMultisportDistance, kilometres, RACE_ROWS, runningRow } from './race-rows.ts';

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
}

export interface EffortRating {
  load: LoadClass;
  long: boolean;
  evidence: LoadEvidence[];
}

/**
 * How hard an effort is: the highest class any trustworthy signal gives (rules.md section 12). A race's distance is trusted over
 * the hours blocked for it, which often hold the journey too. //=> a marathon is E5, intervals are E3, a 100 min run is a long E3
 */
export function rateEffort(signals: EffortSignals): EffortRating {
  const evidence = signals.kind === 'race' ? [rateRace(signals)] : rateTraining(signals);
  const base = evidence.reduce<LoadClass>((highest, line) => harder(highest, line.load), 'E0');
  let load = base;
  if (signals.downhill && loadRank(load) >= 1) {
    load = raise(load);
    evidence.push({ by: 'terrain', load });
  }
  // An hour downhill is hard, but no long run: only the duration makes one.
  const endurance = signals.kind === 'long' || (signals.kind === 'easy' && base === 'E3');
  return { load, long: endurance && load === 'E3' && !signals.quality, evidence };
}

function rateRace({ distance, discipline, priority }: EffortSignals): LoadEvidence {
  const row = distance === null ? undefined : RACE_ROWS[distance];
  if (row && isMultisportDistance(distance)) return { by: 'distance', distance: distance as string, load: row.load };
  if (discipline === 'ultra') return { by: 'kind', kind: 'race', load: 'E5' };
  const km = kilometres(distance);
  const onFoot = discipline === null || discipline === 'run' || discipline === 'trail' || discipline === 'walk';
  if (km !== null && onFoot) {
    // Legs of a relay add up: 25 km in all are rated as a long race (rules.md R3, S2's relay).
    const load = distance?.startsWith('relay-') && km >= 25 ? 'E5' : runningRow(km).load;
    return { by: 'distance', distance: distance as string, load };
  }
  return { by: 'kind', kind: 'race', load: priority === 'C' || discipline === 'swim' ? 'E3' : 'E4' };
}

function rateTraining(signals: EffortSignals): LoadEvidence[] {
  const { kind, discipline, quality, legs } = signals;
  const lines: LoadEvidence[] = [];
  if (kind === 'hard') lines.push({ by: 'kind', kind, load: 'E3' });
  else if (kind === 'long') lines.push({ by: 'kind', kind, load: quality ? 'E4' : 'E3' });
  else if (kind === 'strength') lines.push({ by: 'kind', kind, load: legs === false ? 'E1' : 'E3' });
  const minutes = signals.minutes ?? plannedMinutes(signals);
  if (minutes !== null && kind !== 'strength') {
    lines.push({ by: 'duration', minutes, load: durationLoad(minutes, discipline) });
  } else if (kind === 'easy') lines.push({ by: 'kind', kind, load: 'E1' });
  return lines;
}

function durationLoad(minutes: number, discipline: Discipline | null): LoadClass {
  const aerobic = minutes < 60 ? 'E1' : 'E2';
  if (discipline === 'swim' || discipline === 'walk' || discipline === 'other') return aerobic;
  if (discipline === 'cycling') return minutes >= 300 ? 'E4' : minutes >= 180 ? 'E3' : aerobic;
  if (minutes >= 150) return 'E4';
  return minutes >= 90 ? 'E3' : aerobic;
}

/** A written distance stands in for a duration: six minutes a kilometre on foot, two and a half on a bicycle. */
function plannedMinutes({ distance, discipline }: EffortSignals): number | null {
  const km = kilometres(distance);
  if (km === null || discipline === 'swim') return null;
  return Math.round(km * (discipline === 'cycling' ? 2.5 : 6));
}
