import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../src/sites/list.ts';

describe('content scripts', () => {
  it.each(SITES.map(({ id, matches }) => [id, matches] as const))(
    '%s should start where the list says',
    (id, matches) => {
      const source = readFileSync(`entrypoints/${id}.content.ts`, 'utf8');
      const written = /matches: (\[[^\]]*\])/.exec(source)?.[1]?.replaceAll("'", '"') ?? 'null';
      expect(JSON.parse(written)).toEqual(matches);
    },
  );

  it.each(SITES.flatMap(({ parts }) => Object.values(parts)))('should be able to fetch %s', (file) => {
    expect(readFileSync(`entrypoints${file.replace(/\.js$/, '.ts')}`, 'utf8')).toContain('providePart(');
  });
});
