import type { LocalDate } from '../model.ts';
import { addDays, HOUR, localDate } from '../time.ts';
import { isActivitySource } from './activity-source.ts';
import { eventDates } from './event-dates.ts';
import { keyId } from './event-key.ts';
import { EXPORT } from './export-account.ts';
import { withoutTag } from './join-recorded.ts';
import type { Shelf, ShelvedEvent } from './shelf.ts';

/** Clocks are at most so far behind UTC, and so far ahead. */
const BEHIND = 12 * HOUR;
const AHEAD = 14 * HOUR;

/**
 * The shelves, and of an import only what her own lists have not overtaken: an activity that a newer list of its day lacks is gone, and
 * where such a list tells one, its tag counts as the list has it. What no list spoke for since stays as the file had it.
 */
export function withoutOutdated(shelves: readonly Shelf[]): Shelf[] {
  return shelves.map((shelf) => {
    if (!isActivitySource(shelf.source) || shelf.account !== EXPORT) return shelf;
    return {
      ...shelf,
      events: upToDate(
        shelf,
        shelves.filter((one) => one.source === shelf.source && one !== shelf),
      ),
    };
  });
}

function upToDate({ events }: Shelf, pages: readonly Shelf[]): ShelvedEvent[] {
  const shown = new Map<string, number>();
  for (const { key, listed = 0 } of pages.flatMap((page) => page.events)) {
    shown.set(keyId(key), Math.max(listed, shown.get(keyId(key)) ?? 0));
  }
  return events.flatMap((event) => {
    const listed = shown.get(keyId(event.key));
    if (listed === undefined) return pages.some((page) => isGoneFrom(page, event)) ? [] : [event];
    return [listed > event.asOf ? withoutTag(event) : event];
  });
}

/** True where lists of all its days were read after it, none of which can have held it. */
function isGoneFrom({ stamps }: Shelf, event: ShelvedEvent): boolean {
  const { from, to } = possibleDates(event);
  let known = from;
  for (const stamp of stamps) {
    // In order of date.
    if (stamp.asOf > event.asOf && stamp.from <= known && stamp.to > known) known = stamp.to;
  }
  return known >= to;
}

/** A file says when it was, and not by which clock: a late run can stand on the list of another day. */
function possibleDates(event: ShelvedEvent): { from: LocalDate; to: LocalDate } {
  const { when, activity } = event;
  if (when.type !== 'instants' || activity?.date !== undefined) return eventDates(event);
  return { from: localDate(when.start - BEHIND, 'UTC'), to: addDays(localDate(when.start + AHEAD, 'UTC'), 1) };
}
