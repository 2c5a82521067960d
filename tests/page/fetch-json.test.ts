import { describe, expect, it, vi } from 'vitest';
import { fetchJson } from '../../src/page/fetch-json.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

describe('fetchJson', () => {
  const signal = new AbortController().signal;
  const answered = (response: Response) =>
    fetchJson('https://www.strava.com/x', {}, { signal, fetch: async () => response });

  it.each([
    ['application/json', true],
    ['text/json', true],
    ['application/problem+json;charset=utf-8', true],
    ['APPLICATION/JSON', true],
    ['text/html', false],
    ['application/jsonp', false],
    ['text/javascript', false],
    ['', false],
  ])('should take %s: %s', async (type, takes) => {
    const answer = await answered(new Response('{"a":"ä"}', { headers: { 'content-type': type } }));
    expect(answer).toEqual(takes ? { body: { a: 'ä' } } : { refused: 'no-json' });
  });

  it('should put together what comes in pieces, in the middle of a letter too', async () => {
    const bytes = new TextEncoder().encode('{"a":"äöü"}');
    const body = new ReadableStream({
      start(stream) {
        for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
        stream.close();
      },
    });
    expect(await answered(new Response(body, { headers: JSON_TYPE }))).toEqual({ body: { a: 'äöü' } });
  });

  it('should not read more than a page would show, whether it is announced or not', async () => {
    const announced = new Response('{}', { headers: { ...JSON_TYPE, 'content-length': '5000001' } });
    expect(await answered(announced)).toEqual({ refused: 'failed' });
    let pulled = 0;
    const endless = new ReadableStream({
      pull(stream) {
        pulled++;
        stream.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    expect(await answered(new Response(endless, { headers: JSON_TYPE }))).toEqual({ refused: 'failed' });
    expect(pulled).toBeLessThan(10);
  });

  it('should follow no redirect: a sign-in page is none of ours', async () => {
    const redirect = { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() } as Response;
    expect(await answered(redirect)).toEqual({ refused: 'signed-out' });
  });

  it('should wait no longer than anybody would', async () => {
    vi.useFakeTimers();
    const fetch = (_address: unknown, init?: RequestInit) =>
      new Promise<Response>((_done, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const answer = fetchJson('https://www.strava.com/x', {}, { signal, fetch: fetch as typeof globalThis.fetch });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await answer).toEqual({ refused: 'failed' });
    vi.useRealTimers();
  });
});
