import { uiWord } from '../labels/ui-words.ts';
import type { ReplicaEvent } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import type { App } from './app.ts';

/** Base32hex, 26 characters, as Google's ids of events made in the page. */
function newEventId(): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuv';
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
}

type Written = Pick<ReplicaEvent, 'title' | 'start' | 'end' | 'allDay' | 'location' | 'details' | 'guests'>;

function written(draft: EventDraft): Written {
  const fields: Written = { title: draft.title, start: draft.start, end: draft.end };
  if (draft.allDay) fields.allDay = true;
  if (draft.location !== '') fields.location = draft.location;
  if (draft.details !== '') fields.details = draft.details;
  if (draft.guests.length > 0) fields.guests = draft.guests;
  return fields;
}

export function eventFromDraft(draft: EventDraft, calendar: string): ReplicaEvent {
  return { id: newEventId(), calendar, ...written(draft) };
}

/** The event as the editor leaves it: what the form does not show stays. */
export function changedEvent(event: ReplicaEvent, draft: EventDraft): ReplicaEvent {
  const { allDay: _allDay, location: _location, details: _details, guests: _guests, ...kept } = event;
  return { ...kept, ...written(draft) };
}

export function draftOfEvent(event: ReplicaEvent): EventDraft {
  const { title, start, end, allDay = false, location = '', details = '', guests = [] } = event;
  return { title, start, end, allDay, location, details, guests };
}

export function sameEvent(a: ReplicaEvent, b: ReplicaEvent): boolean {
  return a.id === b.id && a.instance === b.instance;
}

export async function post(path: string, content: unknown): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(path, { method: 'POST', headers, body: JSON.stringify(content) });
    return reply.ok;
  } catch {
    return false;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The chip is in state.events already: it is drawn well before it is saved (section 7, DAYBOW: ~2 s). */
export async function saveEvent(app: App, event: ReplicaEvent): Promise<void> {
  app.toast(uiWord('saving', app.state));
  await pause(app.state.latency.saveMs);
  if (await post('/replica/save', event)) {
    app.saved.push(event);
    app.toast(uiWord('saved', app.state));
    return;
  }
  app.showEvents(app.state.events.filter((one) => !sameEvent(one, event)));
  app.toast(uiWord('notSaved', app.state));
}

/** The same for an event that was there before; refused, it stands where it stood. */
export async function updateEvent(app: App, before: ReplicaEvent, after: ReplicaEvent): Promise<void> {
  const put = (event: ReplicaEvent): void =>
    app.showEvents(app.state.events.map((one) => (sameEvent(one, event) ? event : one)));
  put(after);
  app.toast(uiWord('saving', app.state));
  await pause(app.state.latency.saveMs);
  const ok = await post('/replica/update', after);
  if (!ok) put(before);
  app.toast(uiWord(ok ? 'saved' : 'notSaved', app.state));
}

/** The chip goes after a moment; refused, the event comes back. */
export async function deleteEvent(app: App, event: ReplicaEvent): Promise<void> {
  const { deleteMs, saveMs } = app.state.latency;
  await pause(deleteMs ?? saveMs);
  app.showEvents(app.state.events.filter((one) => !sameEvent(one, event)));
  const ok = await post('/replica/delete', event);
  if (!ok) app.showEvents([...app.state.events, event]);
  app.toast(uiWord(ok ? 'deleted' : 'notSaved', app.state));
}
