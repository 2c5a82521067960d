import { basename } from 'node:path';
import { plan } from '../../src/core/plan/plan.ts';
import { caseInstant } from '../../src/core/rules/case-times.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { DAY, isDate, isZone } from '../../src/core/time.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { parseOptions } from './options.ts';
import { planJson } from './plan-json.ts';
import { parseJson, readBytes } from './read-bytes.ts';
import { readCalendars } from './read-calendars.ts';
import { UsageError } from './usage-error.ts';

/** So far back a massage still counts as the last one, and a race as the phase's reason. */
const HISTORY = 84 * DAY;
/** A race this long after the horizon still softens or hardens what lies inside it (504 h, rules.md section 6). */
const AHEAD = 28 * DAY;

/** The plan from calendar files, as one JSON document. Files count as complete coverage. */
export async function runPlan(args: readonly string[]): Promise<string> {
  const { files, values } = parseOptions(args, ['now', 'zone', 'weeks', 'settings', 'lang']);
  if (files.length === 0) throw new UsageError('plan needs at least one .ics file.');
  const zone = parseZone(values.get('zone'));
  const now = parseNow(values.get('now'), zone);
  const weeks = parseWeeks(values.get('weeks'));
  const { settings, problems } = await readSettings(values.get('settings'));
  const home = settings.zone ?? zone;
  const window = { from: now - HISTORY, to: now + weeks * 7 * DAY + AHEAD };
  const agenda = await readCalendars(files, home, window, now);
  const made = plan({
    events: agenda.events,
    coverage: agenda.coverage,
    decisions: [],
    bookings: [],
    checkIns: [],
    settings,
    previous: null,
    now,
    zone: home,
    weeks,
  });
  const words = catalogueFor(values.get('lang') ?? 'en');
  const json = planJson(made, agenda.events, { words, zone: home, now, account: null });
  return `${JSON.stringify({ ...json, problems: [...problems, ...agenda.problems, ...made.problems] }, null, 2)}\n`;
}

/** A time without an offset is meant in `zone`, never in the machine's own. */
function parseNow(text: string | undefined, zone: string): number {
  if (text === undefined) throw new UsageError('plan needs --now, an ISO time such as 2026-10-12T08:00:00+02:00.');
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.test(text);
  const real = iso && isDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
  const now = real ? caseInstant(text, zone) : Number.NaN;
  const planned = now >= Date.UTC(1970, 0, 1) && now < Date.UTC(2100, 0, 1);
  if (!planned)
    throw new UsageError(`--now "${text}" is not an ISO time from 1970 to 2099, such as 2026-10-12T08:00:00+02:00.`);
  return now;
}

function parseZone(text: string | undefined): string {
  if (text === undefined) throw new UsageError('plan needs --zone, a time zone such as Europe/Berlin.');
  if (!isZone(text)) throw new UsageError(`--zone "${text}" is not a time zone such as Europe/Berlin.`);
  return text;
}

function parseWeeks(text: string | undefined): number {
  const weeks = text === undefined ? 4 : Number(text);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 52)
    throw new UsageError(`--weeks "${text}" is not a whole number from 1 to 52.`);
  return weeks;
}

async function readSettings(file: string | undefined) {
  if (file === undefined) return parseSettings({});
  const name = basename(file);
  const bytes = await readBytes(file, name);
  return parseSettings(parseJson(bytes.toString('utf8'), name));
}
