import { detect } from '../../../src/core/detect/detect.ts';
import { fold } from '../../../src/core/detect/fold.ts';
import type { Term } from '../../../src/core/detect/lexicons/lexicon.ts';
import { lexicons } from '../../../src/core/detect/lexicons/list.ts';
import { type Entry, entriesOf } from '../../../src/core/detect/phrase-list.ts';
import { SILENCING_TERMS } from '../../../src/core/detect/silencing-terms.ts';

/** Phrases that say of a title what it is not, by language, taken from the lexicons themselves. */

const NEGATIVE: readonly Term[] = ['cancelled', 'around-race', 'media', 'motor-sport'];

const wordsOf = (phrase: string) => fold(phrase, 80).map(({ text }) => text);
const everything = lexicons.flatMap(entriesOf).map((entry) => ({ ...entry, words: wordsOf(entry.phrase) }));
const isPattern = ({ phrase }: Entry) => phrase.includes('*');
const isRace = (title: string) => detect({ title }).kind === 'race';

/** What one language calls off with, another may have for sport ("official"): it silences where the title speaks the one. */
const harmless = new Set(
  everything.filter(({ term }) => !SILENCING_TERMS.includes(term)).map(({ words }) => words.join(' ')),
);

/** The ends of race names: "festival" behind a title that ends in "run" is a run festival. */
const endsOfRaces = new Set(
  everything
    .filter((entry) => !SILENCING_TERMS.includes(entry.term) && !isPattern(entry) && isRace(entry.phrase))
    .flatMap(({ words }) => words.map((_, at) => words.slice(at).join(' '))),
);

/** A number may be a length, and a length makes races. */
function hasNumber(words: readonly string[]): boolean {
  return words.some((word) => /^\d/.test(word));
}

/** True where a part of the phrase, alone, would be a race. */
function holdsRace(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  return words.some((_, from) => words.some((__, to) => to >= from && isRace(words.slice(from, to + 1).join(' '))));
}

function silences({ term, as, ...entry }: (typeof everything)[number]): boolean {
  if (!NEGATIVE.includes(term) || as !== 'words' || isPattern({ term, as, ...entry })) return false;
  const text = entry.words.join(' ');
  return !harmless.has(text) && !endsOfRaces.has(text) && !hasNumber(entry.words) && !holdsRace(entry.phrase);
}

export const silencingPhrases: readonly { language: string; phrases: readonly string[] }[] = lexicons.map(
  ({ language }) => ({
    language,
    phrases: [
      ...new Set(everything.filter((one) => one.language === language && silences(one)).map(({ phrase }) => phrase)),
    ],
  }),
);
