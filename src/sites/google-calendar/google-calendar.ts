import type { PageKind, Site } from '../site.ts';
import { accountOf } from './account.ts';
import { editorFields } from './editor.ts';
import { isEventForm } from './event-form.ts';
import { fingerprint } from './fingerprint.ts';
import { pageKind } from './page-kind.ts';
import { places } from './place.ts';
import { readPage, takeListedViews } from './read.ts';
import { pageTheme } from './theme.ts';
import { watchRoot } from './watch-root.ts';

/** A page that does not say its view yet may turn out to be one of them. */
function isListed({ kind, view }: PageKind): boolean {
  return kind === 'calendar' && ['month', 'agenda', 'search', 'other'].includes(view);
}

/** All we know of Google Calendar's page, behind the one interface. */
export const googleCalendar = {
  id: 'google-calendar',
  page: pageKind,
  account: (url, doc) => accountOf(doc, pageKind(url, doc).accountIndex),
  read: readPage,
  needsViews: (url, doc) => isListed(pageKind(url, doc)),
  takeViews: takeListedViews,
  fingerprint,
  watchRoot,
  editorFields,
  isEventForm,
  places,
  theme: pageTheme,
} satisfies Site;
