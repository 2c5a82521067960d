import { detect } from '../../../src/core/detect/detect.ts';
import { fold } from '../../../src/core/detect/fold.ts';
import { lexicons } from '../../../src/core/detect/lexicons/list.ts';
import { races } from '../../../src/core/detect/lexicons/races.ts';
import { Dictionary } from '../../../src/core/detect/phrase.ts';
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
    const dictionary = without.size > 0 ? new Dictionary(lexicons, races, without) : undefined;
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
  const { byText, patterns } = phraseTables();
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const phrases = [row.title, row.description].flatMap((text) => phrasesIn(textOf(text), byText, patterns));
    for (const phrase of phrases) found.set(phrase, (found.get(phrase) ?? new Set()).add(sourceOf(row)));
  }
  return found;
}

type Patterns = readonly (readonly [string, RegExp])[];

function phraseTables(): { byText: Map<string, string[]>; patterns: Patterns } {
  const phrases = [
    ...lexicons.flatMap((lexicon) => entriesOf(lexicon).map(({ phrase }) => phrase)),
    ...races.flatMap(({ names }) => names),
  ];
  const byText = new Map<string, string[]>();
  for (const phrase of new Set(phrases)) {
    if (phrase.includes('*')) continue;
    const text = textOf(phrase);
    byText.set(text, [...(byText.get(text) ?? []), phrase]);
  }
  const patterns = [...new Set(phrases)].filter((phrase) => phrase.includes('*'));
  return { byText, patterns: patterns.map((phrase) => [phrase, patternOf(phrase)]) };
}

function phrasesIn(text: string, byText: ReadonlyMap<string, string[]>, patterns: Patterns): string[] {
  const words = text.split(' ');
  const whole = words.flatMap((_, from) =>
    Array.from({ length: LONGEST_PHRASE }, (_, length) => words.slice(from, from + length + 1).join(' ')),
  );
  const spaced = ` ${text} `;
  return [
    ...whole.flatMap((phrase) => byText.get(phrase) ?? []),
    ...patterns.filter(([, pattern]) => pattern.test(spaced)).map(([phrase]) => phrase),
  ];
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
