import type { LoadClass, MassageKind } from '../model.ts';

/** Hours. Half-open edges: below `edge[0]` conflict, below `edge[1]` caution; `pref` closed at both ends; `info` closed below, open above. */
export interface WindowCell {
  edge: readonly [conflictBelow: number, cautionBelow: number];
  info?: readonly [number, number];
  pref?: readonly (readonly [number, number])[];
  ideal?: readonly [number, number];
  /** Past the preferred window, still fine, until here. */
  late?: number;
  /** The caution band is only info unless an A or B race starts within these hours after the massage. */
  softenUnlessRaceWithin?: number;
  sources: readonly string[];
}

export type BeforeColumn = 'A_long' | 'A_short' | 'B' | 'C' | 'E3' | 'E12';
export type AfterColumn = 'E5' | 'E4' | 'E3' | 'long' | 'E12';
type Depth = 'D' | 'M' | 'L';

/** Nothing speaks for or against any hour. */
export const NONE: WindowCell = { edge: [0, 0], sources: [] };
const BOTH = ['S1', 'S3'];

/** Massage end to effort start (rules.md sections 4 and 13). */
export const BEFORE: Readonly<Record<Depth, Readonly<Record<BeforeColumn, WindowCell>>>> = {
  D: {
    A_long: { edge: [72, 96], pref: [[96, 144]], ideal: [108, 108], sources: BOTH },
    A_short: { edge: [48, 72], pref: [[72, 120]], ideal: [96, 96], sources: BOTH },
    B: { edge: [48, 72], pref: [[72, 120]], ideal: [84, 84], sources: BOTH },
    C: { edge: [24, 72], pref: [[72, 120]], sources: BOTH },
    E3: { edge: [48, 72], ideal: [72, 72], softenUnlessRaceWithin: 504, sources: ['S3'] },
    E12: { edge: [0, 0], info: [0, 24], sources: ['own'] },
  },
  M: {
    A_long: { edge: [48, 72], pref: [[72, 120]], ideal: [96, 96], sources: ['S1', 'own'] },
    A_short: { edge: [24, 72], pref: [[72, 120]], sources: ['S1', 'own'] },
    B: { edge: [24, 48], pref: [[48, 120]], ideal: [72, 72], sources: ['S1', 'own'] },
    C: { edge: [0, 0], info: [0, 24], sources: ['own'] },
    E3: { edge: [0, 24], ideal: [36, 48], sources: ['own'] },
    E12: NONE,
  },
  L: {
    A_long: { edge: [0, 12], info: [12, 24], pref: [[24, 72]], ideal: [36, 48], sources: ['S1', 'fletcher-2010'] },
    A_short: { edge: [0, 12], info: [12, 24], pref: [[24, 72]], ideal: [36, 48], sources: ['S1', 'fletcher-2010'] },
    B: { edge: [0, 12], info: [12, 24], pref: [[24, 72]], ideal: [36, 48], sources: ['S1', 'fletcher-2010'] },
    C: NONE,
    E3: { edge: [0, 0], info: [0, 6], sources: ['own'] },
    E12: NONE,
  },
};

/** Effort end to massage start (rules.md sections 5 and 13). */
export const AFTER: Readonly<Record<Depth, Readonly<Record<AfterColumn, WindowCell>>>> = {
  D: {
    E5: { edge: [48, 72], pref: [[72, 144]], ideal: [84, 84], late: 240, sources: ['S1', 'S3', 'takayama-2017'] },
    E4: { edge: [24, 48], pref: [[48, 120]], ideal: [60, 60], sources: BOTH },
    E3: { edge: [24, 24], info: [24, 48], pref: [[24, 72]], ideal: [36, 48], sources: ['S3'] },
    long: { edge: [12, 24], info: [24, 36], pref: [[24, 72]], sources: ['S0', 'S3'] },
    E12: NONE,
  },
  M: {
    E5: { edge: [24, 48], pref: [[48, 120]], ideal: [72, 72], sources: BOTH },
    E4: { edge: [12, 24], pref: [[24, 96]], ideal: [48, 48], sources: ['S3', 'own'] },
    E3: { edge: [0, 6], info: [6, 24], pref: [[24, 72]], sources: ['S0', 'S3'] },
    long: { edge: [0, 0], info: [0, 24], pref: [[6, 72]], sources: ['S0', 'S3'] },
    E12: NONE,
  },
  L: {
    E5: {
      edge: [0, 0],
      info: [0, 24],
      pref: [
        [1, 6],
        [24, 72],
      ],
      sources: ['S1', 'S3', 'hoffman-2016'],
    },
    E4: {
      edge: [0, 0],
      info: [0, 24],
      pref: [
        [1, 6],
        [24, 72],
      ],
      sources: ['S1', 'S3', 'hoffman-2016'],
    },
    E3: { edge: [0, 0], pref: [[1, 24]], sources: ['S1'] },
    long: { edge: [0, 0], pref: [[1, 24]], sources: ['S1'] },
    E12: NONE,
  },
};

/** Hot stone has its own after row: heat on fresh damage; above its edges neutral, never good (rules.md R13). */
export const AFTER_HOT_STONE: Readonly<Record<AfterColumn, WindowCell>> = {
  E5: { edge: [24, 48], sources: ['own'] },
  E4: { edge: [0, 24], sources: ['own'] },
  E3: { edge: [0, 12], sources: ['own'] },
  long: { edge: [0, 12], sources: ['own'] },
  E12: NONE,
};

/** The after row of a kind. Self-massage has no windows. */
export function afterRow(kind: MassageKind, depth: Depth): Readonly<Record<AfterColumn, WindowCell>> {
  return kind === 'hot-stone' ? AFTER_HOT_STONE : AFTER[depth];
}

/** The after column of a load; null where no rule speaks. */
export function afterColumn(load: LoadClass, long: boolean): AfterColumn | null {
  if (load === 'E0') return null;
  if (load === 'E1' || load === 'E2') return 'E12';
  return load === 'E3' && long ? 'long' : load;
}
