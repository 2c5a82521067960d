/** Why there is no JSON: as `Site.take` is told. */
export type Refusal = 'signed-out' | 'too-many' | 'no-json' | 'failed';
export type Answer = { body: unknown } | { refused: Refusal };

interface FetchOptions {
  signal: AbortSignal;
  fetch?: typeof fetch | undefined;
}

/** A page of twenty activities is 50 kB. */
const MOST_BYTES = 5_000_000;
const WAIT_MS = 20_000;

/**
 * One GET on the page's own origin, as the page itself makes it: with its cookies, following no redirect (a sign-in page is none of ours).
 * Never throws: what is no JSON is told as a refusal. A challenge for robots is answered with 200 and a page (facts of 2026-09), so the
 * content type counts.
 */
export async function fetchJson(
  address: string,
  headers: Record<string, string>,
  { signal, fetch = globalThis.fetch }: FetchOptions,
): Promise<Answer> {
  const life = new AbortController();
  const end = () => life.abort();
  const timer = setTimeout(end, WAIT_MS);
  signal.addEventListener('abort', end, { once: true });
  try {
    const response = await fetch(address, {
      method: 'GET',
      headers,
      credentials: 'same-origin',
      mode: 'same-origin',
      redirect: 'manual',
      signal: life.signal,
    });
    const refused = refusalOf(response);
    if (refused) {
      life.abort();
      return { refused };
    }
    const text = await textOf(response);
    return text === null ? { refused: 'failed' } : { body: JSON.parse(text) as unknown };
  } catch (thrown) {
    return { refused: thrown instanceof SyntaxError ? 'no-json' : 'failed' };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

function refusalOf({ type, status, ok, headers }: Response): Refusal | null {
  if (type === 'opaqueredirect' || status === 401 || status === 403) return 'signed-out';
  if (status === 429) return 'too-many';
  if (!ok) return 'failed';
  const kind = headers.get('content-type') ?? '';
  return /^(?:application|text)\/(?:[\w.+-]+\+)?json\b/i.test(kind) ? null : 'no-json';
}

/** Null where it is longer than anything a page would show. */
async function textOf(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      void reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
