import { whereIs } from './page-kind.ts';
import {
  ACTIVITY_OWNER,
  ACTIVITY_TIME,
  CARD_ENTRY,
  CARD_FRAMES,
  CARD_OWNER,
  CARD_TITLE,
  EMBEDDED,
  LOG_LINK,
  MONTH,
} from './selectors.ts';
import { otherRows, rowText, trainingRows } from './training-rows.ts';

/** Changes whenever something a reading or a place depends on does: addresses, ids, texts of rows. No layout. */
export function fingerprint(url: URL, doc: Document): string {
  const where = whereIs(url);
  const parts: unknown[] = [url.pathname, url.hash, hrefs(doc, LOG_LINK)];
  if (where.page === 'training') {
    const rows = trainingRows(doc);
    parts.push(JSON.stringify(otherRows(doc, rows)), ...rows.map((row) => `${row.id} ${rowText(row)}`));
  } else if (where.page === 'feed' || where.page === 'profile') {
    // One by one: a list of selectors takes a browser far longer.
    parts.push(...[...CARD_FRAMES, CARD_ENTRY].map((css) => doc.querySelectorAll(css).length));
    parts.push(hrefs(doc, CARD_TITLE), hrefs(doc, CARD_OWNER), embedded(doc));
  } else if (where.page === 'activity') {
    parts.push(hrefs(doc, ACTIVITY_OWNER.join()), texts(doc, ACTIVITY_TIME));
  } else if (where.page === 'calendar') {
    parts.push(texts(doc, MONTH));
  }
  return parts.join('\n');
}

function hrefs(doc: Document, css: string): string {
  return [...doc.querySelectorAll(css)]
    .map((element) => (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href'))
    .join();
}

function texts(doc: Document, css: string): string {
  return [...doc.querySelectorAll(css)].map((element) => element.textContent).join('\n');
}

/** Props are replaced as a whole, and are long: their length and their ends are enough to tell. */
function embedded(doc: Document): string {
  return EMBEDDED.flatMap((css) => [...doc.querySelectorAll(css)])
    .map((element) => element.getAttribute('data-react-props') ?? element.textContent ?? '')
    .map((text) => `${text.length} ${text.slice(0, 200)} ${text.slice(-200)}`)
    .join('\n');
}
