import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../src/words/list.ts';
import { manifestFor } from './manifest.ts';
import { type Node, nodesOf, sourcesUnder } from './source.ts';
import { foldersIn, nameOf, textOf } from './tree.ts';

type Messages = Record<string, { message: string }>;
const locales = foldersIn('public/_locales');
const messagesOf = (locale: string) => JSON.parse(textOf(`public/_locales/${locale}/messages.json`)) as Messages;

/** Chrome and Firefox cut the store's sentence here. */
const DESCRIPTION_LIMIT = 132;

describe('public/_locales', () => {
  it('has English, which serves where a language is missing', () => {
    expect(locales).toContain('en');
  });

  it.each(locales)('%s has every key and no other', (locale) => {
    const keys = Object.keys(messagesOf(locale)).sort();
    const english = Object.keys(messagesOf('en')).sort();
    expect(keys, `Bring public/_locales/${locale}/messages.json in line with en`).toEqual(english);
    const empty = keys.filter((key) => !messagesOf(locale)[key]?.message.trim());
    expect(empty, `Translate these keys in public/_locales/${locale}/messages.json`).toEqual([]);
    expect(
      messagesOf(locale).extDescription?.message.length ?? 0,
      `Shorten extDescription in ${locale}: stores cut it after ${DESCRIPTION_LIMIT} characters`,
    ).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
  });

  it('has what the manifest names', async () => {
    const manifest = JSON.stringify(await manifestFor('chrome'));
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => String(key));
    const missing = named.filter((key) => !Object.hasOwn(messagesOf('en'), key));
    expect(missing, 'Add these keys to public/_locales/en/messages.json').toEqual([]);
    const unused = Object.keys(messagesOf('en')).filter((key) => !named.includes(key));
    expect(unused, 'Nothing uses these keys: sentences of ours belong in src/words').toEqual([]);
  });
});

describe('catalogues', () => {
  it('are listed once, in a file named like their language', () => {
    const written = sourcesUnder('src/words').filter((path) =>
      nodesOf(path).some(({ node }) => {
        if (node.type !== 'VariableDeclarator') return false;
        const type = ((node.id as Node).typeAnnotation as Node | null)?.typeAnnotation as Node | undefined;
        return (type?.typeName as { name?: string } | undefined)?.name === 'Catalogue';
      }),
    );
    const names = written.map((path) => nameOf(path).replace('.ts', '')).sort();
    expect(
      CATALOGUES.map(({ lang }) => lang.toLowerCase()).sort(),
      'src/words/list.ts must name every catalogue, once',
    ).toEqual(names);
  });

  it.each(CATALOGUES.map((words) => [words.lang, words] as const))('%s says everything English says', (lang, words) => {
    const [english] = CATALOGUES;
    expect(keysOf(words), `Bring the keys of src/words/${lang}.ts in line with en.ts`).toEqual(keysOf(english));
  });
});

/** Every path to a word, with whether it is a sentence made of facts. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
      .sort();
  }
  return [`${path}: ${typeof value}`];
}
