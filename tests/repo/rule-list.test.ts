import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/core/advice/sources.ts';
import { HEALTH } from '../../src/core/rules/health-table.ts';
import { RULES } from '../../src/core/rules/list.ts';
import { CATALOGUES } from '../../src/words/list.ts';
import { saySources, sayVerdict } from '../../src/words/say-reasons.ts';
import { importsOf, type Node, nodesOf, sourcesUnder } from './source.ts';
import { nameOf, textOf } from './tree.ts';

const FOLDER = 'src/core/rules';

/** Files that call defineRule, with the id they give. */
const written = sourcesUnder(FOLDER).flatMap((path) =>
  nodesOf(path).flatMap(({ node }) => {
    if (node.type !== 'CallExpression' || (node.callee as { name?: string }).name !== 'defineRule') return [];
    const given = (node.arguments as Node[])[0]?.properties as Node[];
    const id = given.find((one) => (one.key as { name?: string }).name === 'id')?.value as
      | { value?: string }
      | undefined;
    return [{ path, id: String(id?.value) }];
  }),
);
const docs = textOf('docs/rules.md');
/** The plan itself says `cadence`; health is one file and a finding per flag. */
const spoken = [
  ...RULES.map(({ id }) => id).filter((id) => id !== 'health'),
  ...Object.keys(HEALTH).map((flag) => `health-${flag}`),
  'cadence',
];
/** Rules that never grade: they speak in notes. */
const NOTES_ONLY = ['gentle-rolling', 'layered-soreness', 'race-then-flight'];

/** Source ids, written as `sources: ['S1', …]` or kept in a constant of the same file. */
const used = sourcesUnder(FOLDER, 'src/core/plan').flatMap((path) =>
  nodesOf(path).flatMap(({ node, parents, line }) => {
    if (node.type !== 'Literal' || typeof node.value !== 'string') return [];
    const array = parents.at(-1)?.type === 'ArrayExpression' ? parents.at(-2) : undefined;
    const name = String((array?.key as { name?: string })?.name ?? (array?.id as { name?: string })?.name ?? '');
    return name === 'sources' || name === 'BOTH' ? [{ id: node.value, where: `${path}:${line}` }] : [];
  }),
);

/** Notes go with a judgement: `{ code: 'taper', events, sources }`. */
const codes = sourcesUnder(FOLDER).flatMap((path) =>
  nodesOf(path).flatMap(({ node, line }) => {
    const fields = node.type === 'ObjectExpression' ? (node.properties as Node[]) : [];
    const field = (name: string) => fields.find((one) => (one.key as { name?: string })?.name === name);
    const code = (field('code')?.value as { value?: unknown } | undefined)?.value;
    return typeof code === 'string' && field('events') ? [{ code, where: `${path}:${line}` }] : [];
  }),
);

describe('rules', () => {
  it('are one file each, named like their id', () => {
    expect(written.length).toBeGreaterThan(0);
    const broken = written
      .filter(({ path, id }) => nameOf(path) !== `${id}.ts`)
      .map(({ path, id }) => `${path} has the rule "${id}": rename the file to ${id}.ts, or the rule.`);
    expect(broken).toEqual([]);
  });

  it('are listed once', () => {
    const listed = importsOf(`${FOLDER}/list.ts`).map(({ to }) => to);
    const ids = RULES.map(({ id }) => id);
    const broken = [
      ...written
        .filter(({ path, id }) => !listed.includes(path) || !ids.includes(id))
        .map(({ path }) => `${path} is never applied: add it to ${FOLDER}/list.ts.`),
      ...ids
        .filter((id, i) => ids.indexOf(id) !== i)
        .map((id) => `"${id}" stands twice in ${FOLDER}/list.ts: remove one.`),
    ];
    expect(broken).toEqual([]);
  });

  it.each(CATALOGUES.map((words) => [words.lang, words] as const))('have a sentence in %s', (lang, words) => {
    const voice = { words, zone: 'UTC', now: 0, account: null };
    const silent = spoken
      .filter((id) => !NOTES_ONLY.includes(id))
      .filter((rule) => {
        const verdict = { rule, severity: 'caution' as const, events: [], hours: null, sources: [] };
        const said = sayVerdict(verdict, { start: 0, depth: 'D' }, [], voice);
        // What no sentence is written for ends at the catalogue's last word on health.
        return said === '' || said === words.health.other;
      });
    expect(
      silent,
      `Give these rules a sentence: a case in src/words/say-reasons.ts and a line in the ${lang} catalogue`,
    ).toEqual([]);
  });

  it.each(CATALOGUES.map((words) => [words.lang, words] as const))('have their notes in %s', (lang, words) => {
    expect(codes.length).toBeGreaterThan(0);
    const silent = codes
      .filter(({ code }) => !words.notes[code])
      .map(({ code, where }) => `${where} notes "${code}": say it in "notes" of the ${lang} catalogue.`);
    expect(silent).toEqual([]);
  });

  it('have a row in docs/rules.md', () => {
    const ids = [...RULES.map(({ id }) => id), ...spoken];
    const without = [...new Set(ids)].filter((id) => !new RegExp(`^\\| \`${id}\`\\s*\\|`, 'm').test(docs));
    expect(without, 'Add a row for these ids to a table of docs/rules.md').toEqual([]);
  });

  it('have no row in docs/rules.md without a rule', () => {
    const rows = [...section(docs, '7').matchAll(/^\| `([\w-]+)`\s*\|/gm)].map(([, id]) => id);
    const gone = rows.filter((id) => !spoken.includes(String(id)) && !RULES.some((rule) => rule.id === id));
    expect(gone, 'docs/rules.md section 7 explains rules that do not exist: remove the rows').toEqual([]);
  });
});

describe('sources', () => {
  it('are used under ids that exist', () => {
    expect(used.length).toBeGreaterThan(20);
    const broken = used
      .filter(({ id }) => !Object.hasOwn(SOURCES, id))
      .map(({ id, where }) => `${where} names the source "${id}": add it to src/core/advice/sources.ts.`);
    expect(broken).toEqual([]);
  });

  it.each(CATALOGUES.map((words) => [words.lang, words] as const))('have words in %s', (lang, words) => {
    const voice = { words, zone: 'UTC', now: 0, account: null };
    const silent = Object.keys(SOURCES).filter((id) => saySources([id], voice)[0] === id);
    expect(silent, `Say these sources in words: "source" in the ${lang} catalogue`).toEqual([]);
  });

  it('are studies with author, year and doi, or articles with neither', () => {
    const broken = Object.entries(SOURCES).filter(([, { type, name, doi }]) =>
      type === 'study' ? !/^\D+ \d{4}$/.test(name ?? '') || !doi?.startsWith('10.') : name !== null || doi !== null,
    );
    expect(broken, 'A study has a name such as "Hoffman 2016" and a doi; anything else has neither').toEqual([]);
  });
});

function section(text: string, number: string): string {
  const from = text.search(new RegExp(`^## ${number}[. ]`, 'm'));
  const rest = from < 0 ? '' : text.slice(from + 3);
  const to = rest.search(/^## /m);
  return to < 0 ? rest : rest.slice(0, to);
}
