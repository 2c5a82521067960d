import { plan } from '../../src/core/plan/plan.ts';
import { DAY } from '../../src/core/time.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { parseOptions } from './options.ts';
import { planJson } from './plan-json.ts';
import { parseNow, parseWeeks, parseZone, readSettings } from './plan-options.ts';
import { readCalendars } from './read-calendars.ts';
import { UsageError } from './usage-error.ts';

/** So far back a massage still counts as the last one, and a race as the phase's reason. */
const HISTORY = 84 * DAY;
/** A race this long after the horizon still softens or hardens what lies inside it (504 h, rules.md section 6). */
const AHEAD = 28 * DAY;

/** The plan from calendar files, as one JSON document. Files count as complete coverage. */
export async function runPlan(args: readonly string[]): Promise<string> {
  const { files, values, flags } = parseOptions(args, ['now', 'zone', 'weeks', 'settings', 'lang'], ['cheapest']);
  if (files.length === 0) throw new UsageError('plan needs at least one .ics file.');
  const zone = parseZone('plan', values.get('zone'));
  const now = parseNow('plan', values.get('now'), zone);
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
    aim: flags.has('cheapest') ? 'cheapest' : 'best',
  });
  const words = catalogueFor(values.get('lang') ?? 'en');
  const json = planJson(made, { words, zone: home, now, account: null });
  return `${JSON.stringify({ ...json, problems: [...problems, ...agenda.problems, ...made.problems] }, null, 2)}\n`;
}
