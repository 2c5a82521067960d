import { describe, expect, it } from 'vitest';
import { Affixes } from '../../../src/core/detect/affixes.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { DetectInput } from '../../../src/core/detect/detect-input.ts';

/** Work is counted, not timed: a clock says more about the machine than about the code. */

const LONG = 20_000;
const CAPS = { title: 200, location: 300, calendar: 200, description: 2_000 } as const;

/** How often `run` calls a method of every string or map, and with what. */
function callsOf<T extends object>(prototype: T, method: keyof T, run: () => void): unknown[] {
  const original = prototype[method] as (...args: unknown[]) => unknown;
  const calls: unknown[] = [];
  const counted = function (this: unknown, ...args: unknown[]) {
    calls.push(args[0]);
    return original.apply(this, args);
  };
  prototype[method] = counted as T[keyof T];
  try {
    run();
  } finally {
    prototype[method] = original as T[keyof T];
  }
  return calls;
}

const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const PIECES = [
  'half ',
  'long run ',
  'A race ',
  '6x800m ',
  '10:',
  '1,',
  'a',
  '\u200b',
  'é',
  '走',
  '(',
  "10' ",
  'Stadtlauf ',
];

describe.each(Object.entries(CAPS))('a %s', (field, cap) => {
  it.each(PIECES)(`should be read no further than its cap, made of "%s"`, (piece) => {
    const text = repeated(piece, LONG);
    const input: DetectInput = { title: 'x', [field]: text };
    detect(input);
    const read = (['charCodeAt', 'codePointAt', 'charAt'] as const).flatMap((method) =>
      callsOf(String.prototype, method, () => detect(input)),
    );
    expect(read.length).toBeGreaterThan(0);
    expect(Math.max(...read.map(Number))).toBeLessThan(cap);
    expect(detect({ ...input, [field]: text.slice(0, cap) })).toEqual(detect(input));
  });
});

describe('a text twice as long', () => {
  const lookUps = (description: string) =>
    callsOf(Map.prototype, 'get', () => detect({ title: 'Run', description })).length;
  /** Different words, so that none is remembered from before. */
  const words = (count: number, make: (nth: number) => string) =>
    Array.from({ length: count }, (_, nth) => make(nth)).join(' ');

  it.each([
    ['half', () => 'half'],
    ['long easy run', () => 'long easy run'],
    ['half half marathon', () => 'half half marathon'],
    ['a b c', () => 'a b c'],
    ['6x800m', () => '6x800m'],
    ['レース', () => 'レース'],
    ['400-800', () => '400-800'],
  ])('should cost no more than twice the look-ups, made of "%s"', (_piece, make) => {
    const [once, twice] = [words(60, make), words(120, make)];
    detect({ title: 'Run', description: twice });
    expect(lookUps(twice)).toBeLessThan(2.2 * lookUps(once) + 100);
  });

  it('should cost a pattern as much for each letter, however long the word', () => {
    const affixes = new Affixes<string>();
    for (const piece of ['lauf', 'rennen', 'marathon']) affixes.at('ends', piece, () => piece);
    for (const piece of ['massage', 'training']) affixes.at('contains', piece, () => piece);
    const cost = (length: number) => callsOf(Map.prototype, 'get', () => affixes.match('e'.repeat(length))).length;
    expect(cost(2_000)).toBeLessThan(2.2 * cost(1_000));
  });
});
