import { BadCase } from '../../src/core/rules/case-times.ts';
import { judge } from '../../src/core/rules/judge.ts';
import { parseCase } from '../../src/core/rules/judge-case.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { sayNote } from '../../src/words/say-reasons.ts';
import { parseOptions } from './options.ts';
import { parseJson } from './read-bytes.ts';
import { readStdin } from './read-stdin.ts';
import { UsageError } from './usage-error.ts';

/** One case or an array of cases on standard input, one JSON line per case. One bad case refuses all, so that no row goes astray. */
export async function runJudge(args: readonly string[]): Promise<string> {
  const { files, values } = parseOptions(args, ['lang']);
  if (files[0] !== undefined)
    throw new UsageError(`judge reads standard input, not ${files[0]}: use "judge < ${files[0]}".`);
  return judgeCases(await readStdin(), values.get('lang') ?? 'en');
}

export function judgeCases(text: string, lang: string): string {
  const json = parseJson(text, 'Standard input');
  const words = catalogueFor(lang);
  const cases = Array.isArray(json) ? json : [json];
  let out = '';
  for (const [index, one] of cases.entries()) {
    try {
      const { id, massage, context, zone } = parseCase(one, index);
      const { severity, verdicts, notes } = judge(massage, context);
      const voice = { words, zone, now: massage.start, account: null };
      const said = notes.map((note) => ({ ...note, text: sayNote(note, voice) }));
      out += `${JSON.stringify({ id, severity, verdicts, notes: said })}\n`;
    } catch (error) {
      if (!(error instanceof BadCase)) throw error;
      const named = (one as { id?: unknown } | null)?.id;
      const name = typeof named === 'string' || typeof named === 'number' ? named : index + 1;
      throw new UsageError(`Case ${name}: ${error.message}`);
    }
  }
  return out;
}
