import { describe, expect, it } from 'vitest';
import { sourcesUnder, stringsOf } from './source.ts';
import { filesUnder, textOf } from './tree.ts';

/**
 * Claims about massage that research contradicts or does not support (docs/rules.md section 0). None of these words is needed to say
 * what Kneadtime says; where one is, list its whole sentence under REVIEWED with the reason.
 */
const FORBIDDEN =
  /lact(ic|ate)|toxi[nc]|detox|flush(es|ing)?\s+(out|away)|\bwaste|cortisol|serotonin|endorphin|oxygen|circulation|blood flow|prevent\w*\s+injur|injury prevention|\bfaster\b|performance|scar tissue|adhesion|break(s|ing)? up knots/i;
const REVIEWED: readonly string[] = [];

const shown = [
  ...sourcesUnder('src/words', 'src/ui').flatMap((path) =>
    stringsOf(path).map(({ value, line }) => ({ value, where: `${path}:${line}` })),
  ),
  ...filesUnder('public/_locales', /\.json$/).map((path) => ({ value: textOf(path), where: path })),
  { value: textOf('README.md'), where: 'README.md' },
];

describe('sentences', () => {
  it('promise nothing that research contradicts', () => {
    expect(shown.length).toBeGreaterThan(100);
    const broken = shown.flatMap(({ value, where }) => {
      const said = REVIEWED.includes(value) ? null : FORBIDDEN.exec(value);
      return said ? [`${where} says "${said[0]}": say what it feels like, or leave it out.`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('keep their calm: no exclamation marks', () => {
    const broken = sourcesUnder('src/words').flatMap((path) =>
      stringsOf(path)
        .filter(({ value }) => /[a-z]!/i.test(value))
        .map(({ line, value }) => `${path}:${line} shouts: "${value}".`),
    );
    expect(broken).toEqual([]);
  });
});
