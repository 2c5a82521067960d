import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { detectors } from '../../../src/core/detect/detectors/list.ts';
import { propertyRuns } from '../property-runs.ts';

const CASE_BEARING = /\b(ART|LR|HM|MP|TT|LT|MFR|DNS|A race|LSD|GA)\b/;
const titles = detectors.flatMap(({ examples }) => [...examples.yes, ...examples.no]);
const anyTitle = fc.constantFrom(...titles);
const kindOf = (title: string) => detect({ title }).kind;

describe('writing that must not change the kind', () => {
  const same = (change: (title: string) => fc.Arbitrary<string>, of = titles) =>
    fc.assert(
      fc.property(
        fc.constantFrom(...of).chain((title) => fc.tuple(fc.constant(title), change(title))),
        ([title, changed]) => {
          expect(kindOf(changed), changed).toBe(kindOf(title));
        },
      ),
      propertyRuns(600),
    );
  const each = (title: string, choice: (character: string) => fc.Arbitrary<string>) =>
    fc.tuple(...Array.from(title, choice)).map((parts) => parts.join(''));

  it('should not be letter case', () => {
    same(
      (title) => each(title, (c) => fc.constantFrom(c.toLowerCase(), c.toLowerCase(), c.toUpperCase())),
      titles.filter((title) => !CASE_BEARING.test(title)),
    );
  });

  it('should not be repeated, no-break or narrow spaces', () => {
    same((title) =>
      each(title, (c) => (c === ' ' ? fc.constantFrom(' ', '  ', '\u00a0', '\u202f ', '\t') : fc.constant(c))),
    );
  });

  it('should not be punctuation at the ends', () => {
    const ends = fc.constantFrom('', '!', '?!', '.', '…', ' -', ')', ':', '»');
    same((title) => fc.tuple(ends, ends).map(([before, after]) => `${before} ${title}${after}`));
  });

  it('should not be full-width letters and digits', () => {
    const wide = (c: string) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c);
    same((title) => each(title, (c) => (/[a-zA-Z0-9]/.test(c) ? fc.constantFrom(c, wide(c)) : fc.constant(c))));
  });

  it('should not be diacritics', () => {
    same((title) =>
      each(title, (c) => (/[a-z]/i.test(c) ? fc.constantFrom(c, `${c}\u0301`, `${c}\u0308`) : fc.constant(c))),
    );
  });

  it('should not be invisible characters', () => {
    same((title) => each(title, (c) => fc.constantFrom(c, `${c}\u200b`, `\u202e${c}`, `${c}\u0000`)));
  });
});

describe('negatives', () => {
  const negative = fc.constantFrom(
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
  );
  it('should never leave a race standing', () => {
    fc.assert(
      fc.property(anyTitle, negative, fc.boolean(), (title, phrase, first) => {
        expect(kindOf(first ? `${phrase}: ${title}` : `${title} (${phrase})`)).not.toBe('race');
      }),
      propertyRuns(500),
    );
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
