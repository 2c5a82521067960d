import type { Token } from './fold.ts';
import type { Term } from './lexicons/lexicon.ts';
import type { Measures } from './measure.ts';
import { type Dictionary, type Hit, longestAt, type Match } from './phrase.ts';

/**
 * The phrases of a text from left to right. A phrase inside a longer one is left out: "race" in "race condition" is no
 * race. Where another meaning and a later phrase share a word, the later one counts: "first half marathon" is a half marathon.
 *
 * A native word ("course") counts only where the text speaks its language, by another word or by a length in kilometres.
 */
export function findPhrases(tokens: readonly Token[], dictionary: Dictionary, measures: Measures): Hit[] {
  const matches: Match[] = [];
  let covered = -1;
  for (let first = 0; first < tokens.length; first += 1) {
    const match = longestAt(tokens, first, dictionary);
    if (!match || match.last <= covered) continue;
    const before = matches.at(-1);
    if (before && match.first <= before.last && isOtherMeaning(before)) matches.pop();
    covered = match.last;
    matches.push(match);
  }
  const hits: Hit[] = [];
  for (const match of matches) {
    const hit = hitOf(match, matches, measures);
    if (hit) hits.push(hit);
  }
  return hits;
}

function isOtherMeaning({ any, upper }: Match): boolean {
  return any?.terms.includes('other-meaning') === true || upper?.terms.includes('other-meaning') === true;
}

function hitOf(match: Match, all: readonly Match[], measures: Measures): Hit | null {
  const { first, last, any, upper } = match;
  let terms: readonly Term[] = upper ? (any ? [...upper.terms, ...any.terms] : upper.terms) : (any?.terms ?? []);
  if (any && any.native.length > 0) {
    const spoken = any.native.filter(({ language }) => speaks(language, match, all, measures)).map(({ term }) => term);
    if (spoken.length > 0) terms = [...terms, ...spoken];
  }
  if (terms.length === 0) return null;
  return { first, last, terms, inner: any?.inner ?? [], race: upper?.race ?? any?.race ?? null };
}

/** Another word of the text is of the language and not English too, or a length stands in it. */
function speaks(language: string, match: Match, all: readonly Match[], measures: Measures): boolean {
  if (measures.amounts.some(({ unit }) => unit === 'kilometre' || unit === 'kilo')) return true;
  return all.some(
    ({ any }) => any !== match.any && any?.languages.includes(language) === true && !any.languages.includes('en'),
  );
}
