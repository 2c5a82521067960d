import type { ReplicaState } from './model.ts';

/** The classes of 2024-05…2026-09 [A] where section 2.1 names them; the others are the replica's own. */
const REAL = {
  timedChip: 'GTG3wb',
  hiddenLabel: 'XuJrye',
  chipText: 'Jcb6qd',
  chipLines: 'fFwDnf',
  line: 'lhydbb',
  titleBox: 'KcY3wb',
  title: 'I0UMhf',
  timeLine: 'gVNoLb',
  locationLine: 'K9QN7e',
  shortTime: 'EWOIrf',
  shortComma: 'pttLke',
  resizeHandle: 'leOeGd',
  chipsLayer: 'A3o4Oe',
  declined: 'LKeQwe',
  declinedText: 'MmaWIb',
  tentative: 'tEnTv1',
  stacked: 'vEJ0bc',
  stackedMonth: 'Po94xd',
  stackedButton: 'KF4T6b',
  stackedTimed: 'smECzc',
  stackedContinuation: 'PU9jSd',
  continuationEdge: 'PxbABe',
  stackedText: 'nHqeVd',
  monthTime: 'DvyQhe',
  monthTitle: 'WBi6vc',
  monthDotBox: 'ZWOtn',
  monthDot: 'VlNR9e',
  more: 'KCIIIb',
  decoration: 'uVdEc0',
  quickCreate: 'ecHOgf',
  popoverSpan: 'kma42e',
  popoverHolder: 'FKqJcf',
};

/** 2019 to 2023 [A] where section 2.1 names them. */
const EARLIER: Partial<Record<keyof typeof REAL, string>> = {
  timedChip: 'NlL62b',
  hiddenLabel: 'ynRLnc',
  titleBox: 'wXHMq',
  title: 'FAxxKc',
  timeLine: 'Jmftzc',
  shortTime: 'A6wOnd',
  stackedButton: 'g3dbUc',
};

export type ClassKey = keyof typeof REAL;
export type ClassNames = (...keys: ClassKey[]) => string;

/** Six letters from a seed and a name: stable for a page, different for each seed. */
function scrambled(name: string, seed: number): string {
  let hash = (2166136261 ^ seed) >>> 0;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0;
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let text = '';
  for (let i = 0; i < 6; i++) {
    hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
    text += alphabet[hash % alphabet.length] ?? 'a';
  }
  return text;
}

export function classNames(state: Pick<ReplicaState, 'dialect'>): ClassNames {
  const { classSeed: seed, classGeneration } = state.dialect;
  const known = classGeneration === '2019' ? { ...REAL, ...EARLIER } : REAL;
  return (...keys) => keys.map((key) => (seed === undefined ? known[key] : scrambled(known[key], seed))).join(' ');
}
