import type { Port } from '../platform/port.ts';
import type { PageReading, Site } from '../sites/site.ts';
import type { StartAskAgain } from './ask-again.ts';
import type { Draw } from './draw.ts';
import { partLoader } from './parts.ts';

export interface PageReaderInput {
  doc: Document;
  site: Site;
  port: Port;
  draw: Draw;
  signal: AbortSignal;
  url(): URL;
  /** The page can be read, and marked, in a view in which it could not be before. */
  ready(): void;
  askAgain: StartAskAgain | undefined;
}

export interface PageReader {
  read(still: boolean): PageReading | null;
  /** Fetches what the views that few pages show need: to be read, or to be marked. */
  fetchViews(): Promise<void>;
}

/** Reads the page; for some views it fetches what that needs first, and for a page that does not hold what it shows what it asked. */
export function createPageReader(input: PageReaderInput): PageReader {
  const { doc, site, port, draw, signal, url, ready } = input;
  const asker = input.askAgain?.({ doc, site, signal, url, ready });
  const views = partLoader('views', port);
  let taken = false;
  async function fetchViews(): Promise<void> {
    const part = taken ? null : await views();
    if (!part || signal.aborted || taken) return;
    taken = true;
    if (part.listed) site.takeViews?.(part.listed);
    draw.takeManners(part.manners);
    ready();
  }
  return {
    fetchViews,
    read(still) {
      if (!taken && site.needsViews?.(url(), doc)) void fetchViews();
      asker?.look();
      return site.read(url(), doc, still);
    },
  };
}
