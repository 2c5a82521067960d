import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { fold } from '../../../src/core/detect/fold.ts';
import { lexicons } from '../../../src/core/detect/lexicons/list.ts';
import { entriesOf } from '../../../src/core/detect/phrase-list.ts';
import { propertyRuns } from '../property-runs.ts';
import { knownTitles } from './known-titles.ts';

/** Ways of writing that must not change what a title is. */

const TITLE_CAP = 200;
const kindOf = (title: string) => detect({ title }).kind;

/** How else one character of a title may be written; first as it is. */
type Spelling = (characters: readonly string[], at: number) => readonly string[];

const words = (text: string) => fold(text, TITLE_CAP).map((token) => token.text);
const capitals = lexicons
  .flatMap(entriesOf)
  .filter(({ as }) => as === 'capitals')
  .map(({ phrase }) => words(phrase));

/** Some words count only in capitals ("LR", "A race"); in a title with one of them case says something, whichever it has now. */
function isCaseBearing(title: string): boolean {
  const tokens = words(title);
  return capitals.some((phrase) => tokens.some((_, at) => phrase.every((word, index) => tokens[at + index] === word)));
}

const isDigit = (character: string | undefined) => /\p{N}/u.test(character ?? '');

/** A number binds to its unit and clock: "10 k" is a length, "10 - k" another thing. */
function isBetweenWords(characters: readonly string[], at: number): boolean {
  return characters[at] === ' ' && !isDigit(characters[at - 1]) && !isDigit(characters[at + 1]);
}

/** Letters that are typed plain where a keyboard lacks them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  Ø: 'O',
  Ł: 'L',
  Æ: 'AE',
  Œ: 'OE',
};

/** Without its marks; those of kana make another letter, so they stay. */
function withoutMarks(character: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return character;
  return PLAIN[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
}

const fullWidth = (character: string) =>
  /[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;

const each =
  (spell: (character: string) => readonly string[]): Spelling =>
  (characters, at) =>
    spell(characters[at] ?? '');

const WAYS: { way: string; spelling: Spelling; except?: (title: string) => boolean }[] = [
  { way: 'letter case', spelling: each((c) => [c, c.toLowerCase(), c.toUpperCase()]), except: isCaseBearing },
  {
    way: 'repeated, no-break or narrow spaces',
    spelling: each((c) => (c === ' ' ? [c, '  ', '\u00a0', '\u202f ', '\t', '\u2009', '\u3000'] : [c])),
  },
  {
    way: 'punctuation at the ends',
    spelling: (characters, at) => {
      const c = characters[at] ?? '';
      if (at === 0) return [c, ...['!', '…', '- ', ') ', ': ', '»'].map((mark) => mark + c)];
      return at === characters.length - 1
        ? [c, ...['!', '?!', '.', '…', ' -', ')', ':', '»'].map((mark) => c + mark)]
        : [c];
    },
  },
  {
    way: 'punctuation between words',
    spelling: (characters, at) =>
      isBetweenWords(characters, at)
        ? [' ', ' - ', ', ', ' / ', ': ', ' | ', '; ', ' – ', ' · ']
        : [characters[at] ?? ''],
  },
  { way: 'full-width forms', spelling: each((c) => [c, fullWidth(c)]) },
  {
    way: 'diacritics',
    spelling: each((c) => (/[a-z]/i.test(c) ? [c, `${c}\u0301`, `${c}\u0308`] : [c, withoutMarks(c)])),
  },
  { way: 'decomposed letters', spelling: each((c) => [c, c.normalize('NFD')]) },
  {
    way: 'invisible characters',
    spelling: each((c) => [
      c,
      ...['\u200b', '\ufeff', '\u00ad', '\u0000', '\u200e'].map((sign) => c + sign),
      `\u202e${c}`,
    ]),
  },
];

/** Composed, so that each letter is one character and its marks go or stay with it. */
const charactersOf = (title: string) => Array.from(title.normalize('NFC'));

describe.each(WAYS)('$way', ({ spelling, except = () => false }) => {
  const titles = knownTitles.filter((title) => !except(title));
  const most = 10;

  it('should not change a kind, all over a title', () => {
    const broken = titles.flatMap((title) => {
      const characters = charactersOf(title);
      const spellings = characters.map((_, at) => spelling(characters, at));
      const changed = Array.from({ length: most }, (_, nth) =>
        spellings.map((ways) => ways[Math.min(nth, ways.length - 1)]).join(''),
      );
      return [...new Set(changed)]
        .filter((one) => one.length <= TITLE_CAP && kindOf(one) !== kindOf(title))
        .map((one) => ({ title, changed: one, kind: kindOf(title), became: kindOf(one) }));
    });
    // A few show what broke; a thousand hide it.
    expect(broken.slice(0, 5)).toEqual([]);
  });

  it('should not change a kind, here and there', () => {
    const mixed = (title: string) => {
      const characters = charactersOf(title);
      return fc.tuple(...characters.map((_, at) => fc.constantFrom(...spelling(characters, at))));
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...titles).chain((title) => fc.tuple(fc.constant(title), mixed(title))),
        ([title, parts]) => {
          const changed = parts.join('');
          // What lies beyond the cap is not read, so a longer spelling may lose words.
          fc.pre(changed.length <= TITLE_CAP);
          expect(kindOf(changed), changed).toBe(kindOf(title));
        },
      ),
      propertyRuns(600),
    );
  });
});

describe('titles with a word that counts in capitals', () => {
  it('should be a small part, so that letter case is tried on most', () => {
    expect(knownTitles.filter(isCaseBearing).length).toBeLessThan(knownTitles.length / 10);
    expect(isCaseBearing('LR 16 mi')).toBe(true);
    expect(isCaseBearing('lr 16 mi')).toBe(true);
    expect(isCaseBearing('Long run 16 mi')).toBe(false);
  });
});
