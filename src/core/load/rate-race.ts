import type { Discipline, LoadEvidence, LoadNumbers, Priority } from '../model.ts';
import { isMultisportDistance, kilometres, RACE_ROWS, runningRow } from './race-rows.ts';

interface Race {
  discipline: Discipline | null;
  distance: string | null;
  priority: Priority | null;
  numbers?: LoadNumbers;
}

/** The class of a race by its distance, whatever its priority (rules.md R3). //=> a half marathon is E4, a marathon E5 */
export function rateRace({ distance: written, discipline, priority, numbers }: Race): LoadEvidence {
  const distance = written ?? roundKm(numbers?.km);
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

/** Measured kilometres as a distance, where none is written. */
function roundKm(km: number | undefined): string | null {
  return km === undefined ? null : `${Math.round(km * 10) / 10}km`;
}
