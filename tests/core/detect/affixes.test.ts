import { describe, expect, it } from 'vitest';
import { Affixes, type Pattern } from '../../../src/core/detect/affixes.ts';

/** Patterns as a lexicon writes them, each leading to its own spelling. */
function affixes(...patterns: string[]): Affixes<string> {
  const made = new Affixes<string>();
  for (const written of patterns) made.at(kindOf(written), written.replaceAll('*', ''), () => written);
  return made;
}

function kindOf(written: string): Pattern {
  if (!written.startsWith('*')) return 'begins';
  return written.endsWith('*') ? 'contains' : 'ends';
}

describe('a pattern', () => {
  it.each([
    ['*lauf', 'stadtlauf', true],
    ['*lauf', 'alauf', true],
    ['*lauf', 'lauf', false],
    ['*lauf', 'laufen', false],
    ['*lauf', 'auf', false],
    ['interval*', 'intervaltraining', true],
    ['interval*', 'interval', false],
    ['interval*', 'kurzinterval', false],
    ['interval*', 'interva', false],
    ['*massage*', 'sportmassagetermin', true],
    ['*massage*', 'massagetermin', true],
    ['*massage*', 'sportmassage', true],
    ['*massage*', 'massage', false],
    ['*massage*', 'sportmassag', false],
    ['*bad', 'badbad', true],
  ])('"%s" on "%s" should fit: %s', (pattern, word, fits) => {
    expect(affixes(pattern).match(word)).toBe(fits ? pattern : null);
  });
});

describe('several patterns', () => {
  it.each([
    [
      'the longest, whatever its place',
      ['*lauf', 'hindernis*', '*hindernislauf'],
      'stadthindernislauf',
      '*hindernislauf',
    ],
    ['the longer beginning before the shorter end', ['*lauf', 'hindernis*'], 'hindernislauf', 'hindernis*'],
    ['the longer inside before the shorter end', ['*lauf', '*ndernis*'], 'hindernislauf', '*ndernis*'],
    ['an end before a beginning as long', ['volk*', '*lauf'], 'volkslauf', '*lauf'],
    ['a beginning before an inside as long', ['*olks*', 'volk*'], 'volkslauf', 'volk*'],
    ['an end before an inside as long', ['*slau*', '*lauf'], 'volkslauf', '*lauf'],
    ['the one that fits, not the longest there is', ['*lauf', '*marathonlauf'], 'waldlauf', '*lauf'],
  ])('should lead to %s', (_which, patterns, word, expected) => {
    expect(affixes(...patterns).match(word)).toBe(expected);
    expect(affixes(...[...patterns].reverse()).match(word)).toBe(expected);
  });

  it('should be made once', () => {
    const made = new Affixes<{ name: string }>();
    const first = made.at('ends', 'lauf', () => ({ name: 'first' }));
    expect(made.at('ends', 'lauf', () => ({ name: 'second' }))).toBe(first);
    expect(made.at('begins', 'lauf', () => ({ name: 'third' }))).not.toBe(first);
  });

  it('should refuse pieces that fit everything', () => {
    expect(() => new Affixes<string>().at('ends', 'en', () => '')).toThrow('fewer than 3 letters: "en"');
  });
});

describe('memory', () => {
  it('should answer the same before and after it is full', () => {
    const made = affixes('*lauf');
    const words = Array.from({ length: 6_000 }, (_, nth) => `${nth % 2 ? 'wort' : 'lauf'}${nth}lauf`);
    for (const word of [...words, ...words]) expect(made.match(word)).toBe('*lauf');
    expect(made.match('etwas')).toBeNull();
    expect(made.match('etwas')).toBeNull();
  });
});
