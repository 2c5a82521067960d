import { LIMITS } from './limits.ts';

/** One row: its fields, or why it has none, and where the next begins. */
interface CsvRow {
  /** Null where the quotes of the row make no sense, or where it is too long. */
  fields: string[] | null;
  next: number;
}

/**
 * The rows of a text with commas, quotes and line breaks inside quotes (RFC 4180), lines ended by CRLF, LF or CR. A row whose quotes
 * do not fit costs itself only: reading goes on at the next line. Empty lines are left out.
 * //=> [...csvRows('a,"b, ""c"""')] is [['a', 'b, "c"']]
 */
export function* csvRows(text: string): Generator<string[] | null> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const { fields, next } = oneRow(text, at);
    at = next;
    if (fields?.length === 1 && fields[0] === '') continue;
    yield fields;
  }
}

function oneRow(text: string, start: number): CsvRow {
  const fields: string[] = [];
  const furthest = start + LIMITS.rowCharacters;
  let at = start;
  while (fields.length < LIMITS.columns) {
    const quoted = text[at] === '"';
    const end = quoted ? afterQuotes(text, at + 1, furthest) : endOfPlain(text, at, furthest);
    const after = text[end];
    if (end < 0 || !(after === undefined || after === ',' || after === '\n' || after === '\r')) break;
    fields.push(quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    if (after !== ',') return { fields, next: afterLine(text, end) };
    at = end + 1;
  }
  return { fields: null, next: afterLine(text, start) };
}

/** The place after the quote that ends the field; -1 where none comes in time. */
function afterQuotes(text: string, from: number, furthest: number): number {
  for (let at = text.indexOf('"', from); at >= 0 && at < furthest; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return -1;
}

function endOfPlain(text: string, from: number, furthest: number): number {
  for (let at = from; at < furthest; at++) {
    const code = text.charCodeAt(at);
    // A comma, an end of line, or (NaN) the end of the text.
    if (code === 44 || code === 10 || code === 13 || Number.isNaN(code)) return at;
  }
  return -1;
}

function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}
