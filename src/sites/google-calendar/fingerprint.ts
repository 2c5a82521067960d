import { CHIP_MARK, COLUMN_GENERATIONS, MAIN } from './selectors.ts';

/**
 * Changes whenever something a reading depends on does: dates, ids, places, texts. Cheap: attributes and one text, no layout. Our own
 * marks live in shadow roots, so they do not count.
 */
export function fingerprint(doc: Document): string {
  const parts: (string | null)[] = [];
  for (const column of doc.querySelectorAll(COLUMN_GENERATIONS[1].column)) {
    parts.push(column.getAttribute('data-datekey'), column.getAttribute('style'));
  }
  for (const main of doc.querySelectorAll(MAIN)) {
    parts.push('main', main.textContent);
    for (const chip of main.querySelectorAll(CHIP_MARK)) {
      parts.push(chip.getAttribute('data-eventid'), chip.getAttribute('style'));
    }
  }
  return parts.join('\n');
}
