import { Affixes, type Pattern } from './affixes.ts';
import { fold, type Token } from './fold.ts';
import type { Lexicon, Term } from './lexicons/lexicon.ts';
import type { NamedRace } from './lexicons/races.ts';
import { type Entry, entriesOf, spellings } from './phrase-list.ts';

/** A phrase found in a text: the tokens `first` to `last`, and what it can mean. */
export interface Hit {
  first: number;
  last: number;
  terms: readonly Term[];
  /** What its single words mean by themselves: "run" in "long easy run". */
  inner: readonly Term[];
  race: NamedRace | null;
}

export interface Meaning {
  terms: Term[];
  /** Terms that count only where the title speaks one of the languages. */
  native: { term: Term; language: string }[];
  /** Of the terms that count anyway. */
  languages: string[];
  inner: Term[];
  /** Which tokens must be capitals. */
  capitals: boolean[];
  race: NamedRace | null;
}

/** A step of the phrase tree: one token further, or the end of a phrase (`upper`: only if written with the lexicon's capitals). */
interface Step {
  next: Map<string, Step>;
  affixes: Affixes<Step> | null;
  any: Meaning | null;
  upper: Meaning | null;
}

export type Dictionary = Step;

/** A place in a text where a phrase stands, before the title's language is known. */
export interface Match {
  first: number;
  last: number;
  any: Meaning | null;
  upper: Meaning | null;
}

const PHRASE_CAP = 80;

const step = (): Step => ({ next: new Map(), affixes: null, any: null, upper: null });

/** One tree of all phrases of all languages: titles mix languages, so a text is read with every lexicon at once. */
export function compile(
  lexicons: readonly Lexicon[],
  races: readonly NamedRace[],
  without?: ReadonlySet<string>,
): Dictionary {
  const root = step();
  const phrases: [Meaning, Token[]][] = [];
  const put = (entry: Entry, race: NamedRace | null) => {
    if (without?.has(entry.phrase)) return;
    for (const spelling of spellings(entry.phrase)) phrases.push(add(root, { ...entry, phrase: spelling }, race));
  };
  for (const lexicon of lexicons) for (const entry of entriesOf(lexicon)) put(entry, null);
  for (const race of races) {
    for (const phrase of race.names) put({ phrase, term: 'named-race', language: '', as: 'words' }, race);
  }
  for (const [meaning, tokens] of phrases)
    if (tokens.length > 1) meaning.inner.push(...innerTerms(root, tokens, meaning));
  return root;
}

function innerTerms(root: Step, tokens: readonly Token[], meaning: Meaning): Term[] {
  const terms = tokens.flatMap((token) => root.next.get(token.text)?.any?.terms ?? []);
  return [...new Set(terms)].filter((term) => !meaning.inner.includes(term));
}

function add(root: Step, { phrase, term, language, as }: Entry, race: NamedRace | null): [Meaning, Token[]] {
  let at = root;
  const tokens: Token[] = [];
  for (const word of phrase.includes('*') ? phrase.split(/\s+/) : [phrase]) {
    const pattern = patternOf(word);
    const folded = fold(word, PHRASE_CAP);
    if (pattern && folded.length !== 1) throw new Error(`a pattern that is not one word: "${word}"`);
    for (const token of folded) at = pattern ? stepByPattern(at, pattern, token.text) : stepTo(at, token.text);
    tokens.push(...folded);
  }
  if (at === root) throw new Error(`a phrase without a word: "${phrase}"`);
  const way = as === 'capitals' ? 'upper' : 'any';
  at[way] ??= {
    terms: [],
    native: [],
    languages: [],
    inner: [],
    race: null,
    capitals: tokens.map((token) => token.upper),
  };
  const meaning = at[way];
  if (as === 'native') meaning.native.push({ term, language });
  else {
    if (!meaning.terms.includes(term)) meaning.terms.push(term);
    if (!meaning.languages.includes(language)) meaning.languages.push(language);
  }
  meaning.race ??= race;
  return [meaning, tokens];
}

function patternOf(word: string): Pattern | null {
  const open = word.startsWith('*');
  if (word.endsWith('*')) return open ? 'contains' : 'begins';
  return open ? 'ends' : null;
}

function stepTo(at: Step, text: string): Step {
  const known = at.next.get(text);
  if (known) return known;
  const made = step();
  at.next.set(text, made);
  return made;
}

function stepByPattern(at: Step, pattern: Pattern, piece: string): Step {
  at.affixes ??= new Affixes<Step>();
  return at.affixes.at(pattern, piece, step);
}

/**
 * The longest phrase that begins at a token; a whole word before a pattern where both are as long. At most two ways on per token
 * and as deep as the longest phrase, so the whole text costs linear time.
 */
export function longestAt(tokens: readonly Token[], first: number, root: Dictionary): Match | null {
  let best: Match | null = null;
  const walk = (at: Step, last: number): void => {
    const token = tokens[last];
    if (!token) return;
    for (const next of [at.next.get(token.text), token.number === null ? at.affixes?.match(token.text) : null]) {
      if (!next) continue;
      const isUpper = next.upper?.capitals.every((must, index) => !must || tokens[first + index]?.upper) === true;
      const upper = isUpper ? next.upper : null;
      if ((upper || next.any) && last > (best?.last ?? -1)) best = { first, last, any: next.any, upper };
      walk(next, last + 1);
    }
  };
  walk(root, first);
  return best;
}
