import type { Instant, Massage } from '../model.ts';
import { judge } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { toInstant } from '../time.ts';
import { judgeContext, type Planning } from './planning.ts';
import { wishedKinds } from './preferences.ts';

/**
 * Whether a visit is one that regular and race visits are reckoned by: firm work (rules.md section 8); for somebody who wants light
 * work only, light work. A light flush on top of a firm rhythm does not stand in for it.
 */
export function countsAsVisit({ input, massages }: Planning, { depth }: Pick<Massage, 'depth'>): boolean {
  if (depth === 'M' || depth === 'D') return true;
  return depth === 'L' && wishedKinds(input.settings, massages).every((kind) => depthOf(kind) === 'L');
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

/** The last massage she told of herself, at noon of its day; null where she told of none. */
export function saidVisit({ input, horizon }: Planning): Instant | null {
  const { lastMassage } = input.settings;
  return lastMassage === undefined ? null : Math.min(toInstant(lastMassage, 12 * 60, input.zone), horizon.from);
}

/** The last visit that counts before now, known from the calendar or by her word; null where none is. */
export function lastVisit(planning: Planning): { start: Instant; end: Instant } | null {
  const before = planning.massages.filter((one) => countsAsVisit(planning, one) && one.end <= planning.horizon.from);
  const visits: { start: Instant; end: Instant }[] = [...before];
  const said = saidVisit(planning);
  if (said !== null) visits.push({ start: said, end: said });
  return visits.sort((a, b) => b.end - a.end)[0] ?? null;
}

/** End of the last visit of any kind but rolling that began before an instant, booked or of the plan; null where none is known. */
export function lastEndBefore(planning: Planning, at: Instant): Instant | null {
  let last = saidVisit(planning);
  if (last !== null && last > at) last = null;
  for (const { start, end, depth } of [...planning.massages, ...planning.chosen]) {
    if (depth !== 'X' && start < at && (last === null || end > last)) last = end;
  }
  return last;
}
