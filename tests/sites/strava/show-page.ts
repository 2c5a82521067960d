import type { ReadEvent } from '../../../src/core/model.ts';
import type { PageReading, Site } from '../../../src/sites/site.ts';
import { createStrava } from '../../../src/sites/strava/strava.ts';
import type { ReplicaActivity, StravaState } from '../../replicas/strava/model.ts';
import { answerText, pageRequest, renderStatic } from '../../replicas/strava/static.ts';

export interface Shown {
  site: Site;
  url: URL;
  state: StravaState;
  /** Addresses that the page itself asked, oldest first. */
  asked: string[];
}

/** A replica page in the test's document, with a reader that has seen nothing else. */
export function showPage(state: StravaState, path: string, stage: 'server' | 'settled' = 'settled'): Shown {
  const url = renderStatic(document, state, path, stage);
  const request = pageRequest(path, state);
  return { site: createStrava(() => state.now), url, state, asked: request === null ? [] : [absolute(request)] };
}

export const absolute = (path: string): string => new URL(path, 'https://www.strava.com').href;

/** What the page layer does: asks again what the page asked, never more often than the page did. Returns the addresses. */
export function askAgain({ site, url, state, asked }: Shown, spent = new Map<string, number>()): string[] {
  const done: string[] = [];
  const addresses = [...new Set([...asked].reverse())].reverse();
  const times = (address: string) => asked.filter((one) => one === address).length;
  site.page(url, document);
  for (;;) {
    const want = site.wants?.(url, document, addresses);
    const before = spent.get(want?.address ?? '') ?? 0;
    if (!want || before >= times(want.address)) return done;
    spent.set(want.address, before + 1);
    done.push(want.address);
    const { pathname, search } = new URL(want.address);
    const text = answerText(pathname + search, state);
    site.take?.(want.address, text.startsWith('{') ? { body: JSON.parse(text) } : { refused: 'no-json' });
  }
}

export function readPage(shown: Shown, still = false): PageReading {
  askAgain(shown);
  const reading = shown.site.read(shown.url, document, still);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

export const idsOf = (events: readonly ReadEvent[]): string[] => events.map(({ nativeId }) => nativeId).sort();

/** Ids that every page tells whole: a number of more than 2^53 is refused where it comes as one. */
export const isSafe = ({ id }: ReplicaActivity): boolean => Number.isSafeInteger(Number(id));
