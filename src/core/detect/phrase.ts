import { Affixes, type Pattern } from './affixes.ts';
import { fold, type Token } from './fold.ts';
import type { Lexicon, Term } from './lexicons/lexicon.ts';
import type { NamedRace } from './lexicons/races.ts';
import { type Entry, eachEntry, twoLetters } from './phrase-list.ts';
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
  next: Map<string, Step> | null;
  affixes: Affixes<Step> | null;
  any: Meaning | null;
  upper: Meaning | null;
}

/** A place in a text where a phrase stands, before the title's language is known. */
export interface Match {
  first: number;
  last: number;
  any: Meaning | null;
  upper: Meaning | null;
}

const PHRASE_CAP = 80;
const PLAIN = /^[a-z]+$/;

const step = (): Step => ({ next: null, affixes: null, any: null, upper: null });

/** What the lexicons say of one phrase, before it is settled who means what. */
interface Draft {
  said: { term: Term; language: string; isNative: boolean }[];
}

/**
 * The phrases of all languages: titles mix languages, so a text is read with every lexicon at once.
 *
 * There are some 40,000, and a worker that wakes to answer one click needs a few dozen. So they are only sorted by their first word;
 * what begins with a word becomes a tree when that word is first met.
 */
export class Dictionary {
  private readonly raw = new Map<string, Entry[]>();
  private readonly trees = new Map<string, Step | null>();
  /** Phrases that begin with a pattern (`*lauf`). */
  private readonly patterns = step();

  constructor(lexicons: readonly Lexicon[], races: readonly NamedRace[], without?: ReadonlySet<string>) {
    const begun: Entry[] = [];
    const sort = (entry: Entry) => {
      const first = firstWord(entry.phrase);
      const known = first === null ? begun : this.raw.get(first);
      if (known) known.push(entry);
      else this.raw.set(first as string, [entry]);
    };
    const put = (entry: Entry) => {
      if (without?.has(entry.phrase)) return;
      sort(entry);
      const phrase = twoLetters(entry.phrase);
      if (phrase !== null) sort({ ...entry, phrase });
    };
    for (const lexicon of lexicons) eachEntry(lexicon, put);
    for (const race of races) {
      for (const phrase of race.names) put({ phrase, term: 'named-race', language: '', as: 'words', race });
    }
    grow(this.patterns, begun);
  }

  /** The tree of phrases that begin with a word, without that word. Null where none does. */
  private tree(text: string): Step | null {
    const known = this.trees.get(text);
    if (known !== undefined) return known;
    const entries = this.raw.get(text);
    // Words nobody lists are not remembered: a text must not make this grow.
    if (!entries) return null;
    const root = step();
    grow(root, entries);
    const tree = root.next?.get(text) ?? null;
    this.trees.set(text, tree);
    return tree;
  }

  /** What a word means by itself. */
  termsOf(text: string): readonly Term[] {
    return this.tree(text)?.any?.terms ?? [];
  }

  /**
   * The longest phrase that begins at a token; a whole word before a pattern where both are as long. At most two ways on per token
   * and as deep as the longest phrase, so the whole text costs linear time.
   */
  longestAt(tokens: readonly Token[], first: number): Match | null {
    const token = tokens[first];
    if (!token) return null;
    const whole = longestFrom(tokens, first, this.tree(token.text), null);
    const pattern = token.number === null ? this.patterns.affixes?.match(token.text) : null;
    return pattern ? longestFrom(tokens, first, pattern, whole) : whole;
  }
}

function longestFrom(tokens: readonly Token[], first: number, from: Step | null, found: Match | null): Match | null {
  let best = found;
  const visit = (at: Step, last: number): void => {
    const isUpper = at.upper?.capitals.every((must, index) => !must || tokens[first + index]?.upper) === true;
    const upper = isUpper ? at.upper : null;
    if ((upper || at.any) && last > (best?.last ?? -1)) best = { first, last, any: at.any, upper };
    const token = tokens[last + 1];
    if (!token || (at.next === null && at.affixes === null)) return;
    const whole = at.next?.get(token.text);
    if (whole) visit(whole, last + 1);
    const pattern = token.number === null ? at.affixes?.match(token.text) : null;
    if (pattern) visit(pattern, last + 1);
  };
  if (from) visit(from, first);
  return best;
}

/** The first word as texts are folded; null where it is a pattern. */
function firstWord(phrase: string): string | null {
  const space = phrase.indexOf(' ');
  const word = space < 0 ? phrase : phrase.slice(0, space);
  if (PLAIN.test(word)) return word;
  if (word.includes('*')) return null;
  const text = (fold(word, PHRASE_CAP)[0] ?? fold(phrase, PHRASE_CAP)[0])?.text;
  if (text === undefined) throw new Error(`a phrase without a word: "${phrase}"`);
  return text;
}

function grow(root: Step, entries: readonly Entry[]): void {
  const drafts = new Map<Meaning, Draft>();
  for (const entry of entries) add(root, drafts, entry, entry.race);
  for (const [meaning, draft] of drafts) settle(meaning, draft);
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
  at[way] ??= { terms: [], native: [], languages: [], race: null, capitals };
  const meaning = at[way];
  const draft = drafts.get(meaning) ?? { said: [] };
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
  at.next ??= new Map();
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
