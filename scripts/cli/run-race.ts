import type { Coverage } from '../../src/core/model.ts';
import { answerRace } from '../../src/core/plan/race-question.ts';
import { DAY } from '../../src/core/time.ts';
import { catalogueFor } from '../../src/words/list.ts';
import { parseOptions } from './options.ts';
import { parseNow, parseWeeks, parseZone, readSettings } from './plan-options.ts';
import { raceJson } from './race-json.ts';
import { parseRace } from './race-options.ts';
import { readCalendars } from './read-calendars.ts';

/** A year of planning, the weeks behind it that say what she is used to, and those ahead that soften what lies inside. */
const REACH = { back: 84 * DAY, ahead: (52 * 7 + 28) * DAY };

/** A question about one race, answered as one JSON document. Files are optional: without them every hour counts as free. */
export async function runRace(args: readonly string[]): Promise<string> {
  const asked = ['date', 'distance', 'name', 'priority', 'time'];
  const { files, values } = parseOptions(args, [...asked, 'now', 'zone', 'weeks', 'settings', 'lang']);
  const zone = parseZone('race', values.get('zone'));
  const now = parseNow('race', values.get('now'), zone);
  const weeks = parseWeeks(values.get('weeks'));
  const { settings, problems } = await readSettings(values.get('settings'));
  const home = settings.zone ?? zone;
  const question = parseRace(values, now, home);
  const window = { from: now - REACH.back, to: now + REACH.ahead };
  const agenda = files.length === 0 ? empty(window, now) : await readCalendars(files, home, window, now);
  const answer = answerRace(
    {
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
    },
    question,
  );
  const words = catalogueFor(values.get('lang') ?? 'en');
  const { race, ...rest } = raceJson(answer, { words, zone: home, now, account: null });
  const json = {
    race,
    freeTime: files.length === 0 ? 'unknown' : 'files',
    ...rest,
    problems: [...problems, ...agenda.problems, ...answer.plan.problems],
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Nothing is known of her days, so that nothing stands in the way. */
function empty({ from, to }: { from: number; to: number }, now: number) {
  const all: Coverage = {
    source: 'kneadtime',
    account: 'kneadtime',
    calendars: 'visible',
    from,
    to,
    asOf: now,
    required: true,
  };
  return { events: [], coverage: [all], problems: [] };
}
