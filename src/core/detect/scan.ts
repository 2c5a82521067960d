import type { Evidence } from '../model.ts';
import { findPhrases } from './find-phrases.ts';
import { fold, type Token, visible } from './fold.ts';
import type { Term } from './lexicons/lexicon.ts';
import { type Measures, measure } from './measure.ts';
import type { Dictionary, Hit } from './phrase.ts';

/** Meanings that do not make a word sport: "Run to the store", "Bike to the airport". */
const STRANGE: ReadonlySet<Term> = new Set<Term>([
  'aside',
  'massage-aside',
  'place-name',
  'race-place',
  'child',
  'media',
  'around-race',
  'not-massage',
  'not-treatment',
  'business',
  'flight',
  'travel',
  'away',
  'childcare',
  'sport-calendar',
]);

/** Tokens `first` to `last` of one field. */
export interface Span {
  first: number;
  last: number;
}

const PICTURE = /^\p{Extended_Pictographic}/u;

const MOST_TOKENS = 300;

const NONE: Hit[] = [];

function means(hit: Hit, terms: readonly Term[]): boolean {
  for (const term of hit.terms) if (terms.includes(term)) return true;
  return false;
}

/** One field of an event, read once: its tokens, the phrases in it, its numbers. Detectors ask it questions. */
export class Scan {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly measures: Measures;
  private strangerCount: number | null = null;
  private readonly hitAt: (Hit | undefined)[];
  /** Terms that occur at all: detectors ask for a hundred, and a title has a few. */
  private readonly present = new Set<Term>();

  constructor(
    readonly field: Evidence['field'],
    private readonly source: string,
    cap: number,
    dictionary: Dictionary,
  ) {
    // A text can be all hits; what is asked of a hit costs more than a step.
    this.tokens = fold(source, cap).slice(0, MOST_TOKENS);
    this.measures = measure(this.tokens);
    this.hits = findPhrases(this.tokens, dictionary, this.measures);
    this.hitAt = new Array(this.tokens.length);
    for (const hit of this.hits) {
      for (const term of hit.terms) this.present.add(term);
      for (let at = hit.first; at <= hit.last; at += 1) this.hitAt[at] ??= hit;
    }
  }

  /** Every place where one of the terms stands, from left to right. A text has few phrases: walking them beats an index. */
  all(terms: readonly Term[]): Hit[] {
    if (!this.hasAny(terms)) return NONE;
    let found: Hit[] | null = null;
    for (const hit of this.hits) {
      if (!means(hit, terms)) continue;
      if (found) found.push(hit);
      else found = [hit];
    }
    return found ?? NONE;
  }

  has(...terms: readonly Term[]): boolean {
    return this.hasAny(terms);
  }

  hasAny(terms: readonly Term[]): boolean {
    for (const term of terms) if (this.present.has(term)) return true;
    return false;
  }

  /** The phrase that covers a token. */
  at(token: number): Hit | undefined {
    return this.hitAt[token];
  }

  /** True where the phrase at a token has the term. */
  is(token: number, ...terms: readonly Term[]): boolean {
    const hit = this.hitAt[token];
    return hit !== undefined && means(hit, terms);
  }

  /** Words that have nothing to do with sport (a name, a topic), up to a companion or place: "Run w/ Anna" has none. */
  strangers(): number {
    this.strangerCount ??= this.countStrangers();
    return this.strangerCount;
  }

  /** A word no lexicon knows, or knows only from elsewhere. */
  isStranger(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.number !== null || token.text === '@' || token.text === '%') return false;
    const hit = this.hitAt[at];
    if (hit) return hit.terms.every((term) => STRANGE.has(term));
    return !PICTURE.test(token.text) && (token.text.toUpperCase() !== token.text || token.text > '⿿');
  }

  private countStrangers(): number {
    let count = 0;
    for (let at = 0; at < this.tokens.length; at += 1) {
      if (at > 0 && this.is(at, 'companion', 'reference')) return count;
      if (this.isStranger(at)) count += 1;
    }
    return count;
  }

  evidence(span: Span): Evidence {
    const from = this.tokens[span.first]?.from ?? 0;
    const to = this.tokens[span.last]?.to ?? from;
    return { field: this.field, from, to, text: visible(this.source.slice(from, to)) };
  }
}
