import type { LoadClass } from '../model.ts';

interface RaceRow {
  km: number;
  minutes: number;
  load: LoadClass;
}

/** Named distances: length, usual duration without an own pace, load (rules.md section 12; lexicon-starters section 5). */
export const RACE_ROWS: Readonly<Record<string, RaceRow>> = {
  mile: { km: 1.6, minutes: 15, load: 'E3' },
  '5k': { km: 5, minutes: 30, load: 'E3' },
  '10k': { km: 10, minutes: 60, load: 'E3' },
  '15k': { km: 15, minutes: 90, load: 'E4' },
  '10mi': { km: 16.1, minutes: 100, load: 'E4' },
  '20k': { km: 20, minutes: 115, load: 'E4' },
  half: { km: 21.1, minutes: 120, load: 'E4' },
  marathon: { km: 42.2, minutes: 255, load: 'E5' },
  '50k': { km: 50, minutes: 390, load: 'E5' },
  '50mi': { km: 80.5, minutes: 660, load: 'E5' },
  '100k': { km: 100, minutes: 840, load: 'E5' },
  '100mi': { km: 161, minutes: 1560, load: 'E5' },
  sprint: { km: 25.75, minutes: 90, load: 'E3' },
  olympic: { km: 51.5, minutes: 180, load: 'E4' },
  '70.3': { km: 113, minutes: 360, load: 'E5' },
  '140.6': { km: 226, minutes: 780, load: 'E5' },
};

const MULTISPORT = new Set(['sprint', 'olympic', '70.3', '140.6']);

const RUNNING_ROWS = Object.entries(RACE_ROWS)
  .filter(([id]) => !MULTISPORT.has(id))
  .map(([, row]) => row)
  .sort((a, b) => a.km - b.km);

/** Kilometres of a distance id; null where it names none (or a triathlon's format). //=> kilometres('12km') is 12 */
export function kilometres(distance: string | null): number | null {
  if (distance === null || MULTISPORT.has(distance)) return null;
  const row = RACE_ROWS[distance];
  if (row) return row.km;
  const text = distance.startsWith('relay-') ? distance.slice(6) : distance;
  const km = Number.parseFloat(text);
  return Number.isFinite(km) && km > 0 ? km : null;
}

/** True for triathlon formats. */
export function isMultisportDistance(distance: string | null): boolean {
  return distance !== null && MULTISPORT.has(distance);
}

/** The running row a length falls in: between two rows the shorter one holds (12 km is rated like 10 km). */
export function runningRow(km: number): RaceRow {
  let held = RUNNING_ROWS[0] as RaceRow;
  // Certified courses are written rounded: 21 km is a half, 42 km a marathon.
  for (const row of RUNNING_ROWS) if (row.km <= km * 1.01) held = row;
  return held;
}
