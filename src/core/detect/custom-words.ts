import type { CustomWord, EventKind } from '../model.ts';
import { fold, type Token } from './fold.ts';
import type { Span } from './scan.ts';

const PHRASE_CAP = 80;

interface CustomPhrase {
  texts: readonly string[];
  kind: EventKind;
}

/** Finds the user's own words in a title; the longest counts, then the first. */
export type CustomWords = (tokens: readonly Token[]) => { kind: EventKind; span: Span } | null;

/** A phrase needs a letter: a bare number names nothing. //=> isCustomPhrase('10') is false */
export function isCustomPhrase(phrase: string): boolean {
  return fold(phrase, PHRASE_CAP).some(({ text }) => /[\p{L}\p{Extended_Pictographic}]/u.test(text));
}

/** Whole words in any spelling, as lexicon words are. Said twice of one phrase, the later word counts. */
export function indexCustomWords(words: readonly CustomWord[]): CustomWords | null {
  const byFirst = new Map<string, CustomPhrase[]>();
  for (const { phrase, kind } of [...words].sort((a, b) => b.at - a.at)) {
    if (!isCustomPhrase(phrase)) continue;
    const texts = fold(phrase, PHRASE_CAP).map(({ text }) => text);
    const first = texts[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { texts, kind }]);
  }
  return byFirst.size === 0 ? null : (tokens) => longest(tokens, byFirst);
}

function longest(tokens: readonly Token[], byFirst: ReadonlyMap<string, CustomPhrase[]>): ReturnType<CustomWords> {
  let best: ReturnType<CustomWords> = null;
  for (let first = 0; first < tokens.length; first += 1) {
    for (const { texts, kind } of byFirst.get(tokens[first]?.text ?? '') ?? []) {
      const last = first + texts.length - 1;
      const isLonger = best === null || texts.length > best.span.last - best.span.first + 1;
      if (isLonger && texts.every((text, index) => tokens[first + index]?.text === text)) {
        best = { kind, span: { first, last } };
      }
    }
  }
  return best;
}
