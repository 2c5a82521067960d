import type { CalendarEvent, EventKey, Interval, SourceRef } from '../model.ts';
import { addDays, startOfDay, toInstant } from '../time.ts';
import { isActivityId, isActivitySource } from './activity-source.ts';
import { keyId } from './event-key.ts';
import type { ShelvedEvent } from './shelf.ts';

/** The event in instants. `zone` is the page's (or file's) zone; an event with a zone of its own keeps it (a race abroad). */
export function resolveEvent(read: ShelvedEvent, ref: SourceRef, zone: string): CalendarEvent {
  const { when } = read;
  const own = when.type === 'instants' ? (when.zone ?? zone) : zone;
  const { from, to } = span(read, zone);
  return {
    key: read.key,
    id: idOf(read.key, ref),
    nativeId: read.nativeId,
    title: read.title,
    ...(read.description === undefined ? {} : { description: read.description }),
    ...(read.location === undefined ? {} : { location: read.location }),
    start: from,
    end: Math.max(from, to),
    allDay:
      when.type === 'dates' ? { from: when.from, to: when.to > when.from ? when.to : addDays(when.from, 1) } : null,
    zone: own,
    busy: isFree(read) ? 'free' : 'busy',
    status: read.status,
    source: ref.source,
    account: ref.account,
    calendar: read.calendar,
    seenIn: [{ source: ref.source, account: ref.account, nativeId: read.nativeId }],
    ...(read.load === undefined ? {} : { load: read.load }),
    ...(read.activity === undefined ? {} : { activity: read.activity }),
  };
}

/** What somebody else's UID says is never an activity: its id would stand for two, and she may have raced by one of them. */
function idOf(key: EventKey, { source }: SourceRef): string {
  const id = keyId(key);
  return isActivityId(id) && !isActivitySource(source) ? `${source}:${id}` : id;
}

function isFree(read: ShelvedEvent): boolean {
  return read.busy === 'free' || read.status === 'declined' || read.status === 'cancelled';
}

function span(read: ShelvedEvent, zone: string): Interval {
  const { when } = read;
  if (when.type === 'instants') return { from: when.start, to: when.end };
  if (when.type === 'wall') {
    return {
      from: toInstant(when.start.date, when.start.minute, zone),
      to: toInstant(when.end.date, when.end.minute, zone),
    };
  }
  const last = when.to > when.from ? when.to : addDays(when.from, 1);
  return { from: startOfDay(when.from, zone), to: startOfDay(last, zone) };
}
