import { LIMITS } from '../limits.ts';
import { NotICalendar, TooLarge } from '../not-icalendar.ts';

const LF = 10;
const CR = 13;

/** The file as text: UTF-16 by its BOM, else UTF-8, else windows-1252, which old Outlook writes and no byte can fail. */
export function decodeBytes(file: string, input: Uint8Array | string): string {
  if (input.length > LIMITS.bytes) {
    const size = `${(input.length / 1e6).toFixed(1)} MB`;
    throw new TooLarge(
      file,
      `it has ${size}, more than the limit of ${LIMITS.bytes / 1e6} MB`,
      'export a shorter span',
    );
  }
  if (typeof input === 'string') return input.startsWith('\uFEFF') ? input.slice(1) : input;
  if (input.length === 0) throw new NotICalendar(file, 'it is empty');
  if (input[0] === 0xff && input[1] === 0xfe) return new TextDecoder('utf-16le').decode(input);
  if (input[0] === 0xfe && input[1] === 0xff) return new TextDecoder('utf-16be').decode(input);
  return asUtf8(input) ?? asUtf8(unfoldBytes(input)) ?? new TextDecoder('windows-1252').decode(input);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines are folded after 75 octets (RFC 5545 3.1), and some writers cut a character in two there: join before decoding. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const skip = foldLength(bytes, i);
    if (skip > 0) i += skip - 1;
    else joined[length++] = bytes[i] as number;
  }
  return joined.subarray(0, length);
}

function foldLength(bytes: Uint8Array, at: number): number {
  const lineEnd = bytes[at] === CR && bytes[at + 1] === LF ? 2 : bytes[at] === LF ? 1 : 0;
  if (lineEnd === 0) return 0;
  const next = bytes[at + lineEnd];
  return next === 0x20 || next === 0x09 ? lineEnd + 1 : 0;
}
