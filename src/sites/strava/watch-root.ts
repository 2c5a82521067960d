import type { Where } from './page-kind.ts';
import { FEEDS, MONTH, TRAINING_TABLE } from './selectors.ts';

/**
 * The narrowest node that stays while the page re-renders: around the table of a list, whose body is drawn anew by paging and sorting;
 * around a feed. Null (the whole page) until there is one, and where everything may be exchanged.
 */
export function watchRoot({ page }: Where, doc: Document): Element | null {
  if (page === 'training') return doc.querySelector(TRAINING_TABLE)?.parentElement ?? null;
  if (page === 'calendar') return doc.querySelector(MONTH)?.parentElement ?? null;
  const feed = page === 'feed' ? FEEDS.map((css) => doc.querySelector(css)).find((found) => found) : null;
  return feed?.parentElement ?? null;
}
