import { detect } from '../../../src/core/detect/detect.ts';
import { fold } from '../../../src/core/detect/fold.ts';
import { lexicons } from '../../../src/core/detect/lexicons/list.ts';
import { races } from '../../../src/core/detect/lexicons/races.ts';
import { compile } from '../../../src/core/detect/phrase.ts';
import { entriesOf } from '../../../src/core/detect/phrase-list.ts';
import type { CorpusRow } from './corpus-row.ts';
import type { Answered } from './score.ts';

const LONGEST_PHRASE = 7;

/**
 * Every row answered without the phrases that, in this corpus, stand in rows of its own source alone. A lower bound: a good
 * word that happens to stand in one source is taken away as well. Rows of no named source stand for themselves.
 */
export function leaveOneSourceOut(rows: readonly CorpusRow[]): Answered[] {
  const bySource = new Map<string, CorpusRow[]>();
  for (const row of rows) bySource.set(sourceOf(row), [...(bySource.get(sourceOf(row)) ?? []), row]);
  const sourcesOf = phraseSources(rows);
  const answered: Answered[] = [];
  for (const [source, own] of bySource) {
    const without = new Set(
      [...sourcesOf].filter(([, at]) => at.size === 1 && at.has(source)).map(([phrase]) => phrase),
    );
    const dictionary = without.size > 0 ? compile(lexicons, races, without) : undefined;
    for (const row of own) answered.push({ row, answer: detect(row, { dictionary }) });
  }
  return answered;
}

/** One file or repository; plans of one folder are one hand's work. */
function sourceOf({ id, origin }: CorpusRow): string {
  return /^(written|public repository)/.test(origin) || origin === '' ? id : origin.split(/[:/]/).slice(0, 2).join('/');
}

/** In rows of which sources each phrase stands. */
function phraseSources(rows: readonly CorpusRow[]): Map<string, Set<string>> {
  const phrases = [
    ...lexicons.flatMap((lexicon) => entriesOf(lexicon).map(({ phrase }) => phrase)),
    ...races.flatMap(({ names }) => names),
  ];
  const byText = new Map<string, string[]>();
  const patterns: [string, RegExp][] = [];
  for (const phrase of new Set(phrases)) {
    const text = textOf(phrase);
    if (phrase.includes('*')) patterns.push([phrase, patternOf(phrase)]);
    else byText.set(text, [...(byText.get(text) ?? []), phrase]);
  }
  const found = new Map<string, Set<string>>();
  const note = (phrase: string, row: CorpusRow) =>
    found.set(phrase, (found.get(phrase) ?? new Set()).add(sourceOf(row)));
  for (const row of rows) {
    const texts = [row.title, row.description].map((text) => textOf(text));
    for (const text of texts) {
      const words = text.split(' ');
      for (let from = 0; from < words.length; from += 1) {
        for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
          for (const phrase of byText.get(words.slice(from, from + length).join(' ')) ?? []) note(phrase, row);
        }
      }
      for (const [phrase, pattern] of patterns) if (pattern.test(` ${text} `)) note(phrase, row);
    }
  }
  return found;
}

function textOf(text: string): string {
  return fold(text, 2_000)
    .map((token) => token.text)
    .join(' ');
}

function patternOf(phrase: string): RegExp {
  const words = phrase.split(/\s+/).map((word) => {
    const [open, piece, close] = [word.startsWith('*'), textOf(word), word.endsWith('*')];
    return `${open ? '\\S*' : ''}${piece}${close ? '\\S*' : ''}`;
  });
  return new RegExp(` ${words.join(' ')} `, 'u');
}
