import { byGeneration } from './by-generation.ts';
import { MAINS } from './selectors.ts';

/**
 * Days and their places, of a list the labels that its times are in, and chips. A query each: for a list of selectors a browser takes
 * several times as long.
 */
const READ = [
  [
    ['data-datekey', 'data-start-date-key', 'style', 'aria-label'],
    ['[data-datekey]', '[data-column-index]', '[data-start-date-key]', '[role=rowgroup] [role=button]'],
  ],
  [
    ['data-eventid', 'style'],
    ['[data-eventchip]', '[data-eventid]:not([data-eventchip])', '[data-stacked-layout-chip-container]'],
  ],
] as const;

/**
 * Changes whenever something a reading depends on does: dates, ids, places, texts. Cheap: attributes and one text, no layout. Our own
 * marks live in shadow roots, so they do not count.
 */
export function fingerprint(doc: Document): string {
  const parts: (string | null)[] = [];
  for (const main of byGeneration(doc, MAINS)) {
    parts.push('main', main.textContent);
    for (const [attributes, selectors] of READ) {
      for (const css of selectors) {
        for (const element of main.querySelectorAll(css)) {
          for (const name of attributes) parts.push(element.getAttribute(name));
        }
      }
    }
  }
  return parts.join('\n');
}
