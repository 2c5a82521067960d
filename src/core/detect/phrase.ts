import { fold, type Token } from './fold.ts';
import type { Lexicon, Term } from './lexicons/lexicon.ts';
import type { NamedRace } from './lexicons/races.ts';

/** A phrase found in a text: the tokens `first` to `last`, and what it can mean. */
export interface Hit {
  first: number;
  last: number;
  terms: readonly Term[];
  race: NamedRace | null;
}

interface Meaning {
  terms: Term[];
  /** Which tokens must be capitals. */
  capitals: boolean[];
  race: NamedRace | null;
}

/** A step of the phrase tree: one token further, or the end of a phrase (`upper`: only if written with the lexicon's capitals). */
interface Step {
  next: Map<string, Step>;
  any: Meaning | null;
  upper: Meaning | null;
}

type Dictionary = Step;

const PHRASE_CAP = 80;

const step = (): Step => ({ next: new Map(), any: null, upper: null });

/** One tree of all phrases of all languages: titles mix languages, so a text is read with every lexicon at once. */
export function compile(lexicons: readonly Lexicon[], races: readonly NamedRace[]): Dictionary {
  const root = step();
  for (const lexicon of lexicons) {
    for (const [term, phrases] of entriesOf(lexicon.words)) {
      for (const phrase of phrases) add(root, phrase, 'any', term, null);
    }
    for (const [term, phrases] of entriesOf(lexicon.capitals)) {
      for (const phrase of phrases) add(root, phrase, 'upper', term, null);
    }
  }
  for (const race of races) {
    for (const name of race.names) add(root, name, 'any', 'named-race', race);
  }
  return root;
}

function entriesOf(words: Partial<Record<Term, string>>): [Term, string[]][] {
  return Object.entries(words).map(([term, list]) => [term as Term, phrasesOf(list)]);
}

/** A lexicon's comma-separated line as phrases. //=> phrasesOf('long run, lr') is ['long run', 'lr'] */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function add(root: Step, phrase: string, way: 'any' | 'upper', term: Term, race: NamedRace | null): void {
  let at = root;
  const tokens = fold(phrase, PHRASE_CAP);
  for (const token of tokens) {
    let next = at.next.get(token.text);
    if (!next) {
      next = step();
      at.next.set(token.text, next);
    }
    at = next;
  }
  if (at === root) throw new Error(`a phrase without a word: "${phrase}"`);
  const meaning = at[way] ?? { terms: [], race: null, capitals: tokens.map((token) => token.upper) };
  if (!meaning.terms.includes(term)) meaning.terms.push(term);
  meaning.race ??= race;
  at[way] = meaning;
}

/**
 * The phrases of a text from left to right. A phrase inside a longer one is left out: "race" in "race condition" is no
 * race. Where another meaning and a later phrase share a word, the later one counts: "first half marathon" is a half marathon.
 * One walk down the tree per token, as deep as the longest phrase: linear in the text.
 */
export function findPhrases(tokens: readonly Token[], dictionary: Dictionary): Hit[] {
  const hits: Hit[] = [];
  let covered = -1;
  for (let first = 0; first < tokens.length; first += 1) {
    const hit = longestAt(tokens, first, dictionary);
    if (!hit || hit.last <= covered) continue;
    const before = hits.at(-1);
    if (before?.terms.includes('other-meaning') && hit.first <= before.last) hits.pop();
    covered = hit.last;
    hits.push(hit);
  }
  return hits;
}

function longestAt(tokens: readonly Token[], first: number, root: Dictionary): Hit | null {
  let best: Hit | null = null;
  let at: Step = root;
  for (let last = first; last < tokens.length; last += 1) {
    const token = tokens[last] as Token;
    const next = at.next.get(token.text);
    if (!next) break;
    at = next;
    const capital = at.upper?.capitals.every((must, index) => !must || tokens[first + index]?.upper) ? at.upper : null;
    const meaning = capital ?? at.any;
    if (!meaning) continue;
    best = { first, last, terms: meaning.terms, race: meaning.race };
    if (capital && at.any) best.terms = [...capital.terms, ...at.any.terms];
  }
  return best;
}
