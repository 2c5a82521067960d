import type { ReplicaEvent, ReplicaState } from '../../replicas/google-calendar/model.ts';
import { editorLoading, editorView } from '../../replicas/google-calendar/render/editor-view.ts';
import { quickCreateView } from '../../replicas/google-calendar/render/quick-create-view.ts';
import type { EventDraft } from '../../replicas/google-calendar/template-url.ts';
import { showPage } from './show-page.ts';

const ORIGIN = 'https://calendar.google.com';

/** A page of one day: quick to draw. */
const DAY = { view: 'day', date: '2026-09-16' } as const;

/** An event as it is being written. */
export function written(date: string, from: number, to: number, title = 'Deep tissue massage'): EventDraft {
  const end = to === 1440 ? { date: dayAfter(date), minute: 0 } : { date, minute: to };
  return { title, start: { date, minute: from }, end, allDay: false, location: '', details: '', guests: [] };
}

export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

export interface ShownForm {
  state: ReplicaState;
  dialog: HTMLElement;
  title: HTMLInputElement;
  url: URL;
}

/** Other fields in the same editor: a new page for each hour would be slow. */
export function refillEditor({ dialog, state }: ShownForm, draft: EventDraft): ShownForm {
  dialog.replaceChildren(editorView(document, draft, state));
  return { state, dialog, title: input(dialog, '#xTiIn'), url: newEditorUrl(draft) };
}

/** Another quick create on the same page. */
export function reopenQuickCreate({ dialog, state, url }: ShownForm, draft: EventDraft): ShownForm {
  const next = quickCreateView(document, draft, state);
  dialog.replaceWith(next);
  const title = input(next, 'input');
  title.value = draft.title;
  return { state, dialog: next, title, url };
}

/** The page of the replica with its editor over the hidden calendar. */
export function showEditor(draft: EventDraft, overrides: Partial<ReplicaState> = {}, event?: ReplicaEvent): ShownForm {
  const { state } = showPage({ ...DAY, ...overrides });
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.append(editorView(document, draft, state, event === undefined));
  const page = document.querySelector<HTMLElement>('.r-page');
  if (page) page.style.display = 'none';
  document.body.append(dialog);
  return { state, dialog, title: input(dialog, '#xTiIn'), url: newEditorUrl(draft) };
}

/** The editor before its fields have come. */
export function showLoading(overrides: Partial<ReplicaState> = {}): HTMLElement {
  const { state } = showPage({ ...DAY, ...overrides });
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.append(editorLoading(document, state));
  document.body.append(dialog);
  return dialog;
}

export function showQuickCreate(draft: EventDraft, overrides: Partial<ReplicaState> = {}): ShownForm {
  const { state, url } = showPage({ ...DAY, ...overrides });
  const dialog = quickCreateView(document, draft, state);
  document.body.append(dialog);
  const title = input(dialog, 'input');
  title.value = draft.title;
  return { state, dialog, title, url };
}

export function newEditorUrl({ title, start, end }: EventDraft, extra: Record<string, string> = {}): URL {
  const stamp = ({ date, minute }: { date: string; minute: number }) =>
    `${date.replaceAll('-', '')}T${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
  const query = new URLSearchParams({
    text: title,
    dates: `${stamp(start)}/${stamp(end)}`,
    ctz: 'Europe/Berlin',
    ...extra,
  });
  return new URL(`/calendar/u/0/r/eventedit?${query}`, ORIGIN);
}

export function eventEditorUrl(nativeId: string): URL {
  return new URL(`/calendar/u/0/r/eventedit/${encodeURIComponent(nativeId)}`, ORIGIN);
}

function input(root: Element, css: string): HTMLInputElement {
  const found = root.querySelector<HTMLInputElement>(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
