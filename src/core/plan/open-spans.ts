import { intersect, subtract, union } from '../intervals.ts';
import type { Interval } from '../model.ts';
import { addDays, HOUR, localDate, MINUTE, toInstant, weekday } from '../time.ts';
import type { Planning } from './planning.ts';
import { aroundSession, type Provider } from './providers.ts';
import { earliestStart, openHours, type Relaxation } from './visit-fit.ts';

/** Between any two visits, whatever their kind; even from one that collides and is to be moved. */
export const APART = 48 * HOUR;

/**
 * Where a session of `minutes` may start: sorted stretches of instants, half-open, inside `window`. The same rules as `visitFit`,
 * for all hours at once, and 48 h from every other visit. //=> hours 17:00-21:00 and 60 minutes give [17:00, 20:00]
 */
export function openSpans(
  planning: Planning,
  provider: Provider,
  minutes: number,
  window: Interval,
  relaxed: Relaxation = {},
): Interval[] {
  const { input, horizon } = planning;
  const { before, after } = aroundSession(provider);
  const length = minutes * MINUTE;
  const from = Math.max(window.from, earliestStart(input, provider.travelMin));
  const to = Math.min(window.to, horizon.to) - length;
  if (from > to) return [];
  const hours = union(openDays(planning, provider, { from, to }, length, relaxed));
  const wished = intersect([{ from, to: to + 1 }], hours);
  // Holes are half-open too: a session may start just as the way back from one thing ends, and end just as the next begins.
  const holes = [...(relaxed.busy ?? planning.busy)].map((taken) => ({
    from: taken.from - length - after * MINUTE + 1,
    to: taken.to + before * MINUTE,
  }));
  for (const visit of [...planning.massages, ...planning.chosen]) {
    if (visit.depth === 'X' || relaxed.nearVisits || relaxed.beside === visit.id) continue;
    holes.push({ from: visit.start - length - APART + 1, to: visit.end + APART });
  }
  const free = subtract(wished, union(holes.filter((hole) => hole.to > from && hole.from <= to)));
  if (relaxed.unseen) return free;
  const seen = planning.covered.map((cover) => ({
    from: cover.from + before * MINUTE,
    to: cover.to - length - after * MINUTE + 1,
  }));
  return intersect(free, union(seen));
}

/** The starts that a day's own hours allow: hers, the therapist's, and those in which somebody minds the children. */
function openDays(planning: Planning, provider: Provider, span: Interval, length: number, relaxed: Relaxation) {
  const { zone, settings } = planning.input;
  const { before, after } = aroundSession(provider);
  const days: Interval[] = [];
  const last = localDate(span.to, zone);
  for (let date = localDate(span.from, zone); date <= last; date = addDays(date, 1)) {
    const hers = openHours(planning, date, relaxed);
    if (!hers) continue;
    const on = <T extends { day: number }>(all: readonly T[]) => all.filter(({ day }) => day === weekday(date));
    const clock = (hours: { from: number; to: number }, early: number, late: number) => ({
      from: toInstant(date, hours.from, zone) + early * MINUTE,
      to: toInstant(date, hours.to, zone) - late * MINUTE - length + 1,
    });
    let open: Interval[] = [{ from: hers.from, to: hers.to - length + 1 }];
    if (provider.hours !== null) open = intersect(open, union(on(provider.hours).map((hours) => clock(hours, 0, 0))));
    if (settings.childcare?.length) {
      open = intersect(open, union(on(settings.childcare).map((hours) => clock(hours, before, after))));
    }
    days.push(...open);
  }
  return days.filter((day) => day.from < day.to);
}
