import { describe, expect, it } from 'vitest';
import { textFiles, textOf } from './tree.ts';

/** Written in pieces, so that this file does not find itself. */
const word = (...pieces: string[]) => pieces.join('');

const MACHINE_PATH = new RegExp(`(?<![\\w.~-])/(work|root|tmp|home/\\w+|Users/\\w+)${word('/', '')}[\\w.-]+`);
const WINDOWS_PATH = /\b[A-Z]:\\+Users\\/;
const REGISTRY = new RegExp(
  [
    word('registry', '\\.[a-z.]*npm'),
    word('npm', 'mirror'),
    word('registry', '\\.yarnpkg'),
    word('npm\\.', 'pkg\\.github'),
  ].join('|'),
  'i',
);
const AUTHORSHIP = new RegExp(
  `\\b(${[word('generated', ' by'), word('as an', ' ai\\b'), word('clau', 'de'), word('chat', '-?g', 'pt'), word('g', 'pt(-?\\d\\w*)?'), word('co', 'pilot'), word('ll', 'ms?'), word('language', ' model'), word('ai', '[- ]generated')].join('|')})\\b`,
  'i',
);
const ADDRESS = /(?<![\w.%+-])[\w.%+-]+@([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\b/gi;
/** Reserved for examples (RFC 2606), and the hosts that Google's own ids of events and calendars end in. */
const NOBODY =
  /(^|\.)(example(\.(com|org|net))?|test|invalid|kneadtime)$|^(google\.com|(group|import|group\.v)\.calendar\.google\.com|calendar\.google\.com)$/i;

/** Google shortens ids of gmail.com calendars, so a few fixtures need one; nobody is called like these. */
const PLACEHOLDER = /^(someone|somebody|me|a|b)@gmail\.com$/i;

const files = textFiles().filter((path) => !path.startsWith('tests/replicas/') || !path.endsWith('.tsv'));

function find(like: RegExp, paths: readonly string[], advice: string): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, i) => {
        const hit = like.exec(line);
        return hit ? [`${path}:${i + 1} has "${hit[0]}": ${advice}`] : [];
      }),
  );
}

describe('every file', () => {
  it('means the same on every machine', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([
      ...find(MACHINE_PATH, files, 'a path of one machine. Make it relative, or take it from the environment.'),
      ...find(WINDOWS_PATH, files, 'a path of one machine. Make it relative, or take it from the environment.'),
      ...find(REGISTRY, files, 'the address of a package registry. Leave that to the user’s own settings.'),
    ]).toEqual([]);
  });

  it('speaks of the project, not of who or what typed it', () => {
    expect(find(AUTHORSHIP, files, 'remove it.')).toEqual([]);
  });

  it('holds no address of a person', () => {
    const broken = files.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, i) =>
          [...line.matchAll(ADDRESS)]
            .filter(([address, host]) => !NOBODY.test(String(host)) && !PLACEHOLDER.test(address))
            .map(([address]) => `${path}:${i + 1} has the address ${address}: use one at example.com.`),
        ),
    );
    expect(broken).toEqual([]);
  });
});
