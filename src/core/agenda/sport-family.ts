import type { Discipline } from '../model.ts';

type Family = 'foot' | 'walk' | 'cycling' | 'swim' | 'strength' | 'other';

const FAMILIES: Readonly<Record<Discipline, readonly Family[]>> = {
  run: ['foot'],
  trail: ['foot'],
  ultra: ['foot'],
  obstacle: ['foot'],
  // Watches record every walk to the shops: none of them is the tempo run.
  walk: ['walk'],
  cycling: ['cycling'],
  swim: ['swim'],
  strength: ['strength'],
  hyrox: ['strength', 'foot', 'other'],
  tri: ['swim', 'cycling', 'foot'],
  duathlon: ['cycling', 'foot'],
  aquathlon: ['swim', 'foot'],
  other: ['other'],
};

/** Sports that are done in legs, each recorded by itself. */
export function isMultisport(discipline: Discipline | null): boolean {
  return discipline === 'tri' || discipline === 'duathlon' || discipline === 'aquathlon';
}

/**
 * True where an activity of `sport` can be what was planned as `planned`: the same family of sports, or one of the two is not known.
 * //=> isSameFamily('ultra', 'trail') is true, isSameFamily('run', 'walk') is false
 */
export function isSameFamily(planned: Discipline | null, sport: Discipline | null): boolean {
  if (planned === null || sport === null) return true;
  return FAMILIES[planned].some((family) => FAMILIES[sport].includes(family));
}

/** Runs and rides are what such pages are for; of anything else one may keep no record at all. */
export function isUsuallyRecorded(planned: Discipline | null): boolean {
  return planned === null || FAMILIES[planned].some((family) => family === 'foot' || family === 'cycling');
}
