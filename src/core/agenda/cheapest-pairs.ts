import { NO_PAIR } from './pair-cost.ts';

/** One possible pair: a row, a column, and what it costs. */
export interface Pair {
  row: number;
  column: number;
  cost: number;
}

/** Beyond so many rows or columns that hang together the nearest pair is taken first: no calendar of a person has them. */
const MOST = 40;

/**
 * As many pairs as can be, each row and column in one at most, with the least sum of costs. Rows and columns that share no pair with
 * others are solved by themselves. The same for any order of the pairs; of equal solutions that of the lower rows.
 */
export function cheapestPairs(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort((a, b) => a.row - b.row || a.column - b.column);
  return groups(sorted).flatMap((group) => {
    const rows = [...new Set(group.map(({ row }) => row))];
    const columns = [...new Set(group.map(({ column }) => column))];
    if (rows.length > MOST || columns.length > MOST) return nearestFirst(group);
    return assign(group, rows, columns);
  });
}

/** Pairs that hang together by a shared row or column. */
function groups(pairs: readonly Pair[]): Pair[][] {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let at = name;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      // Shorter ways for those who ask next.
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const { row, column } of pairs) {
    const [a, b] = [top(`row ${row}`), top(`column ${column}`)];
    if (a !== b) above.set(b, a);
  }
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const name = top(`row ${pair.row}`);
    const group = found.get(name);
    if (group) group.push(pair);
    else found.set(name, [pair]);
  }
  return [...found.values()];
}

function nearestFirst(group: readonly Pair[]): Pair[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  return [...group]
    .sort((a, b) => a.cost - b.cost || a.row - b.row || a.column - b.column)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false;
      rows.add(row);
      columns.add(column);
      return true;
    });
}

/** The Hungarian method with one empty column for each row, so that a row may stay alone. */
function assign(group: readonly Pair[], rows: readonly number[], columns: readonly number[]): Pair[] {
  const known = new Map(group.map((pair) => [`${pair.row} ${pair.column}`, pair]));
  const width = columns.length + rows.length;
  const costOf = (i: number, j: number) =>
    j >= columns.length ? NO_PAIR : (known.get(`${rows[i]} ${columns[j]}`)?.cost ?? 4 * NO_PAIR);
  const rowPrice = new Float64Array(rows.length + 1);
  const columnPrice = new Float64Array(width + 1);
  const holder = new Int32Array(width + 1);
  for (let i = 1; i <= rows.length; i++) {
    augment(i, { width, costOf, rowPrice, columnPrice, holder });
  }
  const found: Pair[] = [];
  for (let j = 1; j <= columns.length; j++) {
    const i = holder[j] as number;
    const pair = i === 0 ? undefined : known.get(`${rows[i - 1]} ${columns[j - 1]}`);
    if (pair) found.push(pair);
  }
  return found.sort((a, b) => a.row - b.row);
}

interface Prices {
  width: number;
  costOf: (i: number, j: number) => number;
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  /** The row that holds each column, from 1; 0 for none. */
  holder: Int32Array;
}

/** Gives row `i` a column, by the cheapest way of moving others. */
function augment(i: number, { width, costOf, rowPrice, columnPrice, holder }: Prices): void {
  const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(width + 1);
  const seen = new Uint8Array(width + 1);
  holder[0] = i;
  let at = 0;
  do {
    seen[at] = 1;
    const row = holder[at] as number;
    let step = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= width; j++) {
      if (seen[j]) continue;
      const left = costOf(row - 1, j - 1) - (rowPrice[row] as number) - (columnPrice[j] as number);
      if (left < (least[j] as number)) {
        least[j] = left;
        from[j] = at;
      }
      if ((least[j] as number) < step) {
        step = least[j] as number;
        next = j;
      }
    }
    for (let j = 0; j <= width; j++) {
      if (seen[j]) {
        rowPrice[holder[j] as number] = (rowPrice[holder[j] as number] as number) + step;
        columnPrice[j] = (columnPrice[j] as number) - step;
      } else least[j] = (least[j] as number) - step;
    }
    at = next;
  } while (holder[at] !== 0);
  while (at !== 0) {
    const before = from[at] as number;
    holder[at] = holder[before] as number;
    at = before;
  }
}
