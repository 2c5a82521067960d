import { describe, expect, it } from 'vitest';
import { commentsOf, type Node, nodesOf, sourcesUnder } from './source.ts';

const PURE = sourcesUnder('src/core', 'src/words');
const ALL = sourcesUnder('src', 'entrypoints');

/** Reading one of these names reaches outside. */
const OUTSIDE = new Set(
  'document window browser chrome navigator location localStorage sessionStorage indexedDB globalThis self fetch XMLHttpRequest setTimeout setInterval queueMicrotask performance crypto process console'.split(
    ' ',
  ),
);
/** Date's own parts and texts are in the zone of the machine. */
const LOCAL_DATE =
  /^((get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset|toLocale(Date|Time)?String|toDateString|toTimeString)$/;

function member(node: unknown): string {
  const { type, object, property, computed } = (node ?? {}) as Node;
  if (type !== 'MemberExpression' || computed) return '';
  const { name } = object as { name?: string };
  return `${name ?? ''}.${(property as { name?: string }).name ?? ''}`;
}

function isName(node: unknown, name: string): boolean {
  return (node as Node | null)?.type === 'Identifier' && (node as { name?: string }).name === name;
}

/** Names that a file binds itself: a parameter called `window` is none of the page's. */
function boundIn(nodes: ReturnType<typeof nodesOf>): Set<string> {
  const bound = new Set<string>();
  const bind = (pattern: unknown) => {
    const node = pattern as Node | null;
    if (!node) return;
    if (node.type === 'Identifier') bound.add(node.name as string);
    if (node.type === 'AssignmentPattern') bind(node.left);
    if (node.type === 'RestElement') bind(node.argument);
    if (node.type === 'ArrayPattern') for (const element of node.elements as unknown[]) bind(element);
    if (node.type === 'ObjectPattern') {
      for (const property of node.properties as Node[]) bind(property.value ?? property);
    }
  };
  for (const { node } of nodes) {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') bind(node.id);
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) bind(node.local);
    if (node.type === 'CatchClause') bind(node.param);
    for (const param of (node.params ?? []) as unknown[]) bind(param);
  }
  return bound;
}

/** True where an identifier is a value being read, not a key, a property, a type or a binding. */
function isRead(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (!parent || parents.some(({ type }) => type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(type)))
    return false;
  if (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) return false;
  if (/Property$/.test(parent.type) && parent.key === node && !parent.shorthand) return false;
  return !/^(Import|Export).*Specifier$/.test(parent.type);
}

function impurity(node: Node, parents: readonly Node[], bound: ReadonlySet<string>): string | null {
  const args = (node.arguments ?? []) as Node[];
  const callee = node.callee as Node | undefined;
  if (isName(callee, 'Date') && node.type === 'NewExpression' && args.length !== 1) {
    return args.length === 0
      ? 'asks the clock (new Date()): take now as an argument'
      : 'makes a date in the zone of the machine: use toInstant of core/time with a zone';
  }
  if (isName(callee, 'Date') && node.type === 'CallExpression')
    return 'asks the clock (Date()): take now as an argument';
  if (member(callee) === 'Intl.DateTimeFormat') {
    const options = args[1]?.type === 'ObjectExpression' ? (args[1].properties as Node[]) : null;
    // Options in a variable, or spread, are looked at by the runs under other zones.
    const zoned =
      args.length > 1 &&
      (!options || options.some((one) => one.type === 'SpreadElement' || isName(one.key, 'timeZone')));
    if (!zoned) return 'formats in the zone of the machine: give timeZone';
  }
  const name = member(node);
  if (name === 'Date.now') return 'asks the clock (Date.now): take now as an argument';
  if (name === 'Math.random') return 'rolls dice (Math.random): the same input must give the same answer';
  const property = name.split('.')[1] ?? '';
  if (property === 'resolvedOptions') return 'asks for the zone or language of the machine: take it as an argument';
  if (LOCAL_DATE.test(property)) return `reads the machine's own zone (${property}): use core/time with a zone`;
  if (node.type !== 'Identifier' || !OUTSIDE.has(node.name as string)) return null;
  if (bound.has(node.name as string) || !isRead(node, parents)) return null;
  return `reaches outside (${node.name}): hand in what it needs`;
}

