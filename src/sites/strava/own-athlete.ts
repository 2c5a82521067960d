import { linkId } from './link-id.ts';
import { whereIs } from './page-kind.ts';
import { FRAME, HEADER, HEADER_FACE, LOG_LINK, SIGN_IN } from './selectors.ts';

/**
 * The number of the athlete who is signed in; null where the page does not say, or says two things: then nothing is read. It stands in
 * the frame's link to her training log. What else names her counts on her own pages alone: on a page of one athlete the same link, or a
 * face in a header, may be that athlete's.
 */
export function ownAthlete(url: URL, doc: Document): string | null {
  const frame = doc.querySelector(FRAME);
  const inFrame = frame ? logsIn([frame]) : [];
  // What strangers wrote may link to where one signs in; in the frame they write nothing.
  if ((inFrame.length > 0 && frame ? frame : doc).querySelector(SIGN_IN)) return null;
  if (inFrame.length > 0) return onlyId(inFrame);
  const headers = [...doc.querySelectorAll(HEADER)].filter((header) => !header.closest('main, section, #heading'));
  const where = whereIs(url);
  if ('id' in where && where.id !== null) return frame ? null : onlyId(logsIn(headers.slice(0, 1)));
  const inHeader = logsIn(headers);
  if (inHeader.length > 0) return onlyId(inHeader);
  const faces = headers.flatMap((header) => [...header.querySelectorAll(HEADER_FACE)]);
  const face = onlyId(faces.flatMap((element) => element.closest('a') ?? []));
  return face ?? (where.page === 'training' || where.page === 'feed' ? onlyId(logsIn([doc])) : null);
}

function logsIn(parts: readonly ParentNode[]): Element[] {
  return parts.flatMap((part) => [...part.querySelectorAll(LOG_LINK)]);
}

function onlyId(links: readonly Element[]): string | null {
  const [id, ...more] = new Set(links.map((link) => linkId(link, 'athletes')));
  return more.length === 0 ? (id ?? null) : null;
}
