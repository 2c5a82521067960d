import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/detect/detect.ts';
import { fold, visible } from '../../../src/core/detect/fold.ts';

const texts = (source: string) => fold(source, 200).map((token) => token.text);

describe('fold', () => {
  it.each([
    ['Läufe 10K', ['laufe', '10', 'k']],
    ['Straße løb łódź cœur', ['strasse', 'lob', 'lodz', 'coeur']],
    ['ＭＡＲＡＴＨＯＮ １０ｋ', ['marathon', '10', 'k']],
    ['VO₂max', ['vo', '2', 'max']],
    ['21,1 km; 1,200 m. 70.3.', ['21,1', 'km', '1,200', 'm', '70.3']],
    ['6×800m', ['6', 'x', '800', 'm']],
    ["kid's 30' 45\"", ['kids', '30', 'min', '45', 'sec']],
    ['IRONMAN®', ['ironman']],
    ['マラソン', ['マ', 'ラ', 'ソ', 'ン']],
    ['mara\u200bthon\u202e', ['marathon']],
    ['', []],
  ])('should make tokens of "%s"', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('should keep offsets into the text as given', () => {
    const source = '🏁 \u202eＭarathón!';
    const token = fold(source, 200).find(({ text }) => text === 'marathon');
    expect(source.slice(token?.from, token?.to)).toBe('Ｍarathón');
  });

  it('should know values and capitals', () => {
    expect(fold('1,200 21,1 ART Art', 200).map(({ number, upper }) => number ?? upper)).toEqual([
      1200,
      21.1,
      true,
      false,
    ]);
  });
});

describe('visible', () => {
  it('should drop what cannot be seen', () => {
    expect(visible('A\u202e race\u0000\nday')).toBe('A race day');
  });
});

describe('evidence', () => {
  it('should name field, place and words', () => {
    expect(detect({ title: 'Sun: Lakeside Half  Marathon' }).evidence).toEqual([
      { field: 'title', from: 14, to: 28, text: 'Half  Marathon' },
    ]);
  });
});
