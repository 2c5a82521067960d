/** A component as it stands in the file: the unfolded content lines that we read, still unparsed. */
export interface RawComponent {
  name: string;
  /** Names and lines in turn. A Map per event costs more than the parsing of its lines. */
  lines: string[];
  children: RawComponent[];
}

/** The first line of an upper-case property name. */
export function lineOf({ lines }: RawComponent, name: string): string | undefined {
  for (let i = 0; i < lines.length; i += 2) if (lines[i] === name) return lines[i + 1];
  return undefined;
}

/** All lines of a name. */
export function linesOf({ lines }: RawComponent, name: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < lines.length; i += 2) if (lines[i] === name) found.push(lines[i + 1] as string);
  return found;
}

/** The upper-case value after the last colon of a word-like property, '' without one. */
export function wordOf(raw: RawComponent, name: string): string {
  const line = lineOf(raw, name);
  return line === undefined
    ? ''
    : line
        .slice(line.lastIndexOf(':') + 1)
        .trim()
        .toUpperCase();
}
