import type { CalendarEvent } from '../model.ts';
import { joinRecords, joinSignals } from './join-recorded.ts';

/**
 * One list without doubles. The same key is the same event wherever it was seen (an invitation in two accounts); across sources
 * also the same folded title, start and end (a training plan both on the page and in a file). Two events of one source that
 * merely look alike stay two: the calendar itself holds them apart. What was done is never one with what was planned, be it
 * of the same key or look: matching decides that. Input order does not matter.
 */
export function mergeTwins(events: readonly CalendarEvent[]): CalendarEvent[] {
  const byKey = new Map<string, CalendarEvent>();
  for (const event of [...events].sort(firstChoice)) {
    const key = `${event.activity ? 'did' : 'plans'} ${event.id}`;
    const known = byKey.get(key);
    byKey.set(key, known ? join(known, event) : event);
  }
  const merged: CalendarEvent[] = [];
  const byLook = new Map<string, CalendarEvent[]>();
  for (const event of byKey.values()) {
    const look = `${foldTitle(event.title)}|${event.start}|${event.end}`;
    const alike = byLook.get(look) ?? [];
    const isLookless = event.activity !== undefined || foldTitle(event.title) === '';
    const twin = isLookless ? undefined : alike.find((other) => !other.activity && !sharesSource(other, event));
    if (twin) {
      const joined = join(twin, event);
      alike[alike.indexOf(twin)] = joined;
      merged[merged.indexOf(twin)] = joined;
    } else {
      alike.push(event);
      merged.push(event);
    }
    byLook.set(look, alike);
  }
  return merged.sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}

/** Letter case, width, and white space do not tell two titles apart. */
export function foldTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A page can carry marks, so its copy leads; of an activity one with hours; then the older account name, then the id. */
function firstChoice(a: CalendarEvent, b: CalendarEvent): number {
  const page = Number(b.source === 'google-calendar') - Number(a.source === 'google-calendar');
  return (
    page ||
    Number(isDateOnly(a)) - Number(isDateOnly(b)) ||
    compare(a.account, b.account) ||
    compare(a.id, b.id) ||
    compare(a.nativeId, b.nativeId) ||
    a.start - b.start
  );
}

function isDateOnly({ activity, allDay }: CalendarEvent): boolean {
  return activity !== undefined && allDay !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharesSource(a: CalendarEvent, b: CalendarEvent): boolean {
  return a.seenIn.some((x) => b.seenIn.some((y) => x.source === y.source));
}

function join(lead: CalendarEvent, other: CalendarEvent): CalendarEvent {
  // Busy anywhere is busy: an hour is only free when every copy says so.
  const busy = lead.busy === 'busy' || other.busy === 'busy' ? 'busy' : 'free';
  const order = ['confirmed', 'tentative', 'declined', 'cancelled'] as const;
  const status = order.find((s) => s === lead.status || s === other.status) ?? lead.status;
  const description = lead.description ?? other.description;
  const location = lead.location ?? other.location;
  const load = joinSignals(lead.load, other.load);
  const activity = joinRecords(lead.activity, other.activity);
  return {
    ...lead,
    ...(description === undefined ? {} : { description }),
    ...(location === undefined ? {} : { location }),
    ...(load === undefined ? {} : { load }),
    ...(activity === undefined ? {} : { activity }),
    busy,
    status,
    seenIn: [...lead.seenIn, ...other.seenIn],
  };
}
