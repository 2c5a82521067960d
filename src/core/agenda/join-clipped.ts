import type { EventTime, WallTime } from '../model.ts';
import { addDays, dayNumber } from '../time.ts';
import type { ShelvedEvent } from './shelf.ts';

type Wall = Extract<EventTime, { type: 'wall' }>;
type Dates = Extract<EventTime, { type: 'dates' }>;

/** `start`: it began before, outside of what was shown. */
interface Span<T> {
  from: T;
  to: T;
  start?: boolean;
}

interface Joined {
  when: EventTime;
  /** The edge is now known as well as `held` knew it. */
  start: boolean;
  end: boolean;
}

/**
 * A page may show only part of an event; the edge it does not show is kept from what was read before. `columns`: the page draws its
 * days, so an event lasts at least until where it is cut. A page that lists events (month, schedule, search) may show no more than the
 * start, and its end is a guess: that changes nothing of a time that was read before.
 */
export function joinClipped(held: ShelvedEvent, read: ShelvedEvent, columns: boolean): ShelvedEvent {
  const { when, clipped, ...event } = read;
  if (!clipped) return read;
  const joined =
    when.type === 'wall' && held.when.type === 'wall'
      ? joinWalls(held.when, when, held, read, columns)
      : when.type === 'dates' && held.when.type === 'dates'
        ? joinDates(held.when, when, held, read)
        : null;
  if (!joined) return read;
  const start = joined.start ? held.clipped?.start : clipped.start;
  const end = joined.end ? held.clipped?.end : clipped.end;
  const still = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
  return { ...event, when: joined.when, ...(start || end ? { clipped: still } : {}) };
}

function joinWalls(held: Wall, read: Wall, before: ShelvedEvent, now: ShelvedEvent, columns: boolean): Joined {
  const [from, to] = [minutes(read.start), minutes(read.end)];
  const [heldFrom, heldTo] = [minutes(held.start), minutes(held.end)];
  const { start, same } = startOf({ from, to, ...now.clipped }, { from: heldFrom, to: heldTo, ...before.clipped });
  const isGuess = !columns && now.clipped?.end === true;
  const isExact = before.clipped?.end !== true;
  const end = now.clipped?.end === true && same && (heldTo > to || (isGuess && isExact));
  const began = start ? held.start : read.start;
  // Moved, and where it ends is not shown: most that is moved keeps its length.
  const last = isGuess && !same ? wallTime(read.start, Math.max(to - from, heldTo - heldFrom)) : read.end;
  return { when: { type: 'wall', start: began, end: end ? held.end : last }, start, end };
}

/** The ends of dates are cut by the page, never guessed. */
function joinDates(held: Dates, read: Dates, before: ShelvedEvent, now: ShelvedEvent): Joined {
  const { start, same } = startOf({ ...read, ...now.clipped }, { ...held, ...before.clipped });
  const end = now.clipped?.end === true && same && held.to > read.to;
  return { when: { type: 'dates', from: start ? held.from : read.from, to: end ? held.to : read.to }, start, end };
}

/** `start`: the piece begins where it was known to begin; `same`: it has not been moved to another start. */
function startOf<T>(read: Span<T>, held: Span<T>): { start: boolean; same: boolean } {
  // Pieces of one event touch; what ended before this one begins stood elsewhere.
  const start = read.start === true && held.from < read.from && held.to >= read.from;
  const follows = held.start === true && held.from > read.from && held.from <= read.to;
  return { start, same: start || follows || held.from === read.from };
}

/** A length of the page's own clock: days have 1440 minutes there. */
function minutes({ date, minute }: WallTime): number {
  return dayNumber(date) * 1440 + minute;
}

function wallTime({ date, minute }: WallTime, later: number): WallTime {
  const at = minute + later;
  return { date: addDays(date, Math.floor(at / 1440)), minute: at % 1440 };
}
