import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import type { MassageKind } from '../../../src/core/model.ts';
import { filesUnder, nameOf } from '../../repo/tree.ts';

/** Every massage title the product writes, in every language. It must know its own massages when it reads them back. */
const languages = filesUnder('src/words/event-titles', /\.ts$/).map((path) => nameOf(path).replace('.ts', ''));
const tables = await Promise.all(
  languages.map(async (language) => {
    const { EVENT_TITLES } = (await import(`../../../src/words/event-titles/${language}.ts`)) as {
      EVENT_TITLES: Readonly<Record<MassageKind, string>>;
    };
    return { language, titles: Object.entries(EVENT_TITLES).map(([kind, title]) => ({ kind, title })) };
  }),
);

/** What people make of a title they did not write. */
const WAYS: { way: string; write: (title: string) => string }[] = [
  { way: 'as it stands', write: (title) => title },
  { way: 'with its length', write: (title) => `${title} (90 min)` },
  { way: 'with a length in front', write: (title) => `60 min ${title}` },
  { way: 'with whom', write: (title) => `Anna: ${title}` },
  { way: 'in small letters', write: (title) => title.toLowerCase() },
  { way: 'in capitals', write: (title) => title.toUpperCase() },
  { way: 'with a picture', write: (title) => `💆 ${title}` },
  { way: 'with an hour', write: (title) => `${title} 18:30` },
];

it('are there for all twelve kinds in twelve languages', () => {
  expect(tables).toHaveLength(12);
  for (const { titles } of tables) expect(titles).toHaveLength(12);
});

describe.each(tables)('own titles in $language', ({ titles }) => {
  describe.each(WAYS)('$way', ({ write }) => {
    it.each(titles)('should read back "$title" as $kind', ({ kind, title }) => {
      expect(detect({ title: write(title) }), write(title)).toMatchObject({ kind: 'massage', massageKind: kind });
    });
  });

  it.each(titles)('should be sure of "$title"', ({ title }) => {
    expect(detect({ title }).confidence).toBe('medium');
  });
});
