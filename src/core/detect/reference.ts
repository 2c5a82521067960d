import type { Term } from './lexicons/lexicon.ts';
import type { Hit } from './phrase.ts';
import type { Scan, Span } from './scan.ts';

/** Words that stand between "after" and what comes after, without being it. */
const PASSED: readonly Term[] = ['filler', 'article', 'weekday', 'time-of-day'];
const MOST_NAMES = 2;
const BRACKETS: readonly string[] = ['(', '[', '{'];

/**
 * True where the words before point to `span` as something else: "recovery run after Berlin Marathon", "shoes for the race".
 * With `by` 'reference' only what comes before or after counts, not what it is for. Up to two unknown words (a name) may stand between; a word that has a meaning of its own ends the search.
 */
export function referenced(scan: Scan, span: Span, by: 'any' | 'reference' = 'any'): boolean {
  let names = 0;
  for (let at = span.first - 1; at >= 0; at -= 1) {
    // What stands in brackets is said of the whole, not of the lunch before it.
    if (BRACKETS.includes(scan.tokens[at + 1]?.joint ?? '')) return false;
    if (scan.is(at, 'reference')) return true;
    if (scan.is(at, 'toward')) return by === 'any' && names === 0;
    if (scan.isStranger(at)) names += 1;
    else if (scan.tokens[at]?.number === null && !scan.is(at, ...PASSED)) return false;
    if (names > MOST_NAMES) return false;
  }
  return false;
}

/** The hits of the terms that are no mere reference. */
export function own(scan: Scan, ...terms: readonly Term[]): Hit[] {
  const hits = scan.all(terms);
  return hits.length === 0 ? hits : hits.filter((hit) => !referenced(scan, hit));
}
