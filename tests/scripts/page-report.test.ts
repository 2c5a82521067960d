import { describe, expect, it } from 'vitest';
import { report } from '../../scripts/bench/page-report.ts';

const full = { 'load ours': 12, 'idle ours': 2.5, 'rerender ours': 1, 'first mark': 400, 'long tasks': 0, marks: 7 };
const lineOf = (lines: readonly string[], words: string) => lines.find((line) => line.includes(words));

describe('what the bench of a page prints', () => {
  it.each([
    ['added to a loaded page', '12.00  within 15'],
    ['an idle batch', '2.50  OVER 2'],
    ['beyond bare marks', '0.75  OVER 0.5'],
    ['first mark after', '100.00  within 150'],
  ])('should be a figure and its budget: %s', (words, said) => {
    const lines = report(300, { none: { 'long tasks': 0 }, bare: { 'rerender ours': 0.25 }, ours: full });
    expect(lineOf(lines, words)).toContain(said);
  });

  it.each(['recycling of all chips', 'beyond bare marks', 're-render, longest', 'first mark after', 'an idle batch'])(
    'should say what the page never did: %s',
    (words) => {
      const line = lineOf(report(500, { none: {}, bare: {}, ours: { marks: 0 } }), words);
      expect(line).toMatch(/not measured$/);
      expect(line).not.toContain('within');
    },
  );
});
