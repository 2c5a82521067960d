import type { Instant, Interval } from '../model.ts';
import { addDays, localDate, MINUTE } from '../time.ts';
import type { Planning } from './planning.ts';
import { earliestStart, openHours, type Relaxation, visitFit } from './visit-fit.ts';

/** Starts are offered on the quarter hour. */
const GRID = 15 * MINUTE;

/** Every start inside `window` at which a session of `minutes` fits the user's life, in order. */
export function openStarts(planning: Planning, window: Interval, minutes: number, relaxed: Relaxation = {}): Instant[] {
  const { input, horizon } = planning;
  const earliest = Math.max(window.from, earliestStart(input));
  const latest = Math.min(window.to, horizon.to);
  if (earliest >= latest) return [];
  const starts: Instant[] = [];
  const misfitAt = visitFit(planning, { from: earliest, to: latest }, relaxed);
  const lastDate = localDate(latest, input.zone);
  let last = Number.NEGATIVE_INFINITY;
  for (let date = localDate(earliest, input.zone); date <= lastDate; date = addDays(date, 1)) {
    const hours = openHours(planning, date, relaxed);
    if (!hours) continue;
    // Steps are instants: on the night of a clock change some quarter hours do not exist, and some come twice.
    const closes = Math.min(hours.to, latest);
    for (let start = Math.ceil(hours.from / GRID) * GRID; start + minutes * MINUTE <= closes; start += GRID) {
      // A date the zone skips has the hours of the date after it.
      if (start <= last || start < earliest) continue;
      last = start;
      if (misfitAt({ from: start, to: start + minutes * MINUTE }) === null) starts.push(start);
    }
  }
  return starts;
}
