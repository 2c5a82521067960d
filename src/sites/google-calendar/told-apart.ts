import type { LocalDate, ReadEvent } from '../../core/model.ts';
import { contentId } from './content-id.ts';

/** As many as the worker takes; a page with more than this is not a calendar. */
export const MAX_EVENTS = 3000;

/**
 * Events in an order that does not depend on the page, which recycles its chips in any, and with a key each: two with one key would
 * be one, so ids that do not tell them apart are completed by their time (`repeated` counts those).
 */
export function orderedEvents(all: readonly ReadEvent[]): { events: ReadEvent[]; repeated: number; cut: ReadEvent[] } {
  const starts = new Map(all.map((event) => [event, `${startOf(event)}\n${event.nativeId}`]));
  const start = (event: ReadEvent) => starts.get(event) ?? '';
  const sorted = [...all].sort((a, b) => (start(a) < start(b) ? -1 : 1));
  const events = sorted.slice(0, MAX_EVENTS);
  const known = new Set<string>();
  let repeated = 0;
  for (const event of events) {
    let id = `${event.key.uid} ${event.key.instance}`;
    if (known.has(id)) {
      repeated++;
      id = `${event.key.uid} ${contentId(startOf(event), event.title)}`;
      event.key = { uid: id, instance: null };
    }
    known.add(id);
  }
  return { events, repeated, cut: sorted.slice(MAX_EVENTS) };
}

function startOf({ when }: ReadEvent): string {
  return when.type === 'wall'
    ? `${when.start.date} ${when.start.minute + 10_000}`
    : when.type === 'dates'
      ? when.from
      : '';
}

export function isOn({ when }: ReadEvent, date: LocalDate): boolean {
  if (when.type === 'wall') return when.start.date <= date && date <= when.end.date;
  return when.type === 'dates' && when.from <= date && date < when.to;
}
