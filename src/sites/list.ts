/**
 * Every web site we read, as data: the manifest, the message router, the popup and the worker need these without loading a reader.
 * This file imports nothing.
 */
export interface SiteEntry {
  id: 'google-calendar' | 'strava';
  name: string;
  origin: string;
  /** Match patterns of the content script; they are the extension's host permissions. */
  matches: readonly string[];
  /** Further scripts, injected when a page asks for them: the card, with what it needs of the page's forms; what most of its pages never show. */
  parts: { tools: string; views?: string };
  /** Where it keeps events that can be written and opened; null for a site that only tells what was done. */
  calendar: CalendarAddresses | null;
}

/** Paths on a calendar's origin; `index` is the account's `/u/N`, looked up at every use, null when unknown. */
export interface CalendarAddresses {
  /** A new event's editor. */
  editorPath(index: number | null): string;
  /** The editor of an event that exists, by the page's own raw id. */
  eventPath(nativeId: string, index: number | null): string;
  /** One day; the date is `YYYY-MM-DD`. */
  dayPath(date: string, index: number | null): string;
}

/** A site that is a calendar. */
export type CalendarSite = SiteEntry & { calendar: CalendarAddresses };

export const SITES: readonly SiteEntry[] = [
  {
    id: 'google-calendar',
    name: 'Google Calendar',
    origin: 'https://calendar.google.com',
    matches: ['https://calendar.google.com/*'],
    parts: { tools: '/google-calendar-tools.js', views: '/google-calendar-views.js' },
    calendar: {
      eventPath: (nativeId, index) => `${home(index)}/eventedit/${encodeURIComponent(nativeId)}`,
      editorPath: (index) => `${home(index)}/eventedit`,
      // The page's own addresses have no zero padding.
      dayPath: (date, index) => `${home(index)}/day/${date.split('-').map(Number).join('/')}`,
    },
  },
  {
    id: 'strava',
    name: 'Strava',
    origin: 'https://www.strava.com',
    matches: ['https://www.strava.com/*'],
    parts: { tools: '/strava-tools.js', views: '/strava-views.js' },
    calendar: null,
  },
];

export const CALENDARS: readonly CalendarSite[] = SITES.filter((site) => site.calendar !== null) as CalendarSite[];

/** The calendar of that id; undefined for a source that is none. */
export function calendarSite(id: string): CalendarSite | undefined {
  return CALENDARS.find((site) => site.id === id);
}

function home(index: number | null): string {
  return `/calendar${index === null ? '' : `/u/${index}`}/r`;
}
