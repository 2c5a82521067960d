import type { Token } from './fold.ts';
import type { Term } from './lexicons/lexicon.ts';
import type { Amount, Measures } from './measure.ts';
import type { Dictionary, Hit, Match, NativeTerm } from './phrase.ts';
import { SILENCING_TERMS } from './silencing-terms.ts';

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
    const match = dictionary.longestAt(tokens, first);
    if (!match || match.last <= covered) continue;
    if (isGlued(tokens, match)) continue;
    const before = matches.at(-1);
    if (before && match.first <= before.last && isOtherMeaning(before)) {
      // "first half marathon" is a half marathon; "horse race day" is no race day.
      if (match.any?.terms.includes('race')) continue;
      matches.pop();
    }
    covered = match.last;
    matches.push(match);
  }
  const hits: Hit[] = [];
  for (const match of matches) {
    const hit = hitOf(match, matches, measures);
    if (hit && hit.last > hit.first) hit.inner = innerTerms(tokens, hit, dictionary);
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
    const spoken = any.native.filter((one) => speaks(one, match, all, measures)).map(({ term }) => term);
    if (spoken.length > 0) terms = [...terms, ...spoken];
  }
  if (terms.length === 0) return null;
  return { first, last, terms, inner: NONE, race: upper?.race ?? any?.race ?? null };
}

/** What the words of a phrase mean by themselves. */
function innerTerms(tokens: readonly Token[], { first, last }: Hit, dictionary: Dictionary): readonly Term[] {
  return [...new Set(tokens.slice(first, last + 1).flatMap(({ text }) => dictionary.termsOf(text)))];
}

const NONE: readonly Term[] = [];

/** `1u10` is an hour and ten minutes, no "u10" team. */
function isGlued(tokens: readonly Token[], { first, last }: Match): boolean {
  const token = tokens[first];
  return last > first && token?.joint === '' && /^[a-z]$/.test(token.text) && tokens[first - 1]?.number != null;
}

/** Another word of the text is of the language and of none that means something else; or a length makes it sport. */
function speaks(
  { term, language, unlike }: NativeTerm,
  match: Match,
  all: readonly Match[],
  measures: Measures,
): boolean {
  if (!SILENCING_TERMS.includes(term) && measures.amounts.some((amount) => isSportAmount(amount, term))) return true;
  return all.some((other) => {
    if (other === match) return false;
    const spoken = [...(other.any?.languages ?? []), ...(other.upper?.languages ?? [])];
    return spoken.includes(language) && !spoken.some((one) => unlike.includes(one));
  });
}

/** Kilometres, and for what lasts hours and minutes too. "Rust 2h" is a course in programming. */
function isSportAmount({ unit }: Amount, term: Term): boolean {
  if (unit === 'kilometre' || unit === 'kilo') return true;
  return term !== 'rest-word' && (unit === 'minute' || unit === 'hour');
}
