import type { MassageKind, Need } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import type { Settings } from '../settings.ts';

const DEPTHS = ['X', 'L', 'M', 'D'];

/** What may stand in for deeper work, the firmest first: a flush is for what lies behind, loosening for what comes. */
const LIGHTER: Readonly<Record<Need['type'], readonly MassageKind[]>> = {
  pre: ['sports', 'loosening'],
  post: ['sports', 'flush'],
  cadence: ['sports', 'loosening', 'flush'],
  asked: ['sports', 'loosening', 'flush'],
};

/** Kinds she may pick for a visit: those the plan would take, in her order, then lighter ones that she has not left out. */
export function kindsToPick({ type, kinds }: Need, settings: Settings, own: MassageKind): MassageKind[] {
  const rank = (kind: MassageKind) => DEPTHS.indexOf(depthOf(kind));
  const deepest = Math.max(...[...kinds, own].map(rank));
  const lighter = LIGHTER[type].filter(
    (kind) => rank(kind) < deepest && (settings.kinds === undefined || settings.kinds.includes(kind)),
  );
  return [...new Set([...kinds, own, ...lighter])];
}
