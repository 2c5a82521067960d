import type { Lexicon, Term } from './lexicons/lexicon.ts';

/** One phrase of one lexicon. */
export interface Entry {
  phrase: string;
  term: Term;
  language: string;
  as: 'words' | 'capitals' | 'native';
}

/** A lexicon's comma-separated line as phrases. //=> phrasesOf('long run, lr') is ['long run', 'lr'] */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Every phrase of a lexicon with what it means. */
export function entriesOf(lexicon: Lexicon): Entry[] {
  return (['words', 'capitals', 'native'] as const).flatMap((as) =>
    Object.entries(lexicon[as] ?? {}).flatMap(([term, list]) =>
      phrasesOf(list).map((phrase) => ({ phrase, term: term as Term, language: lexicon.language, as })),
    ),
  );
}

const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** A phrase as it stands and, where it has them, with ä ö ü ø å in two letters. //=> spellings('läufe') has 'laeufe' */
export function spellings(phrase: string): string[] {
  const spelled = phrase
    .normalize('NFC')
    .replace(/[äöüøå]/giu, (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter);
  return spelled === phrase ? [phrase] : [phrase, spelled];
}
