import { runDetect } from './run-detect.ts';
import { runJudge } from './run-judge.ts';
import { runPlan } from './run-plan.ts';
import { runRace } from './run-race.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage:
  npm run --silent cli -- detect < titles.tsv
  npm run --silent cli -- plan FILE.ics… --now 2026-10-12T08:00:00Z --zone Europe/Berlin [--weeks 4] [--settings FILE.json] [--cheapest]
  npm run --silent cli -- race --date 2026-12-06 --distance marathon [--name NAME] [--priority A] [--time 09:00] [FILE.ics…] --now … --zone … [--weeks 4] [--settings FILE.json]
  npm run --silent cli -- judge < case.json
Options: --lang en (language of the sentences)`;

/** Runs one command; stdout gets the whole result or nothing. Returns the exit code: 0, or 2 with one clear line on stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    const text = await run(command, rest);
    await new Promise<void>((done) => process.stdout.write(text, () => done()));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function run(command: string | undefined, args: readonly string[]): Promise<string> {
  switch (command) {
    case 'detect':
      return runDetect(args);
    case 'plan':
      return runPlan(args);
    case 'race':
      return runRace(args);
    case 'judge':
      return runJudge(args);
    case 'help':
    case '--help':
      return `${USAGE}\n`;
    default:
      throw new UsageError(`${command === undefined ? 'No command given' : `Unknown command "${command}"`}.\n${USAGE}`);
  }
}
