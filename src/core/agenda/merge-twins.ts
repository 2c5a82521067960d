import type { CalendarEvent } from '../model.ts';

/**
 * One list without doubles. The same key is the same event wherever it was seen (an invitation in two accounts); across sources
 * also the same folded title, start and end (a training plan both on the page and in a file). Two events of one source that
 * merely look alike stay two: the calendar itself holds them apart. Input order does not matter.
 */
export function mergeTwins(events: readonly CalendarEvent[]): CalendarEvent[] {
  const byKey = new Map<string, CalendarEvent>();
  for (const event of [...events].sort(firstChoice)) {
    const known = byKey.get(event.id);
    byKey.set(event.id, known ? join(known, event) : event);
  }
  const merged: CalendarEvent[] = [];
  const byLook = new Map<string, CalendarEvent[]>();
  for (const event of byKey.values()) {
    const look = `${foldTitle(event.title)}|${event.start}|${event.end}`;
    const alike = byLook.get(look) ?? [];
    const twin = foldTitle(event.title) === '' ? undefined : alike.find((other) => !sharesSource(other, event));
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

/** A page can carry marks, so its copy leads; then the older account name, then the id. */
function firstChoice(a: CalendarEvent, b: CalendarEvent): number {
  const page = Number(b.source === 'google-calendar') - Number(a.source === 'google-calendar');
  return (
    page || compare(a.account, b.account) || compare(a.id, b.id) || compare(a.nativeId, b.nativeId) || a.start - b.start
  );
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
  // What was done tells more than what was meant to be.
  const load = [lead.load, other.load].find((one) => one?.from === 'measured') ?? lead.load ?? other.load;
  return {
    ...lead,
    ...(description === undefined ? {} : { description }),
    ...(location === undefined ? {} : { location }),
    ...(load === undefined ? {} : { load }),
    busy,
    status,
    seenIn: [...lead.seenIn, ...other.seenIn],
  };
}
