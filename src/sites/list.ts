/**
 * Every web site we read, as data: the manifest, the message router, the popup and the worker need these without loading a reader.
 * This file imports nothing.
 */
export interface SiteEntry {
  id: 'google-calendar';
  name: string;
  origin: string;
  /** Match patterns of the content script; they are the extension's host permissions. */
  matches: readonly string[];
  /** Address of a new event's editor; `index` is the account's `/u/N`, looked up at every Add, null when unknown. */
  editorPath(index: number | null): string;
  /** Further scripts, injected when a page asks for them: the card with what it needs of the page's forms; the views without hours. */
  parts: { tools: string; views: string };
  /** Address of the editor of an event that exists, by the page's own raw id. */
  eventPath(nativeId: string, index: number | null): string;
  /** Address of one day; the date is `YYYY-MM-DD`, `index` as above. */
  dayPath(date: string, index: number | null): string;
}

export const SITES: readonly SiteEntry[] = [
  {
    id: 'google-calendar',
    name: 'Google Calendar',
    origin: 'https://calendar.google.com',
    matches: ['https://calendar.google.com/*'],
    parts: { tools: '/google-calendar-tools.js', views: '/google-calendar-views.js' },
    eventPath: (nativeId, index) => `${home(index)}/eventedit/${encodeURIComponent(nativeId)}`,
    editorPath: (index) => `${home(index)}/eventedit`,
    // The page's own addresses have no zero padding.
    dayPath: (date, index) => `${home(index)}/day/${date.split('-').map(Number).join('/')}`,
  },
];

function home(index: number | null): string {
  return `/calendar${index === null ? '' : `/u/${index}`}/r`;
}
