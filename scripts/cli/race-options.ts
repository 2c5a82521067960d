import type { Priority } from '../../src/core/model.ts';
import type { RaceQuestion } from '../../src/core/plan/asked-race.ts';
import { raceDistance } from '../../src/core/plan/race-distance.ts';
import { raceDateProblem } from '../../src/core/plan/race-question.ts';
import { isDate } from '../../src/core/time.ts';
import { UsageError } from './usage-error.ts';

/** The race of `race --date … --distance …`, or one sentence that names the option that is wrong. */
export function parseRace(values: ReadonlyMap<string, string>, now: number, zone: string): RaceQuestion {
  const name = values.get('name')?.trim().slice(0, 200);
  return {
    ...(name ? { name } : {}),
    date: parseDate(values.get('date'), now, zone),
    distance: parseDistance(values.get('distance')),
    priority: parsePriority(values.get('priority')),
    minute: parseTime(values.get('time')),
  };
}

function parseDate(text: string | undefined, now: number, zone: string): string {
  if (text === undefined) throw new UsageError('race needs --date, the day of the race such as 2026-12-06.');
  if (!isDate(text)) throw new UsageError(`--date "${text}" is not a date such as 2026-12-06.`);
  const problem = raceDateProblem(text, now, zone);
  if (problem === 'past')
    throw new UsageError(`--date "${text}" is more than 14 days ago; nothing is planned after it any more.`);
  if (problem === 'far') throw new UsageError(`--date "${text}" is more than 350 days ahead; a plan reaches one year.`);
  return text;
}

function parseDistance(text: string | undefined): string {
  if (text === undefined) throw new UsageError('race needs --distance, such as 10k, half, marathon, olympic or 70.3.');
  const distance = raceDistance(text);
  if (distance === null)
    throw new UsageError(
      `--distance "${text}" is not a race distance such as 5k, 12km, half, marathon, olympic or 70.3.`,
    );
  return distance;
}

function parsePriority(text: string | undefined): Priority | null {
  if (text === undefined) return null;
  const priority = text.toUpperCase();
  if (priority !== 'A' && priority !== 'B' && priority !== 'C')
    throw new UsageError(`--priority "${text}" is not A, B or C.`);
  return priority;
}

function parseTime(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  if (hour === undefined) throw new UsageError(`--time "${text}" is not a time of day such as 09:00.`);
  return Number(hour) * 60 + Number(minute);
}
