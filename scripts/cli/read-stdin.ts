import { UsageError } from './usage-error.ts';

const LIMIT = 64 * 1024 * 1024;

/** All of standard input as text, without a byte order mark. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LIMIT) throw new UsageError('Standard input is larger than 64 MB. Split it and try again.');
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
