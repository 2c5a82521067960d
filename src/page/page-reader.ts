import type { Port } from '../platform/port.ts';
import type { PageReading, Site } from '../sites/site.ts';
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
}

/** Reads the page; for a view without hours it fetches what that needs first. */
export function createPageReader({ doc, site, port, draw, signal, url, ready }: PageReaderInput) {
  const views = partLoader('views', port);
  let taken = false;
  async function fetchViews(): Promise<void> {
    const part = await views();
    if (!part || signal.aborted || taken) return;
    taken = true;
    site.takeViews(part.listed);
    draw.takeDots(part.dots);
    ready();
  }
  return (still: boolean): PageReading | null => {
    if (!taken && site.needsViews(url(), doc)) void fetchViews();
    return site.read(url(), doc, still);
  };
}
