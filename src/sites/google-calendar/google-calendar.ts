import type { Site } from '../site.ts';
import { accountOf } from './account.ts';
import { editorFields, isNewEventAddress } from './editor.ts';
import { isEventForm } from './event-form.ts';
import { fingerprint } from './fingerprint.ts';
import { pageKind } from './page-kind.ts';
import { places } from './place.ts';
import { readPage } from './read.ts';
import { pageTheme } from './theme.ts';
import { watchRoot } from './watch-root.ts';

/** All we know of Google Calendar's page, behind the one interface. */
export const googleCalendar: Site = {
  id: 'google-calendar',
  page: pageKind,
  account: (url, doc) => accountOf(doc, pageKind(url, doc).accountIndex),
  read: readPage,
  fingerprint,
  watchRoot,
  editorFields,
  isEventForm,
  isNewEventAddress,
  places,
  theme: pageTheme,
};
