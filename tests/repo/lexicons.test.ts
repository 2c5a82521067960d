import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/core/detect/detectors/list.ts';
import { fold } from '../../src/core/detect/fold.ts';
import { lexicons } from '../../src/core/detect/lexicons/list.ts';
import { races } from '../../src/core/detect/lexicons/races.ts';
import { Dictionary } from '../../src/core/detect/phrase.ts';
import { entriesOf } from '../../src/core/detect/phrase-list.ts';
import type { EventKind } from '../../src/core/model.ts';
import { languageTables } from '../core/detect/languages/list.ts';
import { importsOf, type Node, nodesOf, sourcesUnder } from './source.ts';
import { nameOf } from './tree.ts';

const DETECT = 'src/core/detect';
const TABLES = 'tests/core/detect/languages';
const EVENT_TITLES = 'src/words/event-titles';

const KINDS: readonly EventKind[] = ['race', 'hard', 'long', 'easy', 'strength', 'massage', 'rest', 'other'];
/** A language that is never wrong about other titles has not been asked enough. */
const FEWEST_OTHERS = 25;

/** Files that declare a constant of the type Lexicon. */
const written = sourcesUnder(`${DETECT}/lexicons`).filter((path) =>
  nodesOf(path).some(({ node }) => {
    if (node.type !== 'VariableDeclarator') return false;
    const type = ((node.id as Node).typeAnnotation as Node | null)?.typeAnnotation as Node | undefined;
    return (type?.typeName as { name?: string } | undefined)?.name === 'Lexicon';
  }),
);

describe('lexicons', () => {
  it('are listed once', () => {
    const listed = importsOf(`${DETECT}/lexicons/list.ts`).map(({ to }) => to);
    const missing = written
      .filter((path) => !listed.includes(path))
      .map((path) => `${path} is never read: add it to ${DETECT}/lexicons/list.ts.`);
    const languages = lexicons.map(({ language }) => language);
    const twice = languages.filter((language, i) => languages.indexOf(language) !== i);
    expect(missing).toEqual([]);
    expect(twice, `${DETECT}/lexicons/list.ts names these twice`).toEqual([]);
    expect(lexicons).toHaveLength(written.length);
  });

  it('are named like their language', () => {
    const names = written.map((path) => nameOf(path).replace('.ts', '')).sort();
    expect(names, 'A lexicon file is named like its language tag, in small letters').toEqual(
      lexicons.map(({ language }) => language.toLowerCase()).sort(),
    );
  });

  it('hold phrases, not pieces of torn lines', () => {
    const torn = lexicons.flatMap((lexicon) =>
      entriesOf(lexicon)
        .filter(({ phrase }) => phrase.split('\n').some((line) => line.trim().includes('  ')) || phrase.length > 70)
        .map(({ phrase, term }) => `${lexicon.language} ${term}: "${phrase}"`),
    );
    expect(torn, 'A comma is missing in these lines, or a word was taken out of them').toEqual([]);
  });

  it('can be found: every phrase leads somewhere when its first word is met', () => {
    const dictionary = new Dictionary(lexicons, races);
    const lost = lexicons.flatMap((lexicon) =>
      entriesOf(lexicon)
        .filter(({ phrase }) => !phrase.includes('*') && dictionary.longestAt(fold(phrase, 80), 0) === null)
        .map(({ phrase, term, as }) => (as === 'capitals' ? '' : `${lexicon.language} ${term}: "${phrase}"`)),
    );
    expect(lost.filter(Boolean)).toEqual([]);
  });

  it('know every massage word their neighbours know', () => {
    const terms = (language: string) => Object.keys(lexicons.find((one) => one.language === language)?.words ?? {});
    const massage = terms('en').filter((term) => term.startsWith('massage'));
    const broken = lexicons.flatMap(({ language, words }) =>
      massage
        .filter((term) => !Object.hasOwn(words, term))
        .map((term) => `${language} has no word for ${term}: add it.`),
    );
    expect(broken).toEqual([]);
  });
});

describe('languages', () => {
  const languages = lexicons.map(({ language }) => language.toLowerCase());

  it('have titles whose kind is known', () => {
    // English is the language of the detectors' own examples.
    const missing = languages
      .filter((language) => language !== 'en' && !languageTables.some((table) => table.language === language))
      .map((language) => `${language} is never tried: write ${TABLES}/${language}.ts and add it to list.ts there.`);
    const strange = languageTables
      .filter(({ language }) => !languages.includes(language))
      .map(({ language }) => `${TABLES} has titles in ${language}, which has no lexicon in ${DETECT}/lexicons.`);
    expect([...missing, ...strange]).toEqual([]);
    expect(languageTables).toHaveLength(new Set(languageTables.map(({ language }) => language)).size);
  });

  it.each(languageTables)('are tried with every kind, and with what is none: $language', ({ language, titles }) => {
    const count = (kind: EventKind) => titles.filter(([, expected]) => expected === kind).length;
    const missing = KINDS.filter((kind) => count(kind) === 0);
    expect(missing, `Add titles of these kinds to ${TABLES}/${language}.ts`).toEqual([]);
    expect(
      count('other'),
      `Add titles that look like sport and are not to ${TABLES}/${language}.ts`,
    ).toBeGreaterThanOrEqual(FEWEST_OTHERS);
    const twice = titles.filter(([title], at) => titles.findIndex(([other]) => other === title) !== at);
    expect(twice, `${TABLES}/${language}.ts has these titles twice`).toEqual([]);
  });

  it('are tried by a table that is listed', () => {
    const listed = importsOf(`${TABLES}/list.ts`).map(({ to }) => nameOf(to));
    const files = sourcesUnder(TABLES).filter((path) => /\/[a-z]{2}\.ts$/.test(path));
    expect(
      files.filter((path) => !listed.includes(nameOf(path))),
      `Add these tables to ${TABLES}/list.ts, or nothing reads them`,
    ).toEqual([]);
  });

  it('have titles for the massages they know', () => {
    const written = sourcesUnder(EVENT_TITLES).map((path) => nameOf(path).replace('.ts', ''));
    expect(
      written.sort(),
      `Every lexicon has ${EVENT_TITLES}/<language>.ts, and no other language has one: a title must be read back`,
    ).toEqual([...languages].sort());
  });
});

describe('detectors', () => {
  const files = sourcesUnder(`${DETECT}/detectors`).filter((path) => nameOf(path) !== 'list.ts');

  it('are one file each, named like their id, and listed once', () => {
    const names = files.map((path) => nameOf(path).replace('.ts', '')).sort();
    expect(
      detectors.map(({ id }) => id).sort(),
      `${DETECT}/detectors/list.ts must name every file beside it, once`,
    ).toEqual(names);
  });

  it('bring examples of yes and no', () => {
    const without = detectors.filter(({ examples }) => examples.yes.length < 3 || examples.no.length < 3);
    expect(
      without.map(({ id }) => id),
      'Give these detectors three titles each that are it, and that are not',
    ).toEqual([]);
  });
});
