import { overlaps, union } from '../intervals.ts';
import { loadRank } from '../load/load-class.ts';
import type { CalendarEvent, Effort, MassageKind, Need, Opener, Unmet } from '../model.ts';
import { depthOf } from '../rules/massage-kinds.ts';
import { DAY, HOUR, localDate, MINUTE } from '../time.ts';
import { type FittingSpan, fittingSpans, spentIn, type Tried } from './fitting-spans.ts';
import { busyWithout, type Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import type { VisitLimits } from './visit-limits.ts';

/** So many events are tried for a need. */
const MOST_TRIES = 20;

/** Times of day somebody may find a therapist at all, for the question "would other hours help?". */
const ANY_HOURS = { from: 7 * 60, to: 22 * 60 };

/** What may stand in for a deeper kind, by what the visit is for: a flush comes after a race, loosening before one. */
const GENTLER: Readonly<Record<Need['type'], readonly MassageKind[]>> = {
  pre: ['sports', 'loosening'],
  post: ['sports', 'flush'],
  cadence: ['sports'],
  asked: ['sports', 'loosening', 'flush'],
};

/** The one smallest change that opens an hour: a lighter kind, more money, other hours, one event moved, one workout made easy or moved by a day. */
export function findOpener(planning: Planning, limits: VisitLimits, need: Need, why: Unmet['why']): Opener | null {
  if (why === 'budget') return moreMoney(planning, limits, need);
  const affordable = (tried: Tried, from = planning) =>
    fittingSpans(from, limits, need, tried).find((span) => span.affordable) ?? null;
  return (
    gentlerKind(need, affordable) ??
    otherTimes(affordable) ??
    freedEvent(planning, need, affordable) ??
    changedWorkout(planning, need, affordable)
  );
}

type Fits = (tried: Tried, from?: Planning) => FittingSpan | null;

function hourOf({ from, minutes }: FittingSpan): Pick<Opener, 'from' | 'to'> {
  return { from, to: from + minutes * MINUTE };
}

function moreMoney(planning: Planning, limits: VisitLimits, need: Need): Opener | null {
  const cheapest = fittingSpans(planning, limits, need).sort(
    (a, b) => (a.provider.price ?? 0) - (b.provider.price ?? 0),
  )[0];
  if (!cheapest) return null;
  const { spent } = spentIn(planning, limits, cheapest.from);
  const month = localDate(cheapest.from, planning.input.zone).slice(0, 7);
  return {
    change: 'budget',
    value: limits.bookedIn(month) + spent + (cheapest.provider.price ?? 0),
    ...hourOf(cheapest),
  };
}

function gentlerKind(need: Need, fits: Fits): Opener | null {
  const depth = (of: MassageKind) => 'XLMD'.indexOf(depthOf(of));
  const deepest = Math.max(...need.kinds.map(depth));
  // Whoever wants light work only is not asked to go deeper; whoever goes regularly for firm work is not helped by light.
  for (const kind of GENTLER[need.type]) {
    if (need.kinds.includes(kind) || depth(kind) >= deepest) continue;
    const found = fits({ kinds: [kind] });
    if (found) return { change: 'kind', value: kind, ...hourOf(found) };
  }
  return null;
}

function otherTimes(fits: Fits): Opener | null {
  const found = fits({ hours: ANY_HOURS }) ?? fits({ hours: ANY_HOURS, anyDay: true });
  return found && { change: 'hours', ...hourOf(found) };
}

/** One busy event out of the way. Races, workouts and massages are not asked to give way here. */
function freedEvent(planning: Planning, need: Need, fits: Fits): Opener | null {
  const own = new Set([...planning.efforts, ...planning.massages].map(({ id }) => id));
  const movable = planning.input.events.filter(
    ({ id, start, end, allDay, busy, status }) =>
      !allDay &&
      busy === 'busy' &&
      status !== 'cancelled' &&
      status !== 'declined' &&
      start < need.window.to &&
      need.window.from < end &&
      !own.has(id),
  );
  // The shortest is the smallest thing to ask.
  movable.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const event of movable.slice(0, MOST_TRIES)) {
    const found = fits({ busy: busyWithout(planning, event.id, need.window), within: around(event, planning, need) });
    if (found) return { change: 'free', event: event.id, ...hourOf(found) };
  }
  return null;
}

/** Only hours that the event itself stands in are new. */
function around({ start, end }: CalendarEvent, { input }: Planning, { kinds, window }: Need) {
  const reach = Math.max(...kinds.map((kind) => visitMinutes(kind, input.settings))) * MINUTE + 3 * HOUR;
  return { from: Math.max(start - reach, window.from), to: Math.min(end + reach, window.to) };
}

/** One hard workout made easy, else moved by a day; races are never asked to give way. */
function changedWorkout(planning: Planning, need: Need, fits: Fits): Opener | null {
  const hard = planning.efforts.filter(
    (effort) =>
      effort.kind !== 'race' &&
      effort.event !== null &&
      effort.start > planning.input.now &&
      loadRank(effort.load) >= 3 &&
      effort.end > need.window.from - 72 * HOUR &&
      effort.start < need.window.to + 72 * HOUR,
  );
  for (const effort of hard.slice(0, MOST_TRIES)) {
    const found = fits({}, withEffort(planning, effort, { ...effort, load: 'E1', long: false, kind: 'easy' }));
    if (found) return { change: 'ease', event: effort.id, ...hourOf(found) };
  }
  for (const effort of hard.slice(0, MOST_TRIES)) {
    for (const days of [1, -1]) {
      const moved = moveBy(planning, effort, days);
      const found = moved && fits({}, moved);
      if (found) return { change: 'move', event: effort.id, value: days, ...hourOf(found) };
    }
  }
  return null;
}

function withEffort(planning: Planning, old: Effort, changed: Effort): Planning {
  const efforts = planning.efforts.map((effort) => (effort === old ? changed : effort));
  return { ...planning, efforts: efforts.sort((a, b) => a.start - b.start) };
}

/** The workout a day later or earlier, if nothing else is on there. */
function moveBy(planning: Planning, effort: Effort, days: number): Planning | null {
  const moved = { ...effort, start: effort.start + days * DAY, end: effort.end + days * DAY };
  const span = { from: moved.start, to: moved.end };
  if (moved.start <= planning.input.now) return null;
  const window = { from: moved.start - 14 * DAY, to: moved.end + 14 * DAY };
  const busy = busyWithout(planning, effort.id, window);
  if (busy.some((taken) => overlaps(taken, span))) return null;
  return { ...withEffort(planning, effort, moved), busy: union([...busy, span]) };
}
