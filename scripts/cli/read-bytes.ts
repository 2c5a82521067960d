import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist; check the path',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'it may not be read by you; check its permissions',
};

/** A file's bytes, or one sentence that says why not; `name` is what the user calls it. */
export async function readBytes(path: string, name: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    const code = error.code ?? 'unknown error';
    throw new UsageError(`${name} could not be read: ${WHY[code] ?? code}.`);
  });
}

/** JSON from a text with or without a byte order mark; the error is one line that names the source. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${name} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}
