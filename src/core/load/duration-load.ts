import type { Discipline, LoadClass } from '../model.ts';
import { aerobicLoad } from './number-bands.ts';

/** The class that time alone gives: a run from 90 minutes is E3, from 150 E4; a ride from three and five hours. */
export function durationLoad(minutes: number, discipline: Discipline | null): LoadClass {
  const aerobic = aerobicLoad(minutes);
  if (discipline === 'swim' || discipline === 'walk' || discipline === 'other') return aerobic;
  if (discipline === 'cycling') return minutes >= 300 ? 'E4' : minutes >= 180 ? 'E3' : aerobic;
  if (minutes >= 150) return 'E4';
  return minutes >= 90 ? 'E3' : aerobic;
}

/** A length of way as minutes: six for a kilometre on foot, two and a half on a bicycle. Null in the water. */
export function minutesForKm(km: number | null, discipline: Discipline | null): number | null {
  if (km === null || discipline === 'swim') return null;
  return Math.round(km * (discipline === 'cycling' ? 2.5 : 6));
}
