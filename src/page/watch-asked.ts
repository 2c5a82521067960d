export interface WatchAskedInput {
  doc: Document;
  signal: AbortSignal;
  /** The page asked for something. */
  news(): void;
}

/** What the page itself asked its own origin for since it loaded. */
export interface Asked {
  /** Each address once, oldest first: what was asked again stands where it was asked last. */
  addresses(): readonly string[];
  times(address: string): number;
  /** The next request for it is ours, not the page's. */
  own(address: string): void;
}

/** Addresses kept; the oldest go first. */
const MOST = 300;
const LONGEST = 2000;
/** Clocks of pages are made coarse on purpose: a request that began this close to ours is ours. */
const NEAR_MS = 100;
const BY_SCRIPT = new Set(['fetch', 'xmlhttprequest']);

/** Listens to the browser's own list of what was loaded: the address and who asked, never what came back. */
export function watchAsked({ doc, signal, news }: WatchAskedInput): Asked {
  const view = doc.defaultView ?? globalThis;
  const times = new Map<string, number>();
  const ours = new Map<string, number>();

  /** False where it was our own request. */
  function note({ name, startTime }: PerformanceResourceTiming): boolean {
    if (Math.abs((ours.get(name) ?? Number.NEGATIVE_INFINITY) - startTime) < NEAR_MS) {
      ours.delete(name);
      return false;
    }
    const count = (times.get(name) ?? 0) + 1;
    times.delete(name);
    times.set(name, count);
    const [oldest] = times.keys();
    if (times.size > MOST && oldest !== undefined) times.delete(oldest);
    return true;
  }

  if (view.PerformanceObserver?.supportedEntryTypes?.includes('resource')) {
    const { origin } = view.location;
    const observer = new view.PerformanceObserver((list) => {
      let fresh = false;
      for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
        const { name, initiatorType } = entry;
        if (!BY_SCRIPT.has(initiatorType) || name.length > LONGEST || !name.startsWith(`${origin}/`)) continue;
        fresh = note(entry) || fresh;
      }
      if (fresh) news();
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
  return {
    addresses: () => [...times.keys()],
    times: (address) => times.get(address) ?? 0,
    own: (address) => void ours.set(address, view.performance.now()),
  };
}
