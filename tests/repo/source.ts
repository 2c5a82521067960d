import { posix } from 'node:path';
import { parseSync } from 'vite';
import { filesUnder, textOf } from './tree.ts';

/** Sources as trees, so that a test never mistakes a comment for code or a word for a call. */

export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export interface Comment {
  value: string;
  line: number;
}

export interface Import {
  /** Path from the root for our own files, the package's specifier otherwise. */
  to: string;
  own: boolean;
  /** Erased by the build: `import type`, or only `type` names in the braces. */
  typeOnly: boolean;
  line: number;
}

const trees = new Map<string, { text: string; program: Node; comments: { value: string; start: number }[] }>();

function treeOf(path: string) {
  let tree = trees.get(path);
  if (!tree) {
    const text = textOf(path);
    const parsed = parseSync(path, text);
    if (parsed.errors.length > 0) throw new Error(`${path} does not parse: ${parsed.errors[0]?.message}`);
    tree = { text, program: parsed.program as unknown as Node, comments: parsed.comments };
    trees.set(path, tree);
  }
  return tree;
}

export function sourcesUnder(...folders: string[]): string[] {
  return folders.flatMap((folder) => filesUnder(folder, /\.(ts|tsx)$/));
}

/** Every node of a file, outermost first, with the nodes around it. */
export function nodesOf(path: string): { node: Node; parents: Node[]; line: number }[] {
  const { text, program } = treeOf(path);
  const found: { node: Node; parents: Node[]; line: number }[] = [];
  const walk = (node: Node, parents: Node[]) => {
    found.push({ node, parents, line: lineAt(text, node.start) });
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) walk(child, [...parents, node]);
      }
    }
  };
  walk(program, []);
  return found;
}

export function commentsOf(path: string): Comment[] {
  const { text, comments } = treeOf(path);
  return comments.map(({ value, start }) => ({ value, line: lineAt(text, start) }));
}

/** The texts a program could show: string literals, the fixed parts of templates, and text between tags. */
export function stringsOf(path: string): { value: string; line: number; node: Node; parents: Node[] }[] {
  return nodesOf(path).flatMap(({ node, parents, line }) => {
    if (node.type === 'TemplateElement') return [{ value: (node.value as { raw: string }).raw, line, node, parents }];
    if (node.type !== 'Literal' && node.type !== 'JSXText') return [];
    return typeof node.value === 'string' ? [{ value: node.value, line, node, parents }] : [];
  });
}

export function importsOf(path: string): Import[] {
  const named = nodesOf(path).flatMap(({ node, line }) => {
    const from = node.source as Node | null | undefined;
    if (!from || typeof from.value !== 'string') return [];
    return [{ ...target(path, from.value), typeOnly: isTypeOnly(node), line }];
  });
  return [...named, ...jsxRuntime(path)];
}

/** A file with elements imports the runtime that makes them, although no line says so. */
function jsxRuntime(path: string): Import[] {
  if (!nodesOf(path).some(({ node }) => node.type === 'JSXElement' || node.type === 'JSXFragment')) return [];
  const pragma = commentsOf(path).flatMap(({ value }) => /@jsxImportSource (\S+)/.exec(value)?.[1] ?? [])[0];
  const { to, own } = target(path, `${pragma ?? 'preact'}/jsx-runtime`);
  return [{ to: own ? `${to}.ts` : to, own, typeOnly: false, line: 1 }];
}

function target(path: string, named: string): Pick<Import, 'to' | 'own'> {
  const own = named.startsWith('.');
  return { to: own ? posix.join(posix.dirname(path), named) : named, own };
}

/** All own files that reach the build from an entry: what is imported for its types alone does not. */
export function buildGraph(entry: string): { files: Set<string>; packages: Map<string, string> } {
  const files = new Set<string>();
  const packages = new Map<string, string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    for (const { to, own, typeOnly } of importsOf(path)) {
      if (typeOnly) continue;
      if (!own) packages.set(to, path);
      else if (/\.tsx?$/.test(to)) visit(to);
    }
  };
  visit(entry);
  return { files, packages };
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = (node.specifiers ?? []) as Node[];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
