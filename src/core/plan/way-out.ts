import type { Interval, Judgement, Massage, MassageKind, WayOut } from '../model.ts';
import { severityRank } from '../rules/judge.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, MINUTE } from '../time.ts';
import { lastEndBefore } from './counting-visits.ts';
import { judgeAt } from './judge-at.ts';
import { nearby } from './nearby.ts';
import { type OptionSpan, optionSpans } from './option-spans.ts';
import { breakAt } from './other-hours.ts';
import { busyWithout, type Planning } from './planning.ts';
import { offers, providers } from './providers.ts';
import { nearestStart } from './start-candidates.ts';

const SEARCH = 5 * DAY;

/** How a booked massage that collides could be kept; null where nothing is wrong with it or it is already over. */
export function wayOut(planning: Planning, massage: Massage, judgement: Judgement): WayOut | null {
  const wrong = judgement.severity === 'conflict' || judgement.severity === 'caution';
  if (!wrong || massage.start <= planning.input.now) return null;
  return { lighter: lighterKind(planning, massage, judgement), move: nearestGoodHour(planning, massage) };
}

/** The deepest kind lighter than hers that is fine at the same time; nothing deeper than she wants at all. */
function lighterKind(planning: Planning, massage: Massage, { verdicts }: Judgement): MassageKind | null {
  // Loosening is for what comes; after a race it is a flush.
  const isAfter = verdicts[0]?.rule === 'after-effort' || verdicts[0]?.rule === 'heat-after-effort';
  const kinds: MassageKind[] = ['sports', isAfter ? 'flush' : 'loosening'];
  const wished = planning.input.settings.comfort === 'light' ? kinds.slice(1) : kinds;
  const span = { from: massage.start, to: massage.end };
  const found = wished.find(
    (kind) =>
      rank(depthOf(kind)) < rank(massage.depth) &&
      severityRank(judgeAt(planning, kind, span, massage.id).severity) >= severityRank('info'),
  );
  return found ?? null;
}

function rank(depth: string): number {
  return ['X', 'L', 'M', 'D'].indexOf(depth);
}

/**
 * The nearest hour within five days that is at least neutral for the same kind, in anybody's hours who offers it; a good one within
 * the day beats a neutral one.
 */
function nearestGoodHour(planning: Planning, massage: Massage): Interval | null {
  const window = { from: massage.start - SEARCH, to: massage.end + SEARCH };
  const length = massage.end - massage.start;
  const near = nearby(planning, window);
  const others = planning.massages.filter(({ id }) => id !== massage.id);
  // Judged as what is booked: she may never take the hours proposed before it.
  const last = lastEndBefore({ ...planning, massages: others, chosen: [] }, massage.start);
  const since = breakAt(last, massage.start);
  // A visit does not stand in its own way.
  const relaxed = { beside: massage.id, busy: busyWithout(planning, massage.id, window) };
  const query = { kind: massage.kind, since, windows: [window], minutes: length / MINUTE, relaxed };
  const givers = providers(planning.input.settings).filter((provider) => offers(provider, massage.kind));
  const spansIn = (around: Planning) => givers.flatMap((provider) => optionSpans(around, { ...query, provider }));
  const clear = nearestTo(massage, spansIn(near));
  // What is only proposed gives way where nothing else does: moved, the visit may take its place.
  return clear ?? nearestTo(massage, spansIn({ ...near, chosen: [] }));
}

/** The best of the spans that are at least neutral; null where none is. */
function nearestTo(massage: Massage, spans: readonly OptionSpan[]): Interval | null {
  let best: { start: number; cost: number } | null = null;
  for (const span of spans) {
    if (severityRank(span.severity) < severityRank('info')) continue;
    const start = nearestStart(span.from, span.to, massage.start);
    const away = Math.abs(start - massage.start);
    const cost = span.severity === 'good' ? away - DAY : away;
    if (!best || cost < best.cost || (cost === best.cost && start < best.start)) best = { start, cost };
  }
  return best && { from: best.start, to: best.start + massage.end - massage.start };
}
