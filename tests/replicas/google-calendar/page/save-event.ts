import type { ReplicaEvent } from '../model.ts';
import type { EventDraft } from '../template-url.ts';
import type { App } from './app.ts';

/** Base32hex, 26 characters, as Google's ids of events made in the page. */
function newEventId(): string {
  const alphabet = '0123456789abcdefghijklmnopqrstuv';
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
}

export function eventFromDraft(draft: EventDraft, calendar: string): ReplicaEvent {
  const event: ReplicaEvent = { id: newEventId(), calendar, title: draft.title, start: draft.start, end: draft.end };
  if (draft.allDay) event.allDay = true;
  if (draft.location !== '') event.location = draft.location;
  if (draft.details !== '') event.details = draft.details;
  return event;
}

async function post(event: ReplicaEvent): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch('/replica/save', { method: 'POST', headers, body: JSON.stringify(event) });
    return reply.ok;
  } catch {
    return false;
  }
}

/** The chip is in state.events already: it is drawn well before it is saved (section 7, DAYBOW: ~2 s). */
export async function saveEvent(app: App, event: ReplicaEvent): Promise<void> {
  app.toast('Saving…');
  await new Promise((resolve) => setTimeout(resolve, app.state.latency.saveMs));
  if (await post(event)) {
    app.saved.push(event);
    app.toast('Event saved');
    return;
  }
  app.state = { ...app.state, events: app.state.events.filter((one) => one.id !== event.id) };
  app.redraw();
  app.toast('Your event could not be saved');
}
