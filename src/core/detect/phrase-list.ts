import type { Lexicon, Term } from './lexicons/lexicon.ts';
import type { NamedRace } from './lexicons/races.ts';

/** One phrase of one lexicon. */
export interface Entry {
  phrase: string;
  term: Term;
  language: string;
  as: 'words' | 'capitals' | 'native';
  race: NamedRace | null;
}

/** A lexicon's comma-separated line as phrases. //=> phrasesOf('long run, lr') is ['long run', 'lr'] */
export function phrasesOf(list: string): string[] {
  const phrases: string[] = [];
  for (let from = 0; from < list.length; ) {
    const comma = list.indexOf(',', from);
    const to = comma < 0 ? list.length : comma;
    const phrase = list.slice(from, to).trim();
    if (phrase !== '') phrases.push(phrase);
    from = to + 1;
  }
  return phrases;
}

/** Calls back with every phrase of a lexicon and what it means. 40,000 phrases are read this way each time a worker wakes. */
export function eachEntry({ language, ...lists }: Lexicon, put: (entry: Entry) => void): void {
  for (const as of ['words', 'capitals', 'native'] as const) {
    for (const [term, list] of Object.entries(lists[as] ?? {})) {
      for (const phrase of phrasesOf(list)) put({ phrase, term: term as Term, language, as, race: null });
    }
  }
}

/** Every phrase of a lexicon with what it means. */
export function entriesOf(lexicon: Lexicon): Entry[] {
  const entries: Entry[] = [];
  eachEntry(lexicon, (entry) => entries.push(entry));
  return entries;
}

const TWO_LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** Also as letter and mark. */
const TWO_LETTER = /[äöüøå]|[aou][\u0308\u030a]/i;

/** The two-letter spelling of a phrase with ä ö ü ø å; null where it has none. //=> twoLetters('läufe') is 'laeufe' */
export function twoLetters(phrase: string): string | null {
  if (!TWO_LETTER.test(phrase)) return null;
  return phrase.normalize('NFC').replace(/[äöüøå]/giu, (letter) => TWO_LETTERS[letter.toLowerCase()] ?? letter);
}
