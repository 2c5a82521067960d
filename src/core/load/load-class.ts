import type { LoadClass } from '../model.ts';

export const LOAD_CLASSES: readonly LoadClass[] = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'];

/** 0 for E0 to 5 for E5. */
export function loadRank(load: LoadClass): number {
  return LOAD_CLASSES.indexOf(load);
}

/** The harder of two. */
export function harder(a: LoadClass, b: LoadClass): LoadClass {
  return loadRank(a) >= loadRank(b) ? a : b;
}

/** One class more, E5 at most. E0 stays: terrain does not make rest hard. */
export function raise(load: LoadClass): LoadClass {
  return load === 'E0' ? load : (LOAD_CLASSES[Math.min(loadRank(load) + 1, 5)] as LoadClass);
}

const RECOVERY_HOURS: Readonly<Record<LoadClass, number>> = { E0: 0, E1: 12, E2: 24, E3: 48, E4: 72, E5: 96 };

/** Hours until legs are usually fresh again; the longest races take a week (rules.md section 12). */
export function recoveryHours(load: LoadClass, distance: string | null, discipline: string | null): number {
  const ultra = discipline === 'ultra' || ['50k', '50mi', '100k', '100mi', '140.6'].includes(distance ?? '');
  return load === 'E5' && ultra ? 168 : RECOVERY_HOURS[load];
}
