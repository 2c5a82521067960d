import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/formats/ics/text/decode-bytes.ts';
import { plainLines, plainText } from '../../../src/formats/ics/text/plain-text.ts';
import { calendarText, readText } from './calendar-text.ts';

const run = ['UID:run', 'SUMMARY:Läufe für Zoë', 'DTSTART:20261010T070000Z'];
const text = calendarText(run);
const titleOf = (input: Uint8Array | string) => readText(input, '2026-10-05', '2026-10-12').events[0]?.title;

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2 + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < content.length; i++) view.setUint16(2 + i * 2, content.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('bytes', () => {
  test.each<[string, Uint8Array | string]>([
    ['text', text],
    ['text with a BOM', `\uFEFF${text}`],
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a BOM', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16(text, true)],
    ['UTF-16, big end first', utf16(text, false)],
    ['windows-1252', Uint8Array.from(text, (char) => char.charCodeAt(0))],
    ['LF', text.replaceAll('\r\n', '\n')],
    ['CR', text.replaceAll('\r\n', '\r')],
    ['blank lines', text.replaceAll('\r\n', '\r\n\r\n')],
  ])('%s', (_, input) => {
    expect(titleOf(input)).toBe('Läufe für Zoë');
  });

  test('a fold inside a character is joined before decoding', () => {
    const bytes = [...new TextEncoder().encode(text)];
    const cut = bytes.indexOf(0xc3) + 1;
    bytes.splice(cut, 0, 13, 10, 32);
    expect(titleOf(Uint8Array.from(bytes))).toBe('Läufe für Zoë');
    expect(decodeBytes('x', Uint8Array.from(bytes))).toContain('Läufe');
  });
});

describe('text of strangers', () => {
  test('control, bidi and zero-width characters go, the rest stays', () => {
    expect(plainText('Lo\u202Eng\u200B \u0007run\u2028at\t7\uFEFF', 200)).toBe('Long run at 7');
    expect(plainText('naïve 🏃 ルン ß', 200)).toBe('naïve 🏃 ルン ß');
    expect(plainLines('one\r\ntwo\rthree\u0000', 200)).toBe('one\ntwo\nthree');
  });

  test('cut to the cap, never through a character', () => {
    expect(plainText('x'.repeat(1_000_000), 200)).toHaveLength(200);
    expect(plainText('🏃'.repeat(101), 201)).toBe('🏃'.repeat(100));
  });

  test('title, location and description are capped and stay text', () => {
    const long = '<b onclick="x">&amp;</b>'.repeat(400);
    const lines = ['UID:a', `SUMMARY:${long}`, `LOCATION:${long}`, `DESCRIPTION:${long}`, 'DTSTART:20261010T070000Z'];
    const event = readText(calendarText(lines), '2026-10-05', '2026-10-12').events[0];
    expect([event?.title, event?.location, event?.description].map((one) => one?.length)).toEqual([200, 300, 2_000]);
    expect(long.startsWith(event?.title ?? '?')).toBe(true);
  });
});
