import { linkId } from './link-id.ts';
import { whereIs } from './page-kind.ts';
import { HEADER, HEADER_FACE, LOG_LINK } from './selectors.ts';

/**
 * The number of the athlete who is signed in; null where the page does not say, or says two things: then nothing is read. It stands in
 * the header's link to her training log. On pages of one athlete only the header counts: the same link there may be hers.
 */
export function ownAthlete(url: URL, doc: Document): string | null {
  const headers = [...doc.querySelectorAll(HEADER)].filter((header) => !header.closest('main, #heading'));
  const links = [...doc.querySelectorAll(LOG_LINK)];
  const inHeader = links.filter((link) => headers.some((header) => header.contains(link)));
  if (inHeader.length > 0) return onlyId(inHeader);
  const faces = headers.flatMap((header) => [...header.querySelectorAll(HEADER_FACE)]);
  const face = onlyId(faces.flatMap((element) => element.closest('a') ?? []));
  if (face !== null) return face;
  const { page } = whereIs(url);
  return page === 'training' || page === 'feed' ? onlyId(links) : null;
}

function onlyId(links: readonly Element[]): string | null {
  const [id, ...more] = new Set(links.map((link) => linkId(link, 'athletes')));
  return more.length === 0 ? (id ?? null) : null;
}
