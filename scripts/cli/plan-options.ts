import { basename } from 'node:path';
import { caseInstant } from '../../src/core/rules/case-times.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { isDate, isZone } from '../../src/core/time.ts';
import { parseJson, readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';

/** A time without an offset is meant in `zone`, never in the machine's own. */
export function parseNow(command: string, text: string | undefined, zone: string): number {
  if (text === undefined)
    throw new UsageError(`${command} needs --now, an ISO time such as 2026-10-12T08:00:00+02:00.`);
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(text);
  const real = iso && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  const now = real ? caseInstant(text, zone) : Number.NaN;
  const planned = now >= Date.UTC(1970, 0, 1) && now < Date.UTC(2100, 0, 1);
  if (!planned)
    throw new UsageError(`--now "${text}" is not an ISO time from 1970 to 2099, such as 2026-10-12T08:00:00+02:00.`);
  return now;
}

export function parseZone(command: string, text: string | undefined): string {
  if (text === undefined) throw new UsageError(`${command} needs --zone, a time zone such as Europe/Berlin.`);
  if (!isZone(text)) throw new UsageError(`--zone "${text}" is not a time zone such as Europe/Berlin.`);
  return text;
}

export function parseWeeks(text: string | undefined): number {
  const weeks = text === undefined ? 4 : Number(text);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 52)
    throw new UsageError(`--weeks "${text}" is not a whole number from 1 to 52.`);
  return weeks;
}

export async function readSettings(file: string | undefined) {
  if (file === undefined) return parseSettings({});
  const name = basename(file);
  const bytes = await readBytes(file, name);
  return parseSettings(parseJson(bytes.toString('utf8'), name));
}
