import type { Reading, SeenSpan } from '../model.ts';
import { HOUR, localDate } from '../time.ts';
import { eventDates } from './event-dates.ts';
import { keyId } from './event-key.ts';
import { joinClipped } from './join-clipped.ts';
import { isPoorer, joinRecorded } from './join-recorded.ts';
import { emptyShelf, type SeenStamp, type Shelf, type ShelvedEvent } from './shelf.ts';

/**
 * What a shelf holds after a reading. The reading replaces all that its source and account hold inside `seen`, and only that: what is
 * no longer shown there is gone, what lies outside stays. Where something newer is already known (readings can overtake each other
 * between tabs) the older one changes nothing. A reading without `seen` adds and updates, and never removes. Pure; applying twice
 * is applying once.
 */
export function applyReading(before: Shelf | null, reading: Reading): Shelf {
  const shelf = before ?? emptyShelf(reading);
  // A view we read nothing from (year, settings) tells nothing: not even that what could not be read before is well again.
  if (reading.seen.length + reading.events.length + reading.problems.length === 0) return shelf;
  const asOf = reading.readAt;
  const fresh = reading.seen.flatMap((span) => notOlderParts(shelf.stamps, span, asOf));
  const known = new Map(shelf.events.map((event) => [keyId(event.key), event]));
  const shown = new Map(reading.events.map((event) => [keyId(event.key), event]));

  /** A newer reading that spoke for its days without showing it has seen it gone. */
  const seenGone = (event: ShelvedEvent) => shelf.stamps.some((stamp) => stamp.asOf > asOf && touches(stamp, event));
  const isStale = (event: ShelvedEvent, held: ShelvedEvent | undefined) =>
    held ? held.asOf > asOf && !isPoorer(held, event) : seenGone(event);

  const join = (held: ShelvedEvent, read: ShelvedEvent) =>
    held.activity && read.activity
      ? joinRecorded(
          held,
          read,
          fresh.some((span) => touches(span, read)),
        )
      : joinClipped(held, read, reading.seen.length > 0);

  const events: ShelvedEvent[] = [];
  for (const [id, event] of known) {
    if (shown.has(id)) continue;
    const gone = event.asOf <= asOf && fresh.some((span) => touches(span, event));
    if (!gone) events.push(event);
  }
  for (const [id, event] of shown) {
    const held = known.get(id);
    const isListed =
      event.activity && event.when.type !== 'dates' && fresh.some((span) => touches(span, { ...event, asOf }));
    const read = { ...event, asOf, ...(isListed && { listed: asOf }) };
    if (!isStale(read, held)) events.push(held ? join(held, read) : read);
    else if (held) events.push(held);
  }
  events.sort((a, b) => (keyId(a.key) < keyId(b.key) ? -1 : 1));

  const newest = asOf >= shelf.readAt;
  return {
    ...shelf,
    events,
    stamps: restamp(shelf.stamps, fresh, asOf),
    // Whole or not at all: a piece of last month's evidence would speak against the zone the page shows now.
    zone: newest && (reading.seen.length > 0 || shelf.readAt === 0) ? reading.zone : shelf.zone,
    problems: newest ? reading.problems : shelf.problems,
    generation: newest ? reading.generation : shelf.generation,
    readAt: Math.max(asOf, shelf.readAt),
  };
}

function sameCalendars(a: SeenSpan['calendars'], b: SeenSpan['calendars']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function touches(span: SeenSpan, event: ShelvedEvent): boolean {
  if (span.calendars !== 'visible' && !span.calendars.includes(event.calendar)) return false;
  const { when, activity } = event;
  if (activity && activity.date === undefined && when.type === 'instants' && when.zone === null) {
    // A list goes by the clock of wherever it was done (UTC-12 to UTC+14): it speaks for what lies in its dates on every clock.
    const first = localDate(when.start - 12 * HOUR, 'UTC');
    return span.from <= first && localDate(when.start + 14 * HOUR, 'UTC') < span.to;
  }
  const dates = eventDates(event);
  return dates.from < span.to && span.from < dates.to;
}

/** The parts of `span` for which nothing newer than `asOf` is held. */
function notOlderParts(stamps: readonly SeenStamp[], span: SeenSpan, asOf: number): SeenSpan[] {
  const newer = stamps.filter((stamp) => stamp.asOf > asOf && sameCalendars(stamp.calendars, span.calendars));
  return newer.reduce<SeenSpan[]>((parts, stamp) => parts.flatMap((part) => cut(part, stamp)), [span]);
}

/** `span` without the dates of `hole`. */
function cut<S extends SeenSpan>(span: S, hole: SeenSpan): S[] {
  if (hole.to <= span.from || span.to <= hole.from) return [span];
  const parts: S[] = [];
  if (span.from < hole.from) parts.push({ ...span, to: hole.from });
  if (hole.to < span.to) parts.push({ ...span, from: hole.to });
  return parts;
}

function restamp(stamps: readonly SeenStamp[], fresh: readonly SeenSpan[], asOf: number): SeenStamp[] {
  let kept = [...stamps];
  for (const span of fresh) {
    kept = kept.flatMap((stamp) => (sameCalendars(stamp.calendars, span.calendars) ? cut(stamp, span) : [stamp]));
    kept.push({ ...span, asOf });
  }
  return kept.filter((stamp) => stamp.from < stamp.to).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
