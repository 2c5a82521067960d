import * as v from 'valibot';
import { SITES, type SiteEntry } from '../sites/list.ts';
import { type ExtensionMessage, extensionMessage, type Failure, type PageMessage, pageMessage } from './messages.ts';
import { MOST } from './schema/reading.ts';

/** What a browser says of who sent a message; all of it may be missing. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** A content script that may speak for a site, and in which tab. */
export interface PageSender {
  site: SiteEntry;
  tabId: number;
  /** The page's address; empty where the browser does not say. */
  address: string;
}

export type Refusal = 'not-a-command' | 'too-many-events' | 'wrong-source' | 'wrong-sender';

export interface RouterDeps {
  runtimeId: string;
  /** `chrome-extension://…`, without a path. */
  extensionOrigin: string;
  page(message: PageMessage, from: PageSender): Promise<unknown>;
  extension(message: ExtensionMessage): Promise<unknown>;
  /** The sentence of a refusal. */
  refusal(why: Refusal): string;
  /** A site's page sent what cannot be taken: the popup should say so. */
  refusedPage(why: Refusal, site: SiteEntry): void;
}

/** Commands of our own pages. */
const OWN_PAGES = ['popup/', 'options/', 'check-in/'];

/**
 * The one place that decides whether a message is taken: by sender first, by schema second. `undefined` leaves a message that is
 * not ours to answer unanswered; our own sender who asks for the wrong thing gets one sentence.
 */
export function route(raw: unknown, sender: Sender, deps: RouterDeps): Promise<unknown> | undefined {
  if (sender.id !== deps.runtimeId) return undefined;
  const type = typeOf(raw);
  const origin = originOf(sender);
  if (type?.startsWith('page/')) {
    const site = SITES.find((one) => one.origin === origin);
    const tabId = sender.tab?.id;
    if (!site || tabId === undefined || sender.frameId !== 0) return refuse('wrong-sender', deps);
    return fromPage(raw, { site, tabId, address: sender.url ?? '' }, deps);
  }
  if (type && OWN_PAGES.some((name) => type.startsWith(name))) {
    if (origin !== deps.extensionOrigin) return refuse('wrong-sender', deps);
    const parsed = v.safeParse(extensionMessage, raw, { abortEarly: true });
    return parsed.success ? deps.extension(parsed.output) : refuse('not-a-command', deps);
  }
  return undefined;
}

function fromPage(raw: unknown, from: PageSender, deps: RouterDeps): Promise<unknown> {
  const refusePage = (why: Refusal) => {
    deps.refusedPage(why, from.site);
    return refuse(why, deps);
  };
  const excess = excessIn(raw);
  if (excess) return refusePage(excess === 'events' ? 'too-many-events' : 'not-a-command');
  const parsed = v.safeParse(pageMessage, raw, { abortEarly: true });
  if (!parsed.success) return refusePage('not-a-command');
  const message = parsed.output;
  if (message.type === 'page/reading' && message.reading.source !== from.site.id) return refuse('wrong-source', deps);
  return deps.page(message, from);
}

function refuse(why: Refusal, deps: RouterDeps): Promise<Failure> {
  const code = why === 'wrong-sender' || why === 'wrong-source' ? 'refused' : 'invalid';
  return Promise.resolve({ ok: false, code, text: deps.refusal(why) });
}

/** `sender.origin` tells the truth even for a frame without an address; where a browser leaves it out, the address must do. */
function originOf(sender: Sender): string | null {
  if (sender.origin !== undefined) return sender.origin;
  try {
    const url = new URL(sender.url ?? '');
    // `origin` of an extension's own address is "null" in some engines.
    return `${url.protocol}//${url.host}`;
  } catch {
    return null;
  }
}

function typeOf(raw: unknown): string | null {
  const type = isObject(raw) ? raw.type : null;
  return typeof type === 'string' ? type : null;
}

/** The list of a reading that is longer than any may be. Counted before anything is looked at: a giant costs nothing to refuse. */
function excessIn(raw: unknown): keyof typeof MOST | null {
  const reading = isObject(raw) && isObject(raw.reading) ? raw.reading : {};
  const { events, seen, problems, zone } = reading;
  const lists = { events, seen, problems, instances: isObject(zone) ? zone.instances : null };
  return (Object.keys(MOST) as (keyof typeof MOST)[]).find((name) => count(lists[name]) > MOST[name]) ?? null;
}

function count(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}
