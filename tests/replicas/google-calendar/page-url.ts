import { isoDate, parts } from './calendar-date.ts';
import type { ReplicaState, ReplicaView } from './model.ts';

export interface PagePath {
  /** the N of /u/N/, missing in /calendar/r/… */
  index?: number;
  page: 'view' | 'eventedit' | 'other';
  /** the raw id of /eventedit/<eid> */
  eventId?: string;
  view?: ReplicaView;
  date?: string;
}

const VIEWS: ReplicaView[] = ['day', 'week', 'customday', 'customweek', 'month', 'agenda', 'search', 'year'];
const PATH = /^\/calendar(?:\/u\/(\d+))?\/r(?:\/(.*))?$/;

/** Section 8.1: /calendar/u/<N>/r[/view[/Y/M/D]]; undefined when it is no such path. */
export function parsePath(pathname: string): PagePath | undefined {
  const match = PATH.exec(pathname.replace(/(?<!\/)\/+$/, ''));
  if (match === null) return undefined;
  const [, index, rest = ''] = match;
  const [name = '', year, month, day] = rest.split('/');
  const found: PagePath = { page: 'other' };
  if (index !== undefined) found.index = Number(index);
  if (name === 'eventedit') {
    found.page = 'eventedit';
    if (year !== undefined && year !== '') found.eventId = decodeURIComponent(year);
  }
  const view = VIEWS.find((known) => known === name);
  if (name === '' || view !== undefined) found.page = 'view';
  if (view !== undefined) found.view = view;
  if (view !== undefined && Number(year) > 0 && Number(month) > 0 && Number(day) > 0) {
    found.date = isoDate(Number(year), Number(month), Number(day));
  }
  return found;
}

/** No zero padding: /calendar/u/0/r/week/2026/9/14. */
export function viewUrl(state: ReplicaState): string {
  const base = `/calendar/u/${state.account.index}/r`;
  if (state.dialect.viewInUrl === false) return base;
  if (state.view === 'search') return `${base}/search?${new URLSearchParams({ q: state.query ?? '' })}`;
  const { year, month, day } = parts(state.date);
  return `${base}/${state.view}/${year}/${month}/${day}`;
}

/** The editor's address of an event that exists. */
export function editUrl(state: Pick<ReplicaState, 'account'>, eventId: string): string {
  return `/calendar/u/${state.account.index}/r/eventedit/${encodeURIComponent(eventId)}`;
}
