import type { LocalDate, ReadEvent, SeenSpan } from '../../core/model.ts';
import { dayAfter } from './neighbour-day.ts';
import { dateOf } from './raw-fields.ts';
import type { ModelPage } from './training-models.ts';

const HOUR = 3_600_000;
const FRESH_MS = HOUR / 30;
/** A day counts as known where it was over for six hours; no clock is further behind UTC than twelve. */
const OVER_MS = (6 + 12) * HOUR;
/** No clock is further ahead of UTC. */
const AHEAD_MS = 14 * HOUR;

/**
 * Until when data of `at` may be spoken for `now` (exclusive). The page keeps what it once got, and what was run since is not in it: so
 * old data end with the last day that was certainly over.
 */
export function knownUntil(at: number, now: number): LocalDate {
  if (now - at > FRESH_MS) return dateOf(at - OVER_MS) ?? '1970-01-01';
  return dayAfter(dateOf(now + AHEAD_MS) ?? '1970-01-01');
}

/**
 * The days of which a page of My Activities shows all activities: none where it is filtered or in another order than newest first. The
 * oldest day may go on overleaf, the newest begin there.
 */
export function trainingSpan(address: string, answer: ModelPage, until: LocalDate): SeenSpan[] {
  const { page, perPage, total } = answer;
  const events = [...answer.activities.values()];
  const dates = events.map((event) => event?.activity?.date);
  if (answer.unnamed > 0 || !isWhole(address) || !dates.every((date) => date !== undefined) || !isNewestFirst(events)) {
    return [];
  }
  const [oldest, newest] = [dates.at(-1), dates[0]];
  if (oldest === undefined || newest === undefined) return [];
  const isLast = total !== undefined && page * perPage >= total;
  const from = isLast ? oldest : dayAfter(oldest);
  const to = page === 1 || until < newest ? until : newest;
  return from < to ? [{ calendars: 'visible', from, to }] : [];
}

/** Parameters that choose a part of the list and none of its content. */
const HARMLESS = /^(?:page|per_page|search_session_id)$/;

function isWhole(address: string): boolean {
  const asked = [...new URL(address, 'https://www.strava.com').searchParams];
  return asked.every(
    ([name, value]) =>
      value === '' ||
      HARMLESS.test(name) ||
      (name === 'new_activity_only' && value === 'false') ||
      (name === 'order' && /date/.test(value)),
  );
}

function isNewestFirst(events: readonly (ReadEvent | null)[]): boolean {
  const starts = events.map((event) => (event?.when.type === 'instants' ? event.when.start : Number.NaN));
  return starts.every((start, i) => i === 0 || start <= (starts[i - 1] ?? Number.NaN));
}
