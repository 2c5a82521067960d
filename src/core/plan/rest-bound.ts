import type { Instant, Need } from '../model.ts';
import type { CadenceReckoner } from './cadence-windows.ts';
import { dueDistance } from './score.ts';
import type { Option } from './set-problem.ts';
import { PLACE, weightOf } from './set-weights.ts';
import type { BookedVisit } from './visit-limits.ts';

/** The least that a set can weigh and lose behind a visit; compared in this order. */
export interface Rest {
  weight: number;
  loss: number;
}

/** A span of hours, or a booked visit, from which regular visits are reckoned. */
interface Node extends Rest {
  from: Instant;
  to: Instant;
  option: Option | null;
}

export interface RestBound {
  after(option: Option): Rest;
  afterBooked(visit: BookedVisit): Rest;
}

const NOTHING: Rest = { weight: 0, loss: 0 };
/** Behind so many missed needs in a row the bound asks no further. */
const MOST_MISSED = 3;

/**
 * Bounds from below what follows a visit, by walking the days backwards with most rules left out: visits may lie anywhere in their
 * span, needs of races cost nothing, money and spacing do not matter. Whatever leaves out rules can only be better than any set.
 */
export function restBound(
  options: readonly Option[],
  booked: readonly BookedVisit[],
  cadence: CadenceReckoner,
  cheapest: boolean,
): RestBound {
  const standing = booked.filter(({ stands }) => stands);
  const nodes: Node[] = options
    .filter(({ counts }) => counts)
    .map((option): Node => ({ from: option.from, to: option.to, option, ...NOTHING }));
  for (const { start } of standing) nodes.push({ from: start, to: start, option: null, ...NOTHING });
  nodes.sort((a, b) => a.from - b.from || a.to - b.to);
  const byOption = new Map<Option, Rest>();
  const byStart = new Map<Instant, Rest>();
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    Object.assign(node, restOf(node, nodes, i, cadence, cheapest));
    if (node.option) byOption.set(node.option, node);
    else byStart.set(node.from, node);
  }
  return {
    after: (option) => byOption.get(option) ?? NOTHING,
    afterBooked: ({ start }) => byStart.get(start) ?? NOTHING,
  };
}

/** One window for every start of a span: the widest that any of them has. */
interface WidestWindow {
  need: Need;
  from: Instant;
  to: Instant;
  /** The earliest and the latest due time. */
  due: [Instant, Instant] | null;
}

function windowsOf(node: Node, cadence: CadenceReckoner): WidestWindow[] {
  const windows: WidestWindow[] = [];
  const anchor = (start: Instant) => ({ start, end: start, date: null, ordinal: 1 });
  for (let i = 0; i < MOST_MISSED; i++) {
    const [a, b] = [cadence.needAfter(anchor(node.from), i), cadence.needAfter(anchor(node.to), i)];
    if (!a || !b) break;
    const due: [Instant, Instant] | null =
      a.due === null || b.due === null ? null : [Math.min(a.due, b.due), Math.max(a.due, b.due)];
    const from = Math.min(a.window.from, b.window.from);
    windows.push({ need: a, from, to: Math.max(a.window.to, b.window.to), due });
  }
  return windows;
}

function restOf(node: Node, nodes: readonly Node[], index: number, cadence: CadenceReckoner, cheapest: boolean): Rest {
  const windows = windowsOf(node, cadence);
  if (windows.length === 0) return NOTHING;
  // To end here, or to go on behind all windows looked at, misses as many.
  let best: Rest = { weight: windows.length * weightOf(5), loss: 0 };
  const last = (windows.at(-1) as WidestWindow).to;
  let missed = 0;
  for (let i = index + 1; i < nodes.length; i++) {
    const next = nodes[i] as Node;
    if (next.from > last) break;
    while (missed < windows.length && (windows[missed] as WidestWindow).to < next.from) missed++;
    if (missed * weightOf(5) > best.weight) break;
    const step = next.option
      ? stepTo(next.option, windows, missed, cheapest)
      : { weight: missed * weightOf(5), loss: 0 };
    if (step) {
      const weight = step.weight + next.weight;
      const loss = step.loss + next.loss;
      if (weight < best.weight || (weight === best.weight && loss < best.loss)) best = { weight, loss };
    }
    // A booked visit lies on every way.
    if (!next.option) return best;
  }
  return best;
}

function stepTo(option: Option, windows: readonly WidestWindow[], missed: number, cheapest: boolean): Rest | null {
  // An hour for a race resets the rhythm; what it brings the race is reckoned elsewhere.
  if (option.roles.length > 0) return { weight: missed * weightOf(5), loss: Math.min(option.cost, 0) };
  const window = windows[missed];
  if (!option.regular || !window || option.to < window.from) return null;
  const k = window.need.kinds.indexOf(option.kind);
  const place = k < 0 ? 0 : option.severity === 'caution' ? 2 * window.need.kinds.length + k : k;
  const away = window.due === null ? 0 : Math.max(0, window.due[0] - option.to, option.from - window.due[1]);
  const money = cheapest ? Math.round(option.price * 100) * 1e7 + place * 1e5 : 0;
  return {
    weight: missed * weightOf(5) + (cheapest ? 0 : place * PLACE),
    loss: option.cost + dueDistance(away) + money,
  };
}
