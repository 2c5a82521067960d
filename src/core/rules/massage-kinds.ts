import type { DepthClass, MassageKind } from '../model.ts';

/** Depth class of every kind (rules.md section 13, R12). */
const DEPTH: Readonly<Record<MassageKind, DepthClass>> = {
  flush: 'L',
  loosening: 'L',
  sports: 'M',
  deep: 'D',
  trigger: 'D',
  myofascial: 'M',
  ashiatsu: 'D',
  art: 'D',
  swedish: 'L',
  'hot-stone': 'L',
  thai: 'M',
  self: 'X',
};

const SPOT_BY_DEFAULT: ReadonlySet<MassageKind> = new Set(['trigger', 'art']);

export function depthOf(kind: MassageKind): DepthClass {
  return DEPTH[kind];
}

/** Booked for one area only: as said, else by kind. */
export function isSpot(kind: MassageKind, extent: 'spot' | 'full-body' | null): boolean {
  return extent === null ? SPOT_BY_DEFAULT.has(kind) : extent === 'spot';
}
