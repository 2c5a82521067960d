import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/core/detect/lexicons/lexicon.ts';
import { Dictionary } from '../../../src/core/detect/phrase.ts';
import { twoLetters } from '../../../src/core/detect/phrase-list.ts';
import { Scan } from '../../../src/core/detect/scan.ts';

type Words = Partial<Pick<Lexicon, 'words' | 'capitals' | 'native'>>;

const lexicon = (language: string, words: Words): Lexicon => ({ language, words: {}, capitals: {}, ...words });

/** The phrases these lexicons find in a text, each with what it means: "half marathon: half-marathon". */
function read(text: string, ...lexicons: Lexicon[]): string[] {
  const scan = new Scan('title', text, 200, new Dictionary(lexicons, []));
  return scan.hits.map((hit) => `${scan.evidence(hit).text}: ${[...hit.terms].sort().join(' ')}`);
}

describe('a phrase', () => {
  const words = lexicon('en', {
    words: {
      race: 'race, race day',
      marathon: 'marathon',
      'half-marathon': 'half marathon',
      run: 'run, *run',
      'long-run': 'long run',
      'easy-word': 'easy *run',
      'other-meaning': 'race condition, first half, horse race, prun, long runway',
    },
  });
  it.each([
    ['the longest counts', 'A half marathon', ['half marathon: half-marathon']],
    ['whole words only', 'Marathons, racer', []],
    ['over marks and spaces', 'half - Marathon', ['half - Marathon: half-marathon']],
    ['the inner one is left out', 'Race condition', ['Race condition: other-meaning']],
    ['twice is twice', 'race, race', ['race: race', 'race: race']],
    ['a later one wins a word back from another meaning', 'first half marathon', ['half marathon: half-marathon']],
    ['but a race does not', 'horse race day', ['horse race: other-meaning']],
    ['a pattern', 'Parkrun', ['Parkrun: run']],
    ['a whole word before a pattern', 'Prun', ['Prun: other-meaning']],
    ['a pattern as a later word', 'easy fellrun', ['easy fellrun: easy-word']],
    ['not where the pattern is the bare word', 'easy run', ['run: run']],
    ['a word that goes on is none', 'long runs', []],
    ['nothing', '', []],
  ])('%s: "%s"', (_why, text, expected) => {
    expect(read(text, words)).toEqual(expected);
  });

  it.each([
    ['*long-run', 'a pattern that is not one word'],
    ['*ab', 'fewer than 3 letters'],
    ['?!', 'a phrase without a word'],
  ])('"%s" should be refused: %s', (phrase, message) => {
    expect(() => new Dictionary([lexicon('en', { words: { run: phrase } })], [])).toThrow(message);
  });

  it('should never be a number by a pattern', () => {
    const years = lexicon('en', { words: { run: '*026' } });
    expect(read('2026', years)).toEqual([]);
  });

  it('should know what its single words mean', () => {
    const scan = new Scan('title', 'long run', 200, new Dictionary([words], []));
    expect(scan.hits[0]?.inner).toEqual(['run']);
  });
});

describe('capitals', () => {
  const words = lexicon('en', {
    words: { companion: 'a' },
    capitals: { 'lr-word': 'LR', 'priority-a': 'A race', 'hard-word': 'VO2 max' },
  });
  it.each([
    ['LR 16', ['LR: lr-word']],
    ['lr 16', []],
    ['Lr 16', []],
    ['A race', ['A race: priority-a']],
    ['A RACE', ['A RACE: priority-a']],
    ['a race', ['a: companion']],
    ['VO2max', ['VO2max: hard-word']],
    ['vo2max', []],
  ])('"%s"', (text, expected) => {
    expect(read(text, words)).toEqual(expected);
  });

  it('should mean both where a word has another meaning anyway', () => {
    const both = lexicon('en', { words: { filler: 'art' }, capitals: { 'art-word': 'ART' } });
    expect(read('ART', both)).toEqual(['ART: art-word filler']);
    expect(read('art', both)).toEqual(['art: filler']);
  });
});

