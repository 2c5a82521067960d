import type { Token } from './fold.ts';
import { TRACK_METRES } from './track-metres.ts';
import { type Unit, unitAt } from './units.ts';

/** A number with its unit: `10k`, `4-6 mi`, `90 min`. `low` and `high` differ only in a range. */
export interface Amount {
  low: number;
  high: number;
  unit: Unit;
  /** Token places. */
  first: number;
  last: number;
  /** One piece of a set (`6x800m`), not the whole. */
  repeat: boolean;
}

/** `6x800m`, `3 x 10 min`, `2 x (…)`. */
export interface Repeats {
  count: number;
  amount: Amount | null;
  /** The size where no unit is written: 10x400. */
  size: number | null;
  first: number;
  last: number;
}

export interface Measures {
  amounts: Amount[];
  repeats: Repeats[];
  /** Lengths of the track in a row: 200-400-800-400-200. */
  ladders: { first: number; last: number }[];
  /** A finish time such as 3:12:45. */
  finishTime: boolean;
  /** A speed such as 4:35/km. */
  pace: boolean;
}

const KM = { kilo: 1, kilometre: 1, mile: 1.609344, mil: 10, metre: 0.001, m: 0.001 } as const;

/** Kilometres, or null where the unit is no length. `m` is a metre only from 100 on. //=> 26.2 miles are 42.16 */
export function kilometres(amount: Amount, value = amount.high): number | null {
  const { unit } = amount;
  if (unit === 'minute' || unit === 'second' || unit === 'hour' || unit === 'other-unit') return null;
  if (unit === 'm' && value < 100) return null;
  // "21,097 km" is a decimal comma, though "1,200 m" is not.
  const isDecimal = (unit === 'kilometre' || unit === 'mile') && value >= 1000 && value % 1000 !== 0;
  const real = isDecimal ? value / 1000 : value;
  return real * KM[unit];
}

/** Numbers with units, sets and finish times of a text, in one pass. */
export function measure(tokens: readonly Token[]): Measures {
  const found: Measures = {
    amounts: [],
    repeats: [],
    ladders: laddersIn(tokens),
    finishTime: false,
    pace: isPaced(tokens),
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.number == null) continue;
    if (isFinishTime(tokens, at)) {
      found.finishTime = true;
      at += 2;
      continue;
    }
    const end = rangeEnd(tokens, at);
    // Sets of sets, "2x(5x400)": the inner one says what is run.
    if (tokens[end + 1]?.text === 'x' && tokens[end + 3]?.text === 'x') {
      at = end + 1;
      continue;
    }
    if (tokens[end + 1]?.text === 'x' && tokens[end + 2]) {
      const set = repeatsAt(tokens, at, end);
      found.repeats.push(set);
      if (set.amount) found.amounts.push(set.amount);
      at = Math.max(set.last, at);
      continue;
    }
    const amount = amountAt(tokens, at, false);
    const times = amount && timesAt(tokens, amount);
    if (times) found.repeats.push(times);
    if (amount) found.amounts.push(times?.amount ?? amount);
    at = times?.last ?? amount?.last ?? end;
  }
  return found;
}

/** Minutes and seconds over a kilometre or mile: "4:35/km", "7:10 min/mi". */
function isPaced(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, joint }, at) => {
    if (joint !== '/' || (text !== 'km' && text !== 'mi' && text !== 'mile')) return false;
    const before = tokens[at - 1]?.number == null ? at - 2 : at - 1;
    return tokens[before]?.number != null && tokens[before]?.joint === ':';
  });
}

const FEWEST_RUNGS = 3;

function laddersIn(tokens: readonly Token[]): Measures['ladders'] {
  const ladders: Measures['ladders'] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (TRACK_METRES.includes(tokens[at]?.number ?? 0)) continue;
    if (at - first >= FEWEST_RUNGS) ladders.push({ first, last: at - 1 });
    first = at + 1;
  }
  return ladders;
}

/** The last token of a number or range of numbers that begins at `at`. */
function rangeEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  return next?.number != null && next.joint === '-' ? at + 1 : at;
}

function amountAt(tokens: readonly Token[], at: number, repeat: boolean): Amount | null {
  const end = rangeEnd(tokens, at);
  const low = tokens[at]?.number ?? 0;
  const high = tokens[end]?.number ?? low;
  const word = unitAt(tokens, end + 1);
  if (!word || crossesClause(tokens[end + 1])) return null;
  return { low, high, unit: word.unit, first: at, last: word.last, repeat };
}

/** "10: K-pop" and "Room 5, M" are no amounts; "10 K", "10-K" and "(10) km" may be. */
function crossesClause(token: Token | undefined): boolean {
  return token !== undefined && token.joint !== '' && token.joint !== ' ' && token.joint !== '-';
}

function repeatsAt(tokens: readonly Token[], first: number, end: number): Repeats {
  const count = tokens[end]?.number ?? 0;
  const size = tokens[end + 2]?.number ?? null;
  if (size !== null) {
    const amount = amountAt(tokens, end + 2, true);
    return { count, amount, size, first, last: amount?.last ?? rangeEnd(tokens, end + 2) };
  }
  const word = unitAt(tokens, end + 2);
  const last = word?.last ?? end + 1;
  const amount = word ? { low: 1, high: 1, unit: word.unit, first, last, repeat: true } : null;
  return { count, amount, size: null, first, last };
}

/** The length first, then how often: "400m x 10", "1000m×5". */
function timesAt(tokens: readonly Token[], amount: Amount): Repeats | null {
  const count = tokens[amount.last + 2]?.number ?? null;
  if (count === null || tokens[amount.last + 1]?.text !== 'x' || !Number.isInteger(count)) return null;
  const { first, high: size } = amount;
  return { count, amount: { ...amount, repeat: true }, size, first, last: amount.last + 2 };
}

function isFinishTime(tokens: readonly Token[], at: number): boolean {
  return [tokens[at + 1], tokens[at + 2]].every(
    (token) => token?.joint === ':' && token.number !== null && token.text.length === 2,
  );
}
