import type { EditorFields } from '../site.ts';

const EDITOR = /^\/calendar(?:\/u\/\d{1,2})?\/r\/eventedit$/;
const TEMPLATE = /^\/calendar(?:\/u\/\d{1,2})?\/(?:r\/eventedit|render|event)$/;

/**
 * What the editor of a new event was opened with; null on any other page, on the editor of an existing event (it carries an id)
 * and where the address carries no text and dates.
 * //=> editorFields('…/r/eventedit?text=A&dates=X/Y') is {title: 'A', dates: 'X/Y', zone: null}
 */
export function editorFields(url: URL): EditorFields | null {
  if (!TEMPLATE.test(url.pathname)) return null;
  const { searchParams } = url;
  if (!EDITOR.test(url.pathname) && searchParams.get('action')?.toUpperCase() !== 'TEMPLATE') return null;
  const title = searchParams.get('text');
  const dates = searchParams.get('dates');
  if (title === null || dates === null) return null;
  return { title: title.slice(0, 400), dates: dates.slice(0, 64), zone: searchParams.get('ctz')?.slice(0, 80) ?? null };
}

/** True for the editor of a new event; that of an event that exists carries its id. */
export function isNewEditor(url: URL): boolean {
  return EDITOR.test(url.pathname);
}
