// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAskAgain } from '../../src/page/ask-again.ts';
import type { Answer } from '../../src/page/fetch-json.ts';
import type { Asked } from '../../src/page/watch-asked.ts';
import type { Site } from '../../src/sites/site.ts';

const LIST = 'https://www.strava.com/athlete/training_activities?page=1';
const NEXT = 'https://www.strava.com/athlete/training_activities?page=2';

describe('asking again what the page itself asked', () => {
  let life: AbortController;
  let hidden: boolean;
  /** What the page asked, and how often. */
  let asked: Map<string, number>;
  let own: string[];
  let tell: () => void;
  /** What the site wants now. */
  let wanted: string | null;
  let taken: [string, Answer][];
  let requests: { address: string; init: RequestInit; answer(response: Response): void; fail(): void }[];
  let ready: number;
  let look: () => void;

  beforeEach(() => {
    life = new AbortController();
    hidden = false;
    asked = new Map([[LIST, 1]]);
    [own, taken, requests, wanted, ready] = [[], [], [], LIST, 0];
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
    const site = {
      wants: (_url: URL, _doc: Document, known: readonly string[]) =>
        wanted !== null && known.includes(wanted) ? { address: wanted, headers: { 'x-requested-with': 'a' } } : null,
      take: (address: string, answer: Answer) => taken.push([address, answer]),
    } as unknown as Site;
    const watch = ({ news }: { news(): void }): Asked => {
      tell = news;
      return {
        addresses: () => [...asked.keys()],
        times: (address) => asked.get(address) ?? 0,
        own: (address) => void own.push(address),
      };
    };
    const fetch = (address: unknown, init: unknown) =>
      new Promise<Response>((answer, reject) => {
        const fail = () => reject(new TypeError('network'));
        requests.push({ address: String(address), init: init as RequestInit, answer, fail });
      });
    const url = () => new URL('https://www.strava.com/athlete/training');
    const input = { doc: document, site, signal: life.signal, url, ready: () => void ready++ };
    look = createAskAgain({ ...input, fetch: fetch as typeof globalThis.fetch, watch: watch as never }).look;
  });
  afterEach(() => {
    life.abort();
    vi.restoreAllMocks();
  });

  const json = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    new Response(JSON.stringify(body), { headers });
  const settle = () => new Promise((done) => setTimeout(done, 5));
  const answer = async (response: Response) => {
    requests.at(-1)?.answer(response);
    await settle();
  };

  it('should repeat the very same GET once, and hand the answer to the site', async () => {
    look();
    look();
    expect(requests.map(({ address }) => address)).toEqual([LIST]);
    expect(requests[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      mode: 'same-origin',
      redirect: 'manual',
      headers: { 'x-requested-with': 'a' },
    });
    expect(requests[0]?.init.body).toBeUndefined();
    expect(own).toEqual([LIST]);
    await answer(json({ models: [] }));
    expect(taken).toEqual([[LIST, { body: { models: [] } }]]);
    expect(ready).toBe(1);
    look();
    expect(requests).toHaveLength(1);
  });

  it('should ask as soon as the page has asked, and once more when the page asks once more', async () => {
    asked.clear();
    look();
    expect(requests).toEqual([]);
    asked.set(LIST, 1);
    tell();
    expect(requests).toHaveLength(1);
    await answer(json({}));
    asked.set(LIST, 2);
    tell();
    expect(requests).toHaveLength(2);
  });

  it('should never ask for what the page did not ask, whatever its site wants', () => {
    wanted = NEXT;
    asked = new Map([[LIST, 1]]);
    const site = { wants: () => ({ address: NEXT, headers: {} }), take: () => undefined } as unknown as Site;
    const watch = () => ({
      addresses: () => [LIST],
      times: (one: string) => Number(one === LIST),
      own: () => undefined,
    });
    const fetch = vi.fn();
    const url = () => new URL('https://www.strava.com/');
    const input = { doc: document, site, signal: life.signal, url, ready: () => undefined };
    createAskAgain({ ...input, fetch, watch: watch as never }).look();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('should never have two requests at once', async () => {
    look();
    asked.set(NEXT, 1);
    wanted = NEXT;
    tell();
    expect(requests).toHaveLength(1);
    await answer(json({}));
    look();
    expect(requests.map(({ address }) => address)).toEqual([LIST, NEXT]);
  });

  it('should do nothing while nobody looks, and go on when somebody does', () => {
    hidden = true;
    look();
    tell();
    expect(requests).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['signed-out', new Response('', { status: 401 })],
    ['signed-out', new Response('', { status: 403 })],
    ['too-many', new Response('Too Many Requests', { status: 429 })],
    ['no-json', new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['no-json', new Response('{}', { headers: {} })],
    ['no-json', new Response('{"models":[', { headers: { 'content-type': 'application/json' } })],
  ] as const)('should leave the page alone after %s', async (refused, response) => {
    look();
    await answer(response);
    expect(taken).toEqual([[LIST, { refused }]]);
    asked.set(NEXT, 1);
    asked.set(LIST, 9);
    for (const address of [LIST, NEXT]) {
      wanted = address;
      look();
      tell();
    }
    expect(requests).toHaveLength(1);
  });

  it('should try another state after a network that failed, and the same one no more', async () => {
    look();
    requests[0]?.fail();
    await settle();
    expect(taken).toEqual([[LIST, { refused: 'failed' }]]);
    look();
    expect(requests).toHaveLength(1);
    asked.set(NEXT, 1);
    wanted = NEXT;
    look();
    expect(requests).toHaveLength(2);
  });

  it('should end with its page: nothing is taken any more', async () => {
    look();
    life.abort();
    expect(requests[0]?.init.signal?.aborted).toBe(true);
    await answer(json({}));
    expect(taken).toEqual([]);
    expect(ready).toBe(0);
    look();
    tell();
    expect(requests).toHaveLength(1);
  });
});
