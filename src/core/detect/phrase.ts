import { Affixes, type Pattern } from './affixes.ts';
import { fold, type Token } from './fold.ts';
import type { Lexicon, Term } from './lexicons/lexicon.ts';
import type { NamedRace } from './lexicons/races.ts';
import { type Entry, entriesOf, spellings } from './phrase-list.ts';
import { SILENCING_TERMS } from './silencing-terms.ts';

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
  /** Terms that count only where the title speaks the language, and not the ones that mean something else by it. */
  native: NativeTerm[];
  /** Of the terms that count anyway. */
  languages: string[];
  inner: Term[];
  /** Which tokens must be capitals. */
  capitals: boolean[];
  race: NamedRace | null;
}

export interface NativeTerm {
  term: Term;
  language: string;
  /** Languages in which the word is another. */
  unlike: readonly string[];
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
  const drafts = new Map<Meaning, Draft>();
  const put = (entry: Entry, race: NamedRace | null) => {
    if (without?.has(entry.phrase)) return;
    for (const spelling of spellings(entry.phrase)) add(root, drafts, { ...entry, phrase: spelling }, race);
  };
  for (const lexicon of lexicons) for (const entry of entriesOf(lexicon)) put(entry, null);
  for (const race of races) {
    for (const phrase of race.names) put({ phrase, term: 'named-race', language: '', as: 'words' }, race);
  }
  for (const [meaning, draft] of drafts) settle(meaning, draft);
  for (const [meaning, { tokens }] of drafts) if (tokens.length > 1) meaning.inner = innerTerms(root, tokens);
  return root;
}

/** What the lexicons say of one phrase, before it is settled who means what. */
interface Draft {
  tokens: Token[];
  said: { term: Term; language: string; isNative: boolean }[];
}

/**
 * A word that is sport (or a small word) in one language and silences in another silences only where the title speaks that other
 * language: "palestra" is a gym in Italy and a lecture in Portugal. What English has a word for, another language has for something
 * else only where the title speaks it: Danish "før" is no English "for".
 */
function settle(meaning: Meaning, { said }: Draft): void {
  const silences = ({ term }: { term: Term }) => SILENCING_TERMS.includes(term);
  const meant = new Set(said.filter((one) => !one.isNative && !silences(one)).map(({ language }) => language));
  const english = said.filter((one) => one.language === 'en').map(({ term }) => term);
  for (const { term, language, isNative } of said) {
    const isForeign = silences({ term }) && meant.size > 0 && !meant.has(language);
    const isEnglish = english.length > 0 && language !== 'en' && !english.includes(term);
    if (isNative || (isEnglish && language !== '')) meaning.native.push({ term, language, unlike: ['en'] });
    else if (isForeign) meaning.native.push({ term, language, unlike: [...meant] });
    else {
      if (!meaning.terms.includes(term)) meaning.terms.push(term);
      if (!meaning.languages.includes(language)) meaning.languages.push(language);
    }
  }
}

function innerTerms(root: Step, tokens: readonly Token[]): Term[] {
  return [...new Set(tokens.flatMap((token) => root.next.get(token.text)?.any?.terms ?? []))];
}

function add(
  root: Step,
  drafts: Map<Meaning, Draft>,
  { phrase, term, language, as }: Entry,
  race: NamedRace | null,
): void {
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
  const capitals = tokens.map((token) => token.upper);
  at[way] ??= { terms: [], native: [], languages: [], inner: [], race: null, capitals };
  const meaning = at[way];
  const draft = drafts.get(meaning) ?? { tokens, said: [] };
  draft.said.push({ term, language, isNative: as === 'native' });
  drafts.set(meaning, draft);
  meaning.race ??= race;
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
