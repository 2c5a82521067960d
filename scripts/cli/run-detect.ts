import { detect } from '../../src/core/detect/detect.ts';
import { parseOptions } from './options.ts';
import { readStdin } from './read-stdin.ts';
import { UsageError } from './usage-error.ts';

/** TSV on standard input, one JSON line per row, in order. */
export async function runDetect(args: readonly string[]): Promise<string> {
  const { files } = parseOptions(args, ['lang']);
  if (files[0] !== undefined)
    throw new UsageError(`detect reads standard input, not ${files[0]}: use "detect < ${files[0]}".`);
  return detectTable(await readStdin());
}

/** //=> detectTable('id\ttitle\n1\tBerlin Marathon\n') is one JSON line with kind "race" */
export function detectTable(text: string): string {
  const lines = text.split(/\r?\n/);
  const header = (lines.shift() ?? '').split('\t').map((name) => name.trim());
  const column = (name: string) => header.indexOf(name);
  const title = column('title');
  if (title < 0) throw new UsageError('The first line must name the columns, tab separated, and "title" among them.');
  // Empty lines at the end are how files end; one in between is a row without a title, and keeps its place.
  while (lines.at(-1) === '') lines.pop();
  const id = column('id');
  const description = column('description');
  let out = '';
  lines.forEach((line, i) => {
    const cells = line.split('\t');
    const about = description < 0 ? undefined : cells[description];
    const found = detect({ title: cells[title] ?? '', ...(about ? { description: about } : {}) });
    const { kind, discipline, distance, massageKind, priority, intensity, confidence, evidence } = found;
    const name = id < 0 ? String(i + 1) : (cells[id] ?? '');
    out += `${JSON.stringify({ id: name, kind, discipline, distance, massageKind, priority, intensity, confidence, evidence })}\n`;
  });
  return out;
}
