import { randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import { pageScript } from './bundle.ts';
import type { ReplicaEvent, ReplicaState } from './model.ts';
import { contentSecurityPolicy, pageHtml, SCRIPT_PATH } from './page-html.ts';
import { parsePath } from './page-url.ts';

export const CALENDAR_ORIGIN = 'https://calendar.google.com';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One user's calendar, kept in Node: full page loads and new tabs see what was saved before. */
export interface Replica {
  state: ReplicaState;
  /** events saved in any page, in order */
  readonly saved: ReplicaEvent[];
  /** events changed in the editor, as they are now, in order */
  readonly changed: ReplicaEvent[];
  readonly deleted: ReplicaEvent[];
  /** requests to hosts nobody answers for */
  readonly unrouted: string[];
  /** null for another host */
  handle(url: URL, method: string, body: string): Reply | null;
}

const text = (status: number, body: string): Reply => ({ status, headers: { 'content-type': 'text/plain' }, body });

function redirect(path: string): Reply {
  return { status: 302, headers: { location: path, 'content-type': 'text/html' }, body: '' };
}

/** /calendar, /calendar/r/… and the template URL lead to /calendar/u/N/r/… (sections 8.1 and 9.1). */
function redirected(url: URL, state: ReplicaState): Reply | undefined {
  const base = `/calendar/u/${state.account.index}/r`;
  const render = /^\/calendar(?:\/u\/(\d+))?\/render$/.exec(url.pathname);
  if (render !== null && url.searchParams.get('action')?.toUpperCase() === 'TEMPLATE') {
    const params = new URLSearchParams(url.searchParams);
    params.delete('action');
    const index = render[1] ?? String(state.account.index);
    return redirect(`/calendar/u/${index}/r/eventedit?${params}`);
  }
  if (['/', '/calendar', '/calendar/'].includes(url.pathname)) return redirect(base);
  if (url.pathname.startsWith('/calendar/r'))
    return redirect(base + url.pathname.slice('/calendar/r'.length) + url.search);
  return undefined;
}

function stateFor(url: URL, state: ReplicaState): ReplicaState | undefined {
  const path = parsePath(url.pathname);
  if (path?.index === undefined) return undefined;
  const shown: ReplicaState = { ...state, view: path.view ?? state.view, date: path.date ?? state.date };
  const query = url.searchParams.get('q');
  if (path.view === 'search' && query !== null) shown.query = query;
  if (path.index === state.account.index) {
    // What stands in another signed-in account's own calendar is not on this account's page.
    const elsewhere = new Set(state.otherAccounts?.map((account) => account.email));
    return { ...shown, events: state.events.filter((event) => !elsewhere.has(event.calendar)) };
  }
  const other = state.otherAccounts?.find((account) => account.index === path.index);
  if (other === undefined) return undefined;
  const calendars = [{ id: other.email, name: other.name, color: 'Basil' }];
  return {
    ...shown,
    account: other,
    calendars,
    events: state.events.filter((event) => event.calendar === other.email),
  };
}

function page(url: URL, state: ReplicaState): Reply {
  const shown = stateFor(url, state);
  if (shown === undefined) return text(404, 'not found');
  const nonce = randomBytes(12).toString('base64');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: pageHtml(shown, nonce) };
}

export function createReplica(initial: ReplicaState): Replica {
  const replica: Replica = {
    state: structuredClone(initial),
    saved: [],
    changed: [],
    deleted: [],
    unrouted: [],
    handle(url, method, body) {
      if (url.origin !== CALENDAR_ORIGIN) return null;
      if (url.pathname === SCRIPT_PATH) {
        return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: pageScript() };
      }
      const write = method === 'POST' ? writes[url.pathname] : undefined;
      if (write !== undefined) return write(body);
      if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
      return redirected(url, replica.state) ?? page(url, replica.state);
    },
  };
  /** `change` gives the new list of events. */
  const writeEvent =
    (log: ReplicaEvent[], change: (events: ReplicaEvent[], event: ReplicaEvent) => ReplicaEvent[]) =>
    (body: string): Reply => {
      if (replica.state.failSave === true) return text(503, 'refused');
      const event = JSON.parse(body) as ReplicaEvent;
      replica.state = { ...replica.state, events: change(replica.state.events, event) };
      log.push(event);
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) };
    };
  const isSame = (a: ReplicaEvent, b: ReplicaEvent): boolean => a.id === b.id && a.instance === b.instance;
  const writes: Record<string, (body: string) => Reply> = {
    '/replica/save': writeEvent(replica.saved, (events, event) => [...events, event]),
    '/replica/update': writeEvent(replica.changed, (events, event) =>
      events.map((one) => (isSame(one, event) ? event : one)),
    ),
    '/replica/delete': writeEvent(replica.deleted, (events, event) => events.filter((one) => !isSame(one, event))),
    '/replica/fail-save'(body) {
      replica.state.failSave = (JSON.parse(body) as { fail: boolean }).fail;
      return text(200, 'ok');
    },
  };
  return replica;
}

/** A fulfilled 302 is not followed through the routes by every Playwright, so a redirect becomes a refresh page. */
export function followable(reply: Reply): Reply {
  const target = reply.headers.location;
  if (target === undefined) return reply;
  const escaped = target.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const body = `<!doctype html><meta http-equiv="refresh" content="0;url=${escaped}">`;
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/**
 * Answers for calendar.google.com in a Playwright context. Any other http(s) host is recorded and aborted; a test that
 * needs more hosts adds its own routes afterwards (the last one added is asked first).
 */
export async function routeReplica(context: BrowserContext, replica: Replica): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const reply = replica.handle(new URL(request.url()), request.method(), request.postData() ?? '');
    if (reply === null) {
      replica.unrouted.push(request.url());
      return route.abort('addressunreachable');
    }
    await route.fulfill(followable(reply));
  });
}
