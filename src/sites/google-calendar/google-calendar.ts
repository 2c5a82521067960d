import type { Site } from '../site.ts';
import { accountOf, statedAccount } from './account.ts';
import { currentColumns } from './columns.ts';
import { editorFields, isNewEventAddress } from './editor.ts';
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
  account(url, doc) {
    const columns = currentColumns(doc)?.columns ?? [];
    const index = pageKind(url, doc).accountIndex;
    return columns.length > 0 ? accountOf(doc, index, columns) : (statedAccount(doc) ?? accountOf(doc, index, []));
  },
  read: readPage,
  fingerprint,
  watchRoot,
  editorFields,
  isNewEventAddress,
  places,
  theme: pageTheme,
};
