import type { Site } from '../sites/site.ts';

/**
 * True for an address of this very site, under the same first folder as the page, that a command may open: whatever an answer says, we
 * leave for no other place.
 * //=> isOwnAddress('https://calendar.google.com/calendar/u/0/r/eventedit/abc', page) is true on a calendar page
 */
export function isOwnAddress(address: string, page: URL): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol !== 'https:' || url.origin !== page.origin || url.username !== '' || url.password !== '')
    return false;
  return rootOf(url) === rootOf(page);
}

/** True for an address that Add may go to: the filled-in editor of a new event, on this very origin. */
export function isNewEvent(site: Pick<Site, 'editorFields'>, address: string, page: URL): boolean {
  return isOwnAddress(address, page) && site.editorFields(new URL(address)) !== null;
}

function rootOf({ pathname }: URL): string {
  return pathname.split('/')[1] ?? '';
}
