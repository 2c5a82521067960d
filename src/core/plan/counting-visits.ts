import type { Instant, Massage } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { judgeContext, type Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/**
 * Whether a visit is one that regular and race visits are reckoned by: firm work (rules.md section 8); for somebody who wants light
 * work only, light work. A light flush on top of a firm rhythm does not stand in for it.
 */
export function countsAsVisit({ input, massages }: Planning, massage: Massage): boolean {
  if (massage.depth === 'M' || massage.depth === 'D') return true;
  return massage.depth === 'L' && wishedKinds(input.settings, massages).every((kind) => depthOf(kind) === 'L');
}

/** Booked visits that count and are not to be moved: one still ahead that collides stands in for nothing. */
export function standingVisits(planning: Planning): Massage[] {
  return planning.massages.filter((massage) => countsAsVisit(planning, massage) && !collides(planning, massage));
}

function collides(planning: Planning, massage: Massage): boolean {
  if (massage.end <= planning.horizon.from) return false;
  const context = judgeContext(planning, { from: massage.start, to: massage.end }, massage.id);
  return judge(massage, context).severity === 'conflict';
}

/** End of the last visit that counts before now; null where none is known. */
export function lastVisitEnd(planning: Planning, said: Instant | null): Instant | null {
  const now = planning.horizon.from;
  const ends = planning.massages.filter((one) => countsAsVisit(planning, one) && one.end <= now).map(({ end }) => end);
  if (said !== null) ends.push(Math.min(said, now));
  return ends.length === 0 ? null : Math.max(...ends);
}
