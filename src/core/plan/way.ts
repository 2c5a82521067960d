import type { Instant, Massage, Need } from '../model.ts';
import type { Anchor } from './cadence-windows.ts';
import type { Break } from './option-spans.ts';
import type { Rest } from './rest-bound.ts';
import type { Option } from './set-problem.ts';
import type { SetSearch } from './set-search.ts';

/** One hour of a set, and the need it serves. */
export interface ChosenHour {
  need: Need;
  option: Option;
  start: Instant;
  since: Break;
}

/** A way to an hour: all that later hours can tell apart, what it cost, and the way it came from. */
export interface Way {
  start: Instant;
  end: Instant;
  depth: Massage['depth'] | null;
  /** End of the last visit of any kind but rolling; null where none is known. */
  last: Instant | null;
  anchor: Anchor;
  /** Starts of the firm hours of the set that a later week could still hold, newest first. */
  firm: readonly Instant[];
  /** The month of the last hour, what the set spends in it, and on how many visits. */
  month: string;
  spent: number;
  visits: number;
  /** Needs met or cancelled whose window is still open. */
  served: readonly number[];
  /** How many of the booked visits lie behind. */
  booked: number;
  /** What is missed and the places, less what was met: lower is better; then `loss`, then `starts`. */
  weight: number;
  loss: number;
  starts: number;
  /** The least that what follows can weigh and lose. */
  rest: Rest;
  hour: ChosenHour | null;
  before: Way | null;
}

/** True where nothing that can follow tells the two apart. */
export function isAlike(a: Way, b: Way, withBudget: boolean, withNumbers: boolean): boolean {
  return (
    a.booked === b.booked &&
    a.anchor.start === b.anchor.start &&
    (!withNumbers || a.anchor.ordinal === b.anchor.ordinal) &&
    (!withBudget || (a.month === b.month && a.spent === b.spent && a.visits === b.visits)) &&
    a.depth === b.depth &&
    a.last === b.last &&
    isSameList(a.served, b.served) &&
    isSameList(a.firm, b.firm)
  );
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** True where the first is the better way to the same hour. */
export function isAhead(a: Way, b: Way): boolean {
  if (a.weight !== b.weight) return a.weight < b.weight;
  if (a.loss !== b.loss) return a.loss < b.loss;
  return a.starts < b.starts;
}

/** Where every way begins: now, with what is known of the last visit. */
export function startOfWays({ from, last, cadence }: Pick<SetSearch, 'from' | 'last' | 'cadence'>): Way {
  return {
    start: from,
    end: Number.NEGATIVE_INFINITY,
    depth: null,
    last,
    anchor: cadence.root,
    firm: [],
    month: '',
    spent: 0,
    visits: 0,
    served: [],
    booked: 0,
    weight: 0,
    loss: 0,
    starts: 0,
    rest: { weight: 0, loss: 0 },
    hour: null,
    before: null,
  };
}
