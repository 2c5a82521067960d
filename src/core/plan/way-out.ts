import type { Interval, Judgement, Massage, MassageKind, WayOut } from '../model.ts';
import { severityRank } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, MINUTE } from '../time.ts';
import { judgeAt } from './candidates.ts';
import { openStarts } from './open-starts.ts';
import { busyWithout, type Planning } from './planning.ts';

const LIGHTER: readonly MassageKind[] = ['sports', 'loosening'];
const SEARCH = 5 * DAY;

/** How a booked massage that collides could be kept; null where nothing is wrong with it or it is already over. */
export function wayOut(planning: Planning, massage: Massage, judgement: Judgement): WayOut | null {
  const wrong = judgement.severity === 'conflict' || judgement.severity === 'caution';
  if (!wrong || massage.start <= planning.input.now) return null;
  const span = { from: massage.start, to: massage.end };
  const lighter = LIGHTER.find(
    (kind) =>
      rank(depthOf(kind)) < rank(massage.depth) &&
      severityRank(judgeAt(planning, kind, span, massage.id).severity) >= 2,
  );
  return { lighter: lighter ?? null, move: nearestGoodHour(planning, massage) };
}

function rank(depth: string): number {
  return ['X', 'L', 'M', 'D'].indexOf(depth);
}

/** The nearest hour within five days that is at least neutral for the same kind; a good one within the day beats a neutral one. */
function nearestGoodHour(planning: Planning, massage: Massage): Interval | null {
  const length = massage.end - massage.start;
  const window = { from: massage.start - SEARCH, to: massage.end + SEARCH };
  let best: { span: Interval; cost: number } | null = null;
  // A visit does not stand in its own way.
  const busy = busyWithout(planning, massage.id, window);
  for (const start of openStarts(planning, window, length / MINUTE, { busy })) {
    const span = { from: start, to: start + length };
    const away = Math.abs(start - massage.start);
    // The most a later hour can still gain is a day, by being a good one.
    if (best && away - DAY >= best.cost) continue;
    const { severity } = judgeAt(planning, massage.kind, span, massage.id);
    if (severityRank(severity) < severityRank('info')) continue;
    const cost = severity === 'good' ? away - DAY : away;
    if (!best || cost < best.cost) best = { span, cost };
  }
  return best?.span ?? null;
}
