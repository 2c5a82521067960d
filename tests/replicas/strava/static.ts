import { answer } from './answer.ts';
import { drawCards, drawContainer, drawMonth, drawRows, type Envelope, hydrate } from './draw.ts';
import type { StravaState } from './model.ts';
import { pageState } from './page-state.ts';
import type { WireYear } from './render/calendar-page.ts';
import type { WireEntry } from './render/feed-card.ts';
import { serverPage } from './server-page.ts';
import { type Tree, toDom } from './tree.ts';
import { calendarYear, monthNamed } from './wire/calendar-year.ts';
import { jsonText } from './wire/json-text.ts';

const ORIGIN = 'https://www.strava.com';

/** The text of what the server answers the page's own request. */
export function answerText(path: string, state: StravaState): string {
  const headers = { 'x-requested-with': 'XMLHttpRequest' };
  return answer({ url: new URL(path, ORIGIN), method: 'GET', headers, body: '' }, state).body;
}

/** The page's own request behind what it shows first; null where it asks for nothing. */
export function pageRequest(path: string, state: StravaState): string | null {
  const { pathname, searchParams } = new URL(path, ORIGIN);
  if (pathname === '/athlete/training') {
    const query = new URLSearchParams({ keywords: '', order: '', page: '1', ...Object.fromEntries(searchParams) });
    return `/athlete/training_activities?${query}`;
  }
  return pathname === '/dashboard' && state.dialect.feedData === 'request'
    ? '/dashboard/feed?feed_type=following'
    : null;
}

/**
 * Builds a whole page into a document, without the page's script: `server` as it was sent, `settled` when everything has loaded.
 * Returns the address it ends at (the login page for one who is signed out).
 */
export function renderStatic(
  document: Document,
  state: StravaState,
  path: string,
  stage: 'server' | 'settled' = 'settled',
): URL {
  const url = new URL(path, ORIGIN);
  const page = serverPage(url.pathname, state);
  if ('location' in page) return renderStatic(document, state, page.location, stage);
  const [head, body] = page.tree.children as [Tree, Tree];
  document.documentElement.setAttribute('lang', String(page.tree.attributes.lang));
  document.head.replaceChildren(...nodes(document, head));
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const [name, value] of Object.entries(body.attributes)) document.body.setAttribute(name, String(value));
  document.body.replaceChildren(...nodes(document, body));
  if (stage === 'settled') settle(document, state, url);
  return url;
}

/** All but the page's own script. */
function nodes(document: Document, { children }: Tree): Element[] {
  const trees = children.filter((child): child is Tree => typeof child === 'object');
  return trees.filter(({ attributes }) => attributes.src === undefined).map((tree) => toDom(document, tree));
}

function settle(document: Document, state: StravaState, url: URL): void {
  const part = document.body.getAttribute('data-replica-part');
  if (part === 'training') {
    const text = answerText(pageRequest(url.pathname + url.search, state) ?? '', state);
    // Rows whose data was refused are never drawn.
    if (text.startsWith('{')) drawRows(document, JSON.parse(text) as Envelope, state);
  }
  if (part === 'dashboard') {
    const container = drawContainer(document, pageState(document));
    appendFeed(document, container, state, '');
  }
  if (part === 'profile') hydrate(document, pageState(document));
  if (part === 'calendar') showMonth(document, state, url);
}

/** The next part of the feed, below what is there; `before` is empty for the first one. Returns what it was made of. */
export function appendFeed(document: Document, container: Element, state: StravaState, before: string): WireEntry[] {
  const text = answerText(`/dashboard/feed?feed_type=following${before === '' ? '' : `&before=${before}`}`, state);
  const { entries } = text.startsWith('{') ? (JSON.parse(text) as { entries: WireEntry[] }) : { entries: [] };
  for (const fill of drawCards(document, container, entries, pageState(document))) fill();
  return entries;
}

/** The month of an address such as `/athlete/calendar/2026#Jul`. */
export function showMonth(document: Document, state: StravaState, url: URL): void {
  const { today } = pageState(document);
  const year = Number(/\/calendar\/(\d{4})/.exec(url.pathname)?.[1] ?? today.slice(0, 4));
  const athlete = /^\/athletes\/(\d+)\//.exec(url.pathname)?.[1] ?? state.viewer?.id ?? '';
  const data = JSON.parse(jsonText(calendarYear(state, athlete, year))) as WireYear;
  drawMonth(document, data, monthNamed(url.hash.slice(1), today), state);
}
