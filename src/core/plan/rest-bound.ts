import type { Instant, Interval, Need } from '../model.ts';
import { MINUTE } from '../time.ts';
import type { CadenceReckoner } from './cadence-windows.ts';
import { GRID } from './option-spans.ts';
import { rankOf } from './rank.ts';
import { regularPlace } from './roles.ts';
import { dueDistance } from './score.ts';
import type { Option } from './set-problem.ts';
import { missedWeight } from './set-weights.ts';
import type { BookedVisit } from './visit-limits.ts';

/** The least that a set can weigh and lose behind a visit; compared in this order. */
export interface Rest {
  weight: number;
  loss: number;
}

/** A piece of a span of hours, or a booked visit, from which regular visits are reckoned. */
interface Piece extends Rest {
  from: Instant;
  to: Instant;
  option: Option | null;
}

export interface RestBound {
  after(option: Option, start: Instant): Rest;
  afterBooked(visit: BookedVisit): Rest;
}

/** What holds for every piece. */
interface Ground {
  cadence: CadenceReckoner;
  horizon: Interval;
  cheapest: boolean;
  hasAside: boolean;
}

const NOTHING: Rest = { weight: 0, loss: 0 };
/** Behind so many missed needs in a row the bound asks no further. */
const MOST_MISSED = 3;
/** Shorter pieces bound better and cost more: spans are cut into about so many, none under half an hour. */
const PIECES = 1500;
const SHORTEST = 30 * MINUTE;
const MOST_SPANS = 4000;

/**
 * Bounds from below what follows a visit, by walking the days backwards with most rules left out: visits may lie anywhere in a
 * piece of their span, needs of races cost nothing, money and spacing do not matter. Leaving out rules can only make sets better.
 */
export function restBound(options: readonly Option[], booked: readonly BookedVisit[], ground: Ground): RestBound {
  const counting = options.filter(({ counts }) => counts);
  // A need she put aside weighs nothing, and which one that is depends on the way; and a bound must not cost more than it saves.
  if (ground.hasAside || counting.length > MOST_SPANS) return { after: () => NOTHING, afterBooked: () => NOTHING };
  const total = counting.reduce((sum, { from, to }) => sum + to - from, 0);
  const size = Math.max(SHORTEST, Math.ceil(total / PIECES / GRID) * GRID);
  const pieces = counting.flatMap((option) => piecesOf(option, size));
  for (const { start, stands } of booked) {
    if (stands) pieces.push({ from: start, to: start, option: null, ...NOTHING });
  }
  pieces.sort((a, b) => a.from - b.from || a.to - b.to);
  const byOption = new Map<Option, Piece[]>();
  const byStart = new Map<Instant, Rest>();
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    Object.assign(piece, restOf(piece, pieces, i, ground));
    if (piece.option) byOption.set(piece.option, [piece, ...(byOption.get(piece.option) ?? [])]);
    else byStart.set(piece.from, piece);
  }
  return {
    after: (option, start) => byOption.get(option)?.find(({ to }) => start <= to) ?? NOTHING,
    afterBooked: ({ start }) => byStart.get(start) ?? NOTHING,
  };
}

function piecesOf(option: Option, size: number): Piece[] {
  const pieces: Piece[] = [];
  for (let from = option.from; from <= option.to; from += size) {
    pieces.push({ from, to: Math.min(from + size - GRID, option.to), option, ...NOTHING });
  }
  return pieces;
}

/** One window for every start of a piece: the widest that any of them has. */
interface WidestWindow {
  need: Need;
  from: Instant;
  to: Instant;
  /** The earliest and the latest due time. */
  early: Instant;
  late: Instant;
  /** The least it weighs to miss it. */
  missed: number;
}

function windowsOf(piece: Piece, { cadence, horizon }: Ground): WidestWindow[] {
  const windows: WidestWindow[] = [];
  const anchor = (start: Instant) => ({ start, end: start, date: null, ordinal: 1 });
  for (let i = 0; i < MOST_MISSED; i++) {
    const [a, b] = [cadence.needAfter(anchor(piece.from), i), cadence.needAfter(anchor(piece.to), i)];
    if (!a || !b) break;
    const [due, other] = [a.due ?? a.window.from, b.due ?? b.window.from];
    windows.push({
      need: a,
      from: Math.min(a.window.from, b.window.from),
      to: Math.max(a.window.to, b.window.to),
      early: Math.min(due, other),
      late: Math.max(due, other),
      missed: missedWeight(Math.max(due, other), horizon),
    });
  }
  return windows;
}

function restOf(piece: Piece, pieces: readonly Piece[], index: number, ground: Ground): Rest {
  const windows = windowsOf(piece, ground);
  const end = windows.at(-1);
  if (!end) return NOTHING;
  // To end here, or to go on behind all windows looked at, misses as many.
  let best: Rest = { weight: windows.reduce((sum, { missed }) => sum + missed, 0), loss: 0 };
  let missed = 0;
  let passed = 0;
  for (let i = index + 1; i < pieces.length; i++) {
    const next = pieces[i] as Piece;
    for (let open = windows[missed]; open && open.to < next.from; open = windows[++missed]) passed += open.missed;
    if (next.from > end.to || passed > best.weight) break;
    const step = next.option ? stepTo(next.option, next, windows[missed], ground) : NOTHING;
    if (step) best = lesser(best, passed + step.weight + next.weight, step.loss + next.loss);
    // A booked visit lies on every way.
    if (!next.option) break;
  }
  return best;
}

function lesser(best: Rest, weight: number, loss: number): Rest {
  return weight < best.weight || (weight === best.weight && loss < best.loss) ? { weight, loss } : best;
}

/** What a visit in a piece adds at least, as a regular one of a window or for a race. Null where it can be neither. */
function stepTo(option: Option, { from, to }: Piece, window: WidestWindow | undefined, ground: Ground): Rest | null {
  // An hour for a race resets the rhythm; what it brings the race, and loses there, is reckoned elsewhere. One she placed may lie
  // outside every window.
  if (option.roles.length > 0 || option.placed !== null) return NOTHING;
  if (!option.regular || !window || to < window.from) return null;
  const place = regularPlace(window.need, option) ?? 0;
  const away = Math.max(0, window.early - to, from - window.late);
  return { weight: 0, loss: option.cost + dueDistance(away) + rankOf(option, place, ground) };
}
