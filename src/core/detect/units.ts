import { fold, type Token } from './fold.ts';
import { lexicons } from './lexicons/list.ts';
import { phrasesOf } from './phrase-list.ts';

export type Unit = 'kilo' | 'kilometre' | 'mile' | 'mil' | 'metre' | 'm' | 'minute' | 'second' | 'hour' | 'other-unit';

const UNITS: readonly Unit[] = [
  'kilo',
  'kilometre',
  'mile',
  'mil',
  'metre',
  'm',
  'minute',
  'second',
  'hour',
  'other-unit',
];

interface UnitWord {
  texts: readonly string[];
  unit: Unit;
}

/** Unit words of all languages by their first token, longest first: "時間" is two tokens. */
const unitWords = new Map<string, UnitWord[]>();
for (const lexicon of lexicons) {
  for (const unit of UNITS) {
    for (const word of phrasesOf(lexicon.words[unit] ?? '')) {
      const texts = fold(word, 40).map(({ text }) => text);
      const known = unitWords.get(texts[0] ?? '') ?? [];
      unitWords.set(
        texts[0] ?? '',
        [...known, { texts, unit }].sort((a, b) => b.texts.length - a.texts.length),
      );
    }
  }
}

/** The unit that stands at a token, and its last token. Null where none does. */
export function unitAt(tokens: readonly Token[], at: number): { unit: Unit; last: number } | null {
  const words = unitWords.get(tokens[at]?.text ?? '');
  const word = words?.find(({ texts }) => texts.every((text, index) => tokens[at + index]?.text === text));
  return word ? { unit: word.unit, last: at + word.texts.length - 1 } : null;
}
