import type { PageKind } from '../site.ts';
import { editorFields } from './editor.ts';

const VIEWS: Record<string, PageKind['view']> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  agenda: 'agenda',
  schedule: 'agenda',
  search: 'search',
  customday: 'days',
  custom_days: 'days',
  customweek: 'month',
  custom_weeks: 'month',
};

/** `/calendar/u/<N>/r/<view>/Y/M/D`; a bare `/r` and the first moments after load carry no view. */
const PATH = /^\/calendar(?:\/u\/(\d{1,2}))?(?:\/r(?:\/([a-z]+))?)?(?:\/|$)/;

/**
 * Where the user is, from the address and what the body says of itself.
 * //=> '/calendar/u/1/r/week/2026/9/14' is {kind: 'calendar', view: 'week', accountIndex: 1}
 */
export function pageKind(url: URL, doc: Document): PageKind {
  const match = PATH.exec(url.pathname);
  const accountIndex = match?.[1] === undefined ? null : Number(match[1]);
  if (editorFields(url)) return { kind: 'editor', view: 'other', accountIndex };
  const named = match?.[2];
  if (!match || (named !== undefined && !(named in VIEWS))) return { kind: 'other', view: 'other', accountIndex };
  const view = VIEWS[named ?? ''] ?? VIEWS[bodyView(doc)] ?? 'other';
  return { kind: 'calendar', view, accountIndex };
}

/** Lags behind the address, so it counts only where that says nothing; the header knows the first view alone. */
function bodyView(doc: Document): string {
  const key = doc.body?.getAttribute('data-viewkey');
  return (key ?? doc.querySelector('header [data-active-view]')?.getAttribute('data-active-view') ?? '').toLowerCase();
}
