import type { Interval, Judgement, Massage, MassageKind, WayOut } from '../model.ts';
import { severityRank } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, MINUTE } from '../time.ts';
import { judgeAt } from './judge-at.ts';
import { nearby } from './nearby.ts';
import { optionSpans } from './option-spans.ts';
import { busyWithout, type Planning } from './planning.ts';
import { offers, providers } from './providers.ts';
import { nearestStart } from './start-candidates.ts';

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
      severityRank(judgeAt(planning, kind, span, massage.id).severity) >= severityRank('info'),
  );
  return { lighter: lighter ?? null, move: nearestGoodHour(planning, massage) };
}

function rank(depth: string): number {
  return ['X', 'L', 'M', 'D'].indexOf(depth);
}

/** The nearest hour within five days that is at least neutral for the same kind; a good one within the day beats a neutral one. */
function nearestGoodHour(planning: Planning, massage: Massage): Interval | null {
  const provider = providers(planning.input.settings).find((one) => offers(one, massage.kind));
  if (!provider) return null;
  const window = { from: massage.start - SEARCH, to: massage.end + SEARCH };
  const length = massage.end - massage.start;
  const spans = optionSpans(nearby(planning, window), {
    kind: massage.kind,
    provider,
    since: 0,
    windows: [window],
    minutes: length / MINUTE,
    // A visit does not stand in its own way.
    relaxed: { beside: massage.id, busy: busyWithout(planning, massage.id, window) },
  });
  let best: { start: number; cost: number } | null = null;
  for (const span of spans) {
    if (severityRank(span.severity) < severityRank('info')) continue;
    const start = nearestStart(span.from, span.to, massage.start);
    const away = Math.abs(start - massage.start);
    const cost = span.severity === 'good' ? away - DAY : away;
    if (!best || cost < best.cost) best = { start, cost };
  }
  return best && { from: best.start, to: best.start + length };
}
