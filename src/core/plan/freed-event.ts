import { subtract } from '../intervals.ts';
import type { CalendarEvent, Instant, Interval, Need } from '../model.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';
import { takingEvents } from './busy-blocks.ts';
import type { FittingSpan, Tried } from './fitting-spans.ts';
import { busyWithout, type Planning } from './planning.ts';
import { visitMinutes } from './preferences.ts';
import { aroundSession, providers } from './providers.ts';
import type { TriedChange } from './tried-change.ts';

/** So many events are looked at closely for a need. */
const MOST_TRIES = 20;

/**
 * One busy event out of the way, the shortest first. Races, workouts, massages and what lasts a day or longer are not asked to give
 * way here.
 */
export function* freedEvents(
  planning: Planning,
  need: Need,
  spansFor: (tried: Tried) => FittingSpan[],
): Generator<TriedChange> {
  const own = new Set([...planning.efforts, ...planning.massages].map(({ id }) => id));
  const movable = takingEvents(planning.detected).filter(
    ({ id, start, end, allDay }) =>
      !allDay && end - start < DAY && start < need.window.to && need.window.from < end && !own.has(id),
  );
  // The shortest is the smallest thing to ask.
  movable.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  let tries = 0;
  for (const event of movable) {
    if (!leavesRoom(planning, need, event)) continue;
    if (tries++ >= MOST_TRIES) return;
    const busy = busyWithout(planning, event.id, { from: event.start, to: event.end });
    if (spansFor({ busy, within: around(planning, need, event) }).length > 0) yield freeing(event);
  }
}

/** Something that takes its hours now. */
interface Taking {
  id: string;
  start: Instant;
  end: Instant;
}

/** True where it would leave a stretch long enough for the shortest visit if it were gone. */
export function leavesRoom(planning: Planning, { kinds }: Need, { id, start, end }: Taking): boolean {
  const { settings } = planning.input;
  const shortest = Math.min(...kinds.map((kind) => visitMinutes(kind, settings)));
  const around = providers(settings).map((provider) => aroundSession(provider));
  const block = (shortest + Math.min(...around.map(({ before, after }) => before + after))) * MINUTE;
  const busy = busyWithout(planning, id, { from: start, to: end });
  const free = subtract([{ from: start - block, to: end + block }], [...busy]);
  return free.some(({ from, to }) => to - from >= block && from < end && to > start);
}

/** The hours that are new once it is gone: those it stands in the way of. */
export function around({ input }: Planning, { kinds, window }: Need, { start, end }: Taking): Interval {
  const reach = Math.max(...kinds.map((kind) => visitMinutes(kind, input.settings))) * MINUTE + 3 * HOUR;
  return { from: Math.max(start - reach, window.from), to: Math.min(end + reach, window.to) };
}

function freeing({ id }: CalendarEvent): TriedChange {
  return {
    opener: { change: 'free', event: id },
    apply: (whole) => {
      const detected = whole.detected.filter(({ event }) => event.id !== id);
      const events = whole.input.events.filter((event) => event.id !== id);
      const busy = busyWithout(whole, id, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
      return { ...whole, detected, busy, input: { ...whole.input, events } };
    },
  };
}