describe('the pure part', () => {
  it('asks no clock, no dice, no machine and no page', () => {
    const broken = PURE.flatMap((path) => {
      const nodes = nodesOf(path);
      const bound = boundIn(nodes);
      return nodes.flatMap(({ node, parents, line }) => {
        const what = impurity(node, parents, bound);
        return what ? [`${path}:${line} ${what}.`] : [];
      });
    });
    expect(broken).toEqual([]);
  });
});

const PAGE_ONLY = /^(document|window|DOMParser|localStorage|sessionStorage|XMLHttpRequest)$/;
/** What runs in the worker, where there is no page. */
const PAGELESS = sourcesUnder('src/worker', 'src/platform', 'src/formats', 'src/accounts');
const BROWSER = /^(browser|chrome)$/;

/** Reads of a name that the file does not bind itself. */
function freeReads(path: string, name: RegExp): { name: string; line: number }[] {
  const nodes = nodesOf(path);
  const bound = boundIn(nodes);
  return nodes.flatMap(({ node, parents, line }) => {
    const read = node.type === 'Identifier' ? String(node.name) : '';
    return name.test(read) && !bound.has(read) && isRead(node, parents) ? [{ name: read, line }] : [];
  });
}

describe('the worker', () => {
  it('has no page', () => {
    const broken = PAGELESS.flatMap((path) =>
      freeReads(path, PAGE_ONLY).map(({ name, line }) => `${path}:${line} uses ${name}, which no worker has.`),
    );
    expect(broken).toEqual([]);
  });
});

const MARKUP =
  /^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|parseFromString|createContextualFragment)$/;

describe('every source', () => {
  it('makes no markup and no code out of text', () => {
    const broken = ALL.flatMap((path) =>
      nodesOf(path).flatMap(({ node, line }) => {
        const name = member(node);
        const property = name.split('.')[1] ?? '';
        const callee = node.callee as Node | undefined;
        const runs =
          isName(callee, 'eval') ||
          isName(callee, 'Function') ||
          (/^(setTimeout|setInterval)$/.test(String(callee?.name)) &&
            ((node.arguments as Node[])[0]?.type ?? '') === 'Literal');
        const jsx = node.type === 'JSXAttribute' && (node.name as { name?: string }).name === 'dangerouslySetInnerHTML';
        if (runs) return [`${path}:${line} runs text as code: titles come from strangers. Write the code itself.`];
        if (jsx || MARKUP.test(property) || /^document\.write(ln)?$/.test(name)) {
          return [
            `${path}:${line} makes markup of text (${property || 'dangerouslySetInnerHTML'}): use elements and textContent, or Preact.`,
          ];
        }
        return [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('gets the browser handed in', () => {
    const broken = ALL.filter((path) => !path.startsWith('src/platform/')).flatMap((path) =>
      freeReads(path, BROWSER).map(
        ({ name, line }) =>
          `${path}:${line} takes ${name} from the air: import it from src/platform, or take it as an argument.`,
      ),
    );
    expect(broken).toEqual([]);
  });

  it('has no any, and silences no type error', () => {
    const broken = ALL.flatMap((path) => [
      ...nodesOf(path)
        .filter(({ node }) => node.type === 'TSAnyKeyword')
        .map(({ line }) => `${path}:${line}: any turns the checks off. Use unknown and look at it.`),
      ...commentsOf(path)
        .filter(({ value }) => /@ts-(ignore|nocheck|expect-error)/.test(value))
        .map(({ line }) => `${path}:${line} silences the type checker. Mend the type instead.`),
    ]);
    expect(broken).toEqual([]);
  });
});
