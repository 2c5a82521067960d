import { describe, expect, it } from 'vitest';
import { type Node, nodesOf, sourcesUnder } from './source.ts';

const files = sourcesUnder('tests').filter((path) => !path.startsWith('tests/repo/'));

function calls(node: Node, object: string, name: string): boolean {
  const callee = node.callee as { object?: { name?: string }; property?: { name?: string } } | undefined;
  return callee?.object?.name === object && callee.property?.name === name;
}

/** Options that carry a seed: written out, or made by propertyRuns, which fixes it. */
function isSeeded(options: Node | undefined): boolean {
  if (options?.type === 'CallExpression') return (options.callee as { name?: string }).name === 'propertyRuns';
  const given = options?.type === 'ObjectExpression' ? (options.properties as Node[]) : [];
  return given.some(
    (one) => (one.key as { name?: string })?.name === 'seed' || isSeeded(one.argument as Node | undefined),
  );
}

describe('random tests', () => {
  it('give the same answer every time', () => {
    const broken = files.flatMap((path) =>
      nodesOf(path).flatMap(({ node, line }) => {
        if (node.type !== 'CallExpression') return [];
        if (calls(node, 'Math', 'random'))
          return [`${path}:${line} rolls its own dice: take fast-check, or a seeded source.`];
        if (!calls(node, 'fc', 'assert') || isSeeded((node.arguments as Node[])[1])) return [];
        return [
          `${path}:${line} has no seed: give propertyRuns(<count>) as the second argument, or a seed of its own.`,
        ];
      }),
    );
    expect(broken).toEqual([]);
  });
});
