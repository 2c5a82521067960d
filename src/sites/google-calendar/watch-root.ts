import { MAIN } from './selectors.ts';

/**
 * The parent of the main that is shown (CPLUS: main itself "can be re-created when going to settings"). Null until there is one.
 */
export function watchRoot(doc: Document): Element | null {
  return [...doc.querySelectorAll(MAIN)].at(-1)?.parentElement ?? null;
}
