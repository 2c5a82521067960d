import { googleCalendar } from '../../../src/sites/google-calendar/google-calendar.ts';
import { listedViews } from '../../../src/sites/google-calendar/listed-views.ts';
import type { PageReading } from '../../../src/sites/site.ts';
import { replicaState } from '../../replicas/google-calendar/default-state.ts';
import type { ReplicaEvent, ReplicaState } from '../../replicas/google-calendar/model.ts';
import { viewUrl } from '../../replicas/google-calendar/page-url.ts';
import { renderStatic } from '../../replicas/google-calendar/static.ts';

// In a browser they come with their own script, when such a view is shown.
googleCalendar.takeViews(listedViews);

/** Renders a replica page into the test's document. */
export function showPage(overrides: Partial<ReplicaState> = {}): { state: ReplicaState; url: URL; main: HTMLElement } {
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
  const state = replicaState(overrides);
  const main = renderStatic(document, state);
  return { state, main, url: new URL(viewUrl(state), 'https://calendar.google.com') };
}

export function readPage(url: URL, still = false): PageReading {
  const reading = googleCalendar.read(url, document, still);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

/** `at('2026-09-15', '18:00', '19:00', 'Run')` */
export function at(
  date: string,
  from: string,
  to: string,
  title: string,
  extra: Partial<ReplicaEvent> = {},
): ReplicaEvent {
  const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const end = minute(to) > minute(from) ? { date, minute: minute(to) } : { date: next, minute: minute(to) };
  const id = `k${[...`${title}${date}${from}`].map((c) => (c.codePointAt(0) ?? 0).toString(32)).join('')}`;
  return { id, calendar: 'runner@example.com', title, start: { date, minute: minute(from) }, end, ...extra };
}
