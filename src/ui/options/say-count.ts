import { fillLabel } from '../extension-page/fill-label.ts';

/** //=> sayCount(2, ['none', 'one', '{n} events']) is '2 events' */
export function sayCount(n: number, [none, one, many]: readonly [string, string, string]): string {
  if (n === 0) return none;
  return n === 1 ? one : fillLabel(many, { n });
}
