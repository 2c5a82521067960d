import { RegExpParser } from '@eslint-community/regexpp';
import { analyse, type Report } from 'scslre';
import { describe, expect, it } from 'vitest';
import { type Node, nodesOf } from './source.ts';
import { filesUnder } from './tree.ts';

const CODE = /\.(ts|tsx|mjs)$/;
/** What reads pages and texts from strangers: an expression made while running cannot be checked, so it has none. */
const SHIPPED = ['src', 'entrypoints'];
const FOLDERS = [...SHIPPED, 'scripts', 'tests'];
const ADVICE = 'rewrite it so that no two parts can match the same text, or use token matching';

interface Expression {
  source: string;
  flags: string;
}

/** An expression as a program writes it: a literal, or RegExp with a fixed text. `computed` where only running it would tell. */
type Written = Expression | 'computed';

const parser = new RegExpParser();

/** Why matching may take more than linear time; null where nothing was found (a row of several letters is not tried). */
function danger({ source, flags }: Expression): string | null {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = parser.parsePattern(source, 0, source.length, modes);
  const [report] = analyse({ pattern, flags: parser.parseFlags(flags) }, { maxReports: 1 }).reports;
  if (!report) return null;
  const cost = report.exponential ? 'exponential' : 'more than linear';
  return `takes ${cost} time on many "${report.character.pick}": ${rivals(report)}`;
}

function rivals(report: Report): string {
  if (report.type === 'Trade') return `"${report.startQuant.raw}" and "${report.endQuant.raw}" can both take them`;
  if (report.type === 'Self') return `"${report.quant.raw}" is repeated by "${report.parentQuant.raw}"`;
  return `"${report.quant.raw}" is tried anew from each of them`;
}

/** The text of a string or a template that is the same each time; null where it is computed. */
function fixedText(node: Node | undefined): string | null {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  const pieces = node?.type === 'TemplateLiteral' ? (node.quasis as Node[]) : [];
  const [only] = pieces.map(({ value }) => (value as { cooked: string | null }).cooked);
  return pieces.length === 1 && only !== undefined ? only : null;
}

function makesExpression({ type, callee }: Node): boolean {
  return /^(New|Call)Expression$/.test(type) && (callee as { name?: string }).name === 'RegExp';
}

function writtenBy(node: Node): Written | null {
  const literal = node.regex as { pattern: string; flags: string } | undefined;
  if (literal) return { source: literal.pattern, flags: literal.flags };
  if (!makesExpression(node)) return null;
  const [pattern, flags] = node.arguments as Node[];
  // A literal inside is a node of its own.
  if (pattern?.regex) return null;
  const source = fixedText(pattern);
  const letters = flags === undefined ? '' : fixedText(flags);
  return source === null || letters === null ? 'computed' : { source, flags: letters };
}

interface Place {
  path: string;
  line: number;
  written: Written;
}

const expressions: Place[] = FOLDERS.flatMap((folder) => filesUnder(folder, CODE)).flatMap((path) =>
  nodesOf(path).flatMap(({ node, line }) => {
    const written = writtenBy(node);
    return written ? [{ path, line, written }] : [];
  }),
);

function complaint({ path, line, written }: Place): string | null {
  if (written === 'computed') {
    const isShipped = SHIPPED.some((folder) => path.startsWith(`${folder}/`));
    return isShipped
      ? `${path}:${line} makes a regular expression while running: write the expression out, or use token matching.`
      : null;
  }
  const why = danger(written);
  return why && `${path}:${line} /${written.source}/${written.flags} ${why}; ${ADVICE}.`;
}

describe('regular expressions', () => {
  it('are found at all', () => {
    expect(expressions.length).toBeGreaterThan(50);
  });

  it('take linear time, and are written out in what ships', () => {
    expect(expressions.map(complaint).filter((broken) => broken !== null)).toEqual([]);
  });
});

describe('the check itself', () => {
  // Texts, not literals: this file is checked like every other.
  it.each([
    ['^(a+)+$', ''],
    ['^(?:a*|b)*$', ''],
    ['^(\\w+\\s?)*$', ''],
    ['(?:x+x+)+y', ''],
    ['^\\s*(\\d+)?\\s*$', ''],
    ['\\s+$', ''],
    ['<.*>.*</', ''],
    ['^.*,.*,.*$', ''],
    ['[^@]+@[^@]+', ''],
    ['^\\p{L}*\\p{Ll}*$', 'u'],
    ['^[\\w--a]*\\w*$', 'v'],
  ])('reports /%s/%s', (source, flags) => {
    expect(danger({ source, flags })).not.toBeNull();
  });

  it.each([
    ['^a+$', ''],
    ['^(?:a|b)*$', ''],
    ['^[a-z0-9]+(-[a-z0-9]+)*$', ''],
    ['^\\s*(?:\\d+\\s*)?$', ''],
    ['(?<!\\s)\\s+$', ''],
    ['^[^,]*,[^,]*,[^,]*$', ''],
    ['(?<!@)@[^@]{1,64}@', ''],
    ['^\\p{Lu}*\\p{Ll}*$', 'u'],
    ['\\d{1,2}:\\d{2}', 'g'],
  ])('lets /%s/%s pass', (source, flags) => {
    expect(danger({ source, flags })).toBeNull();
  });

  const SOURCE = 'tests/repo/regex-safety.test.ts';
  const place = (path: string, written: Written): Place => ({ path, line: 3, written });

  it('names file, line, expression and what to do', () => {
    expect(complaint(place(SOURCE, { source: '(a+)+b', flags: 'i' }))).toBe(
      `${SOURCE}:3 /(a+)+b/i takes exponential time on many "A": "a+" is repeated by "(a+)+"; ${ADVICE}.`,
    );
  });

  it('refuses a computed expression in what ships, and nowhere else', () => {
    expect(complaint(place('src/a.ts', 'computed'))).toMatch(/^src\/a\.ts:3 makes a regular expression while running/);
    expect(complaint(place('entrypoints/a.ts', 'computed'))).not.toBeNull();
    expect(complaint(place('tests/a.ts', 'computed'))).toBeNull();
  });

  it('tells a fixed text from a computed one', () => {
    const text = (value: string): Node => ({ type: 'Literal', start: 0, end: 0, value });
    const making = (...args: Node[]): Node => ({
      type: 'NewExpression',
      start: 0,
      end: 0,
      callee: { name: 'RegExp' },
      arguments: args,
    });
    const name: Node = { type: 'Identifier', start: 0, end: 0, name: 'word' };
    expect(writtenBy(making(text('a+'), text('u')))).toEqual({ source: 'a+', flags: 'u' });
    expect(writtenBy(making(name))).toBe('computed');
    expect(writtenBy(making(text('a'), name))).toBe('computed');
    expect(writtenBy(making({ type: 'Literal', start: 0, end: 0, regex: { pattern: 'a', flags: '' } }))).toBeNull();
  });
});