describe('a native word', () => {
  const nl = lexicon('nl', {
    words: { 'time-of-day': 'ochtend', filler: 'test' },
    native: { run: 'loop', 'rest-word': 'rust' },
  });
  const en = lexicon('en', { words: { filler: 'test', 'time-of-day': 'morning' } });
  it.each([
    ['is silent alone', 'loop', []],
    ['is silent beside a name', 'loop Ubuntu', []],
    ['is silent beside English', 'loop morning', ['morning: time-of-day']],
    ['is silent beside a word both have', 'loop test', ['test: filler']],
    ['speaks beside its language', 'ochtend loop', ['ochtend: time-of-day', 'loop: run']],
    ['speaks from either side', 'loop ochtend', ['loop: run', 'ochtend: time-of-day']],
    ['speaks beside kilometres', 'loop 12 km', ['loop: run']],
    ['speaks beside minutes', 'loop 40 min', ['loop: run']],
    ['but a rest does not', 'rust 40 min', []],
    ['is silent beside miles', 'loop 12 miles', []],
  ])('%s: "%s"', (_why, text, expected) => {
    expect(read(text, nl, en)).toEqual(expected);
  });
});

describe('a word of two languages', () => {
  const it_ = lexicon('it', { words: { 'strength-word': 'palestra', 'time-of-day': 'mattina' } });
  const pt = lexicon('pt', { words: { 'other-meaning': 'palestra', 'time-of-day': 'manha' } });
  const en = lexicon('en', { words: { toward: 'for' } });
  const da = lexicon('da', { words: { reference: 'for', 'time-of-day': 'morgen' } });

  it.each([
    ['sport alone', 'palestra', ['palestra: strength-word']],
    ['sport in its language', 'palestra mattina', ['palestra: strength-word', 'mattina: time-of-day']],
    [
      'both beside the other language',
      'palestra manha',
      ['palestra: other-meaning strength-word', 'manha: time-of-day'],
    ],
  ])('that silences in one is %s: "%s"', (_why, text, expected) => {
    expect(read(text, it_, pt)).toEqual(expected);
    expect(read(text, pt, it_)).toEqual(expected);
  });

  it.each([
    ['English alone', 'for', ['for: toward']],
    ['both where the title speaks the other', 'for morgen', ['for: reference toward', 'morgen: time-of-day']],
  ])('one of them English is %s: "%s"', (_why, text, expected) => {
    expect(read(text, en, da)).toEqual(expected);
    expect(read(text, da, en)).toEqual(expected);
  });

  it('should just be both where both silence or both are sport', () => {
    const sv = lexicon('sv', { words: { run: 'jogg' } });
    const no = lexicon('no', { words: { 'easy-word': 'jogg' } });
    expect(read('jogg', sv, no)).toEqual(['jogg: easy-word run']);
  });
});

describe('umlauts', () => {
  const words = lexicon('de', { words: { run: 'läufe, löpning, løb', race: 'Århus, *kämpfe' } });
  it.each(['Läufe', 'Laeufe', 'Laufe', 'LÄUFE', 'La\u0308ufe', 'löpning', 'loepning', 'lopning', 'løb', 'loeb', 'lob'])(
    'should let "%s" be written so',
    (text) => {
      expect(read(text, words)).toEqual([`${text}: run`]);
    },
  );
  it.each(['Århus', 'Aarhus', 'Arhus', 'Wettkämpfe', 'Wettkaempfe'])('should let "%s" be written so', (text) => {
    expect(read(text, words)).toEqual([`${text}: race`]);
  });
  it('should add a spelling only where there is another', () => {
    expect(twoLetters('lauf')).toBeNull();
    expect(twoLetters('Øl på')).toBe('oel paa');
    expect(twoLetters('La\u0308ufe')).toBe('Laeufe');
  });
});
