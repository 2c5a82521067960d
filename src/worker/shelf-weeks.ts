import { eventDates } from '../core/agenda/event-dates.ts';
import { keyId } from '../core/agenda/event-key.ts';
import { emptyShelf, type SeenStamp, type Shelf } from '../core/agenda/shelf.ts';
import type { LocalDate, SourceId } from '../core/model.ts';
import { addDays, mondayOf } from '../core/time.ts';
import type { StoredHead, StoredWeek } from '../platform/schema/readings.ts';

export interface SplitShelf {
  head: StoredHead;
  weeks: Map<LocalDate, StoredWeek>;
}

/** A shelf as it is stored: an event with the week it begins in, a stamp cut at each Monday. */
export function splitShelf(shelf: Shelf): SplitShelf {
  const { events, stamps, ...head } = shelf;
  const weeks = new Map<LocalDate, StoredWeek>();
  const week = (monday: LocalDate): StoredWeek => {
    const held = weeks.get(monday) ?? { events: [], stamps: [] };
    weeks.set(monday, held);
    return held;
  };
  for (const event of events) week(mondayOf(eventDates(event).from)).events.push(event);
  for (const stamp of stamps) {
    for (let from = stamp.from; from < stamp.to; ) {
      const monday = mondayOf(from);
      const [to = stamp.to] = [addDays(monday, 7), stamp.to].sort();
      week(monday).stamps.push({ ...stamp, from, to });
      from = to;
    }
  }
  return { head, weeks };
}

/** The shelf again. A week that was set aside is simply not there: its hours are unknown, never free. */
export function joinShelf(
  source: string,
  head: StoredHead | undefined,
  weeks: ReadonlyMap<LocalDate, StoredWeek>,
): Shelf {
  const at = source.indexOf('|');
  const ref = { source: source.slice(0, at) as SourceId, account: source.slice(at + 1) };
  const inOrder = [...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, week]) => week);
  const events = inOrder.flatMap((week) => week.events);
  events.sort((a, b) => (keyId(a.key) < keyId(b.key) ? -1 : 1));
  return { ...emptyShelf(ref), ...head, ...ref, events, stamps: joinStamps(inOrder.flatMap((week) => week.stamps)) };
}

function joinStamps(stamps: readonly SeenStamp[]): SeenStamp[] {
  const joined: SeenStamp[] = [];
  for (const stamp of stamps) {
    const before = joined.find((one) => one.to === stamp.from && one.asOf === stamp.asOf && sameCalendars(one, stamp));
    if (before) before.to = stamp.to;
    else joined.push({ ...stamp });
  }
  return joined.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function sameCalendars(a: SeenStamp, b: SeenStamp): boolean {
  return JSON.stringify(a.calendars) === JSON.stringify(b.calendars);
}
