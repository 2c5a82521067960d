import { describe, expect, it } from 'vitest';
import { detectors } from '../../src/core/detect/detectors/list.ts';
import { lexicons } from '../../src/core/detect/lexicons/list.ts';
import { importsOf, type Node, nodesOf, sourcesUnder } from './source.ts';
import { nameOf } from './tree.ts';

const DETECT = 'src/core/detect';

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
