import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, filesUnder, textFiles, textOf } from './tree.ts';

const pages = filesUnder('', /\.md$/);
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
/** Commands of npm itself. */
const NPM = /^(ci|install|test|run|pack|version|audit|outdated|exec)$/;

const withoutFences = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');

function anchorsOf(path: string): string[] {
  return [...withoutFences(textOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    String(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

describe('documents', () => {
  it('link to what exists', () => {
    const broken = pages.flatMap((path) =>
      [...withoutFences(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to]) => {
        const [target = '', anchor] = String(to).split('#');
        if (/^[a-z]+:/.test(target)) return [];
        const file = target === '' ? path : posix.join(posix.dirname(path), target);
        if (!exists(file)) return [`${path} links to ${to}, which does not exist.`];
        if (anchor && !anchorsOf(file).includes(anchor))
          return [`${path} links to ${to}: ${file} has no such heading.`];
        return [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name commands that exist', () => {
    const broken = pages.flatMap((path) =>
      [...textOf(path).matchAll(/\bnpm (?:run )?(?:--?\w[\w-]* )*([a-z][\w:-]*)/g)]
        .filter(
          ([all, name]) => !Object.hasOwn(scripts, String(name)) && (/ run /.test(all) || !NPM.test(String(name))),
        )
        .map(([all, name]) => `${path} says "${all}": package.json has no script ${name}.`),
    );
    expect(broken).toEqual([]);
  });

  it('show every screenshot in the README', () => {
    const readme = textOf('README.md');
    const hidden = filesUnder('docs/screenshots', /\.png$/).filter((path) => !readme.includes(`(${path})`));
    expect(hidden, 'Show these pictures in README.md, or remove them').toEqual([]);
  });

  it('can be reached from the README', () => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path) || !exists(path) || !path.endsWith('.md')) return;
      seen.add(path);
      for (const [, to] of textOf(path).matchAll(/\]\(([^)\s#:]+)/g))
        visit(posix.join(posix.dirname(path), String(to)));
    };
    visit('README.md');
    const lost = pages.filter((path) => !path.startsWith('tests/') && !seen.has(path));
    expect(lost, 'Link these pages from README.md or from a page it links to').toEqual([]);
  });
});

describe('comments', () => {
  const mentions = textFiles()
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.startsWith('tests/repo/'))
    .flatMap((path) =>
      textOf(path)
        .split('\n')
        .map((line, i) => ({ line, where: `${path}:${i + 1}` })),
    );

  it('name documents that exist', () => {
    const broken = mentions.flatMap(({ line, where }) =>
      [...line.matchAll(/\b((?:[\w-]+\/)*[\w-]+\.md)\b/g)]
        .map(([, name]) => String(name))
        .filter((name) => !exists(name) && !exists(`docs/${name}`) && !exists(posix.join(posix.dirname(where), name)))
        .map((name) => `${where} sends the reader to ${name}, which is not in docs/.`),
    );
    expect(broken).toEqual([]);
  });

  it('name sections of docs/rules.md and decisions of docs/architecture.md that exist', () => {
    const rules = textOf('docs/rules.md');
    const decisions = textOf('docs/architecture.md').split('\n## Decisions')[1] ?? '';
    const broken = mentions.flatMap(({ line, where }) => {
      const sections = [...line.matchAll(/rules\.md sections? (\d+)(?: and (\d+))?/g)].flatMap(([, a, b]) =>
        b ? [a, b] : [a],
      );
      const notes = /rules\.md/.test(line) ? [...line.matchAll(/\bR(\d+)\b/g)].map(([, n]) => n) : [];
      const taken = [...line.matchAll(/[Dd]ecision (\d+)/g)].map(([, n]) => n);
      return [
        ...sections
          .filter((n) => !new RegExp(`^## ${n}\\. `, 'm').test(rules))
          .map((n) => `${where} names section ${n} of docs/rules.md, which is missing.`),
        ...notes
          .filter((n) => !new RegExp(`\\*\\*R${n}\\*\\*`).test(rules))
          .map((n) => `${where} names R${n}, which docs/rules.md section 14 does not explain.`),
        ...taken
          .filter((n) => !new RegExp(`^${n}\\. `, 'm').test(decisions))
          .map((n) => `${where} names decision ${n}, which docs/architecture.md does not list.`),
      ];
    });
    expect(broken).toEqual([]);
  });
});
