import type { Site } from '../sites/site.ts';
import { type Answer, fetchJson, type Refusal } from './fetch-json.ts';
import { watchAsked } from './watch-asked.ts';

export interface AskAgainInput {
  doc: Document;
  site: Site;
  signal: AbortSignal;
  url(): URL;
  /** Something came: the page can be read anew. */
  ready(): void;
  /** In tests: the network, and the browser's own list of what a page asked. */
  fetch?: typeof fetch;
  watch?: typeof watchAsked;
}

export interface AskAgain {
  /** The page may have come to another state: asks what its site wants of it. */
  look(): void;
}

export type StartAskAgain = (input: AskAgainInput) => AskAgain;

/** A page that shows this many lists in one life is no page a hand turns. */
const MOST_ASKED = 200;
/** After these the page is left alone until it is loaded again. */
const FINAL: readonly Refusal[] = ['signed-out', 'too-many', 'no-json'];

/**
 * Repeats what the page itself asked, for sites whose pages do not hold what they show: the very same GET, on the same origin, never more
 * often than the page asked it, one at a time, nothing while nobody looks, and nothing at all after a refusal. What comes back goes to
 * the site.
 */
export function createAskAgain(input: AskAgainInput): AskAgain {
  const { doc, site, signal, url, ready } = input;
  /** How often we asked each address. */
  const spent = new Map<string, number>();
  let busy = false;
  let stopped = false;
  let count = 0;
  const asked = (input.watch ?? watchAsked)({ doc, signal, news: () => look() });

  function look(): void {
    if (busy || stopped || signal.aborted || doc.hidden || !site.wants || !site.take) return;
    const wanted = site.wants(url(), doc, asked.addresses());
    if (!wanted || (spent.get(wanted.address) ?? 0) >= asked.times(wanted.address)) return;
    if (++count > MOST_ASKED) {
      stopped = true;
      return;
    }
    spent.set(wanted.address, (spent.get(wanted.address) ?? 0) + 1);
    void repeat(wanted.address, wanted.headers);
  }

  async function repeat(address: string, headers: Record<string, string>): Promise<void> {
    busy = true;
    asked.own(address);
    const answer: Answer = await fetchJson(address, headers, { signal, fetch: input.fetch });
    busy = false;
    if (signal.aborted) return;
    stopped ||= 'refused' in answer && FINAL.includes(answer.refused);
    site.take?.(address, answer);
    ready();
  }

  doc.addEventListener('visibilitychange', look, { signal });
  return { look };
}
