import { UsageError } from './usage-error.ts';

export interface Options {
  files: string[];
  values: Map<string, string>;
}

/** `--name value` or `--name=value`; everything else is a file. Unknown or repeated names are refused. */
export function parseOptions(args: readonly string[], known: readonly string[]): Options {
  const files: string[] = [];
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s);
    if (!known.includes(name))
      throw new UsageError(`Unknown option --${name}. Known: ${known.map((k) => `--${k}`).join(', ')}.`);
    if (values.has(name)) throw new UsageError(`Option --${name} is given twice.`);
    const value = inline ?? args[++i];
    if (value === undefined) throw new UsageError(`Option --${name} needs a value.`);
    values.set(name, value);
  }
  return { files, values };
}
