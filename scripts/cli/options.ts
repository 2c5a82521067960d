import { UsageError } from './usage-error.ts';

export interface Options {
  files: string[];
  values: Map<string, string>;
  /** Switches that were given. */
  flags: Set<string>;
}

/** `--name value`, `--name=value`, or a switch by its name alone; everything else is a file. Unknown or repeated names are refused. */
export function parseOptions(
  args: readonly string[],
  known: readonly string[],
  switches: readonly string[] = [],
): Options {
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s);
    const names = [...known, ...switches];
    if (!names.includes(name))
      throw new UsageError(`Unknown option --${name}. Known: ${names.map((k) => `--${k}`).join(', ')}.`);
    if (values.has(name) || flags.has(name)) throw new UsageError(`Option --${name} is given twice.`);
    if (switches.includes(name)) {
      if (inline !== undefined) throw new UsageError(`Option --${name} takes no value.`);
      flags.add(name);
      continue;
    }
    const value = inline ?? args[++i];
    if (value === undefined) throw new UsageError(`Option --${name} needs a value.`);
    values.set(name, value);
  }
  return { files, values, flags };
}
