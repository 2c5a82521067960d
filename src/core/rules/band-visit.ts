import type { Instant, Massage, MassageKind } from '../model.ts';
import { MINUTE } from '../time.ts';
import { depthOf, isSpot } from './massage-kinds.ts';

export type BandDepth = 'L' | 'M' | 'D';

/** The plainest kind of each depth. */
export const BAND_KINDS: Readonly<Record<BandDepth, MassageKind>> = { L: 'flush', M: 'sports', D: 'deep' };

/** A visit that nobody booked, to ask the rules about an hour. */
export function bandVisit(kind: MassageKind, start: Instant, minutes: number): Massage {
  const end = start + minutes * MINUTE;
  const depth = depthOf(kind);
  return {
    id: 'proposal',
    event: null,
    title: '',
    kind,
    kindAssumed: false,
    depth,
    spot: isSpot(kind, null),
    start,
    end,
  };
}
