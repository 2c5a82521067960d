import { CHIP_MARK, MAIN } from './selectors.ts';

/** Days and their places; of a list, the labels that its times are in. */
const DAYS = '[data-datekey], [data-column-index], [data-start-date-key], [role=rowgroup] [role=button][aria-label]';

/**
 * Changes whenever something a reading depends on does: dates, ids, places, texts. Cheap: attributes and one text, no layout. Our own
 * marks live in shadow roots, so they do not count.
 */
export function fingerprint(doc: Document): string {
  const parts: (string | null)[] = [];
  for (const main of doc.querySelectorAll(MAIN)) {
    parts.push('main', main.textContent);
    for (const day of main.querySelectorAll(DAYS)) {
      parts.push(day.getAttribute('data-datekey') ?? day.getAttribute('data-start-date-key'));
      parts.push(day.getAttribute('style'), day.getAttribute('aria-label'));
    }
    for (const chip of main.querySelectorAll(CHIP_MARK)) {
      parts.push(chip.getAttribute('data-eventid'), chip.getAttribute('style'));
    }
  }
  return parts.join('\n');
}
