import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../src/formats/strava/csv-rows.ts';
import { LIMITS } from '../../../src/formats/strava/limits.ts';
import { propertyRuns } from '../../core/property-runs.ts';

const rows = (text: string) => [...csvRows(text)];

describe('rows of a text with commas', () => {
  it.each<[string, string, (string[] | null)[]]>([
    [
      'plain fields',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['any end of line, or none', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['empty fields, also at the edges', ',a,\n', [['', 'a', '']]],
    ['quotes around commas, line breaks and quotes', '"a,b","c\r\nd","e ""f"""\n', [['a,b', 'c\r\nd', 'e "f"']]],
    ['an empty field in quotes', '"",a', [['', 'a']]],
    ['a quote in the middle as what it is', 'a "b",5" flat', [['a "b"', '5" flat']]],
    ['no row for an empty line', 'a\n\n\r\nb', [['a'], ['b']]],
    ['a byte order mark as nothing', '\uFEFFa,b', [['a', 'b']]],
    ['a quote left open as a broken row, and the next row whole', 'a,"b\nc,"d"\ne', [null, ['c', 'd'], ['e']]],
    ['a quote left open in the last row as broken', 'a\nb,"c', [['a'], null]],
    ['rows that an open quote swallowed', '1,"x\n2,",y,"\n3,z', [null, ['2', ',y,'], ['3', 'z']]],
    ['letters after a closed quote as a broken row', 'a,"b"c\nd', [null, ['d']]],
  ])('should be read with %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('should give back whatever was written by the rules', () => {
    const written = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'ü'), maxLength: 6 }), {
        minLength: 2,
        maxLength: 5,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(written, fc.constantFrom('\n', '\r\n'), (fields, end) => {
        const text = fields.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(rows(text)).toEqual(fields);
      }),
      propertyRuns(500),
    );
  });

  it.each([
    ['a row that is too long', `${'x'.repeat(LIMITS.rowCharacters + 1)}\na`],
    ['a quoted field that is too long', `"${'x'.repeat(LIMITS.rowCharacters + 1)}"\na`],
    ['too many fields', `${','.repeat(LIMITS.columns)}\na`],
  ])('should give up %s, and go on after it', (_, text) => {
    expect(rows(text)).toEqual([null, ['a']]);
  });
});
