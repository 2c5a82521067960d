import { byGeneration } from './by-generation.ts';
import { MAINS } from './selectors.ts';

/**
 * The parent of the main that is shown (CPLUS: main itself "can be re-created when going to settings"). Null until there is one.
 */
export function watchRoot(doc: Document): Element | null {
  return byGeneration(doc, MAINS).at(-1)?.parentElement ?? null;
}
