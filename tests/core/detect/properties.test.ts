import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexCustomWords } from '../../../src/core/detect/custom-words.ts';
import { detect } from '../../../src/core/detect/detect.ts';
import type { DetectInput } from '../../../src/core/detect/detect-input.ts';
import { propertyRuns } from '../property-runs.ts';
import { knownTitles } from './known-titles.ts';
import { silencingPhrases } from './silencing-phrases.ts';

const TITLE_CAP = 200;
const NEGATIVES = [
  'race condition',
  'sprint planning',
  'volunteer',
  'spectating',
  'packet pickup',
  'registration opens',
  'cancelled',
  'Netflix',
  'F1',
  'kids',
  'watch party',
  'budget review',
];
const anyTitle = fc.constantFrom(...knownTitles);
const kindOf = (title: string) => detect({ title }).kind;

describe('negatives', () => {
  it('should never leave a race standing', () => {
    const changed = knownTitles.flatMap((title) =>
      NEGATIVES.flatMap((negative) => [`${negative}: ${title}`, `${title} (${negative})`]),
    );
    const broken = changed.filter((title) => title.length <= TITLE_CAP && kindOf(title) === 'race');
    // A few show what broke; a thousand hide it.
    expect(broken.slice(0, 5)).toEqual([]);
  });

  const others = knownTitles.filter((title) => kindOf(title) !== 'race');

  it('should never make a race, in any language', () => {
    const phrase = fc.constantFrom(...silencingPhrases).chain(({ phrases }) => fc.constantFrom(...phrases));
    fc.assert(
      fc.property(fc.constantFrom(...others), phrase, fc.boolean(), (title, negative, brackets) => {
        const changed = brackets ? `${title} (${negative})` : `${title} ${negative}`;
        expect(kindOf(changed), changed).not.toBe('race');
      }),
      propertyRuns(3_000),
    );
  });

  it('should be many in every language', () => {
    expect(silencingPhrases).toHaveLength(12);
    for (const { language, phrases } of silencingPhrases) expect(phrases.length, language).toBeGreaterThan(50);
  });
});

describe('the same event', () => {
  const optional = fc.option(anyTitle, { nil: undefined });
  const event = fc.record({ title: anyTitle, description: optional, calendar: optional, location: optional });
  const custom = indexCustomWords([{ id: 'w', phrase: 'run', kind: 'hard', at: 1 }]);
  const says = fc.constantFrom(null, 'not-mine', 'not-a-race', 'a-race', 'massage');

  it('should be the same thing each time, and stay as it was given', () => {
    fc.assert(
      fc.property(event, says, fc.boolean(), (given, say, hasWords) => {
        const fields = Object.entries(given).filter(([, text]) => text !== undefined);
        // Frozen, so that writing to it throws.
        const input = Object.freeze(Object.fromEntries(fields)) as unknown as DetectInput;
        const options = Object.freeze({ says: say, custom: hasWords ? custom : null } as const);
        const found = detect(input, options);
        expect(detect({ ...input }, { ...options })).toEqual(found);
        expect(Object.entries(input)).toEqual(fields);
      }),
      propertyRuns(800),
    );
  });

  it('should not depend on what was read before', () => {
    const first = knownTitles.map(kindOf);
    const backwards = [...knownTitles].reverse().map(kindOf).reverse();
    expect(backwards).toEqual(first);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'marathon',
    '10k',
    '@',
    '6x800m',
    ' ',
    'race',
    '🏁',
    '\u202e',
    'é',
    '٣',
    '½',
    'ﬀ',
    '21,1',
    "'",
    'İ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((parts) => parts.join('')),
  );
  it('should be read without a throw, alike each time, with evidence inside its field', () => {
    fc.assert(
      fc.property(text, text, text, (title, description, calendar) => {
        const input = { title, description, calendar };
        const found = detect(input);
        expect(detect(input)).toEqual(found);
        for (const { field, from, to } of found.evidence) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(input[field].length);
        }
      }),
      propertyRuns(500),
    );
  });

  it('should ignore what lies beyond the caps', () => {
    expect(kindOf(`${'x '.repeat(100)}marathon`)).toBe('other');
    expect(kindOf(`${'x '.repeat(90)}marathon`)).toBe('race');
  });
});
