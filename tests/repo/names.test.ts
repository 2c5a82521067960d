import { describe, expect, it } from 'vitest';
import { filesUnder, nameOf, textOf } from './tree.ts';

const CODE = /\.(ts|tsx|mjs|css)$/;
const FOLDERS = ['src', 'entrypoints', 'scripts', 'tests'];
const paths = [...FOLDERS.flatMap((folder) => filesUnder(folder)), ...filesUnder('docs'), ...filesUnder('public')];

/** A name that describes nothing collects everything. */
const DRAWERS = /^(utils?|helpers?|types|constants?|common|misc|shared|lib|stuff|general)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** Names that others chose: the browser's folder of translations (`_locales/pt_BR`), and what GitHub shows first. */
const GIVEN = /^(_locales|[a-z]{2}_[A-Z]{2}|README\.md)$/;

const LIMIT = 250;
/** Words and tables read like a list; nobody has to hold them in mind at once. */
const LISTS = [
  /^src\/words\//,
  /^src\/core\/detect\/lexicons\//,
  /-table\.ts$/,
  /^tests\/fixtures\//,
  /^tests\/core\/detect\/languages\//,
  /^tests\/replicas\/[^/]+\/labels\//,
];

describe('names', () => {
  it('say what is inside', () => {
    const broken = paths.filter((path) => path.split('/').some((part) => DRAWERS.test(part.split('.')[0] ?? '')));
    expect(broken, 'Name these files or folders after what they hold').toEqual([]);
  });

  it('are in kebab case', () => {
    const parts = paths.flatMap((path) => path.split('/').map((part) => ({ part, path })));
    const broken = parts.filter(({ part }) => !KEBAB.test(part) && !GIVEN.test(part)).map(({ path }) => path);
    expect([...new Set(broken)], 'Rename these to small letters and hyphens').toEqual([]);
  });
});

describe('files', () => {
  it(`are short enough to be read at once (${LIMIT} lines)`, () => {
    const broken = FOLDERS.flatMap((folder) => filesUnder(folder, CODE))
      .filter((path) => !LISTS.some((list) => list.test(path)))
      .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LIMIT)
      .map(
        ({ path, lines }) =>
          `${path} has ${lines} lines: find the second subject in it and give it a file (${nameOf(path)} keeps the first).`,
      );
    expect(broken).toEqual([]);
  });
});
