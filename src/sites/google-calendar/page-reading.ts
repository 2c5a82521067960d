import type { Problem } from '../../core/model.ts';
import type { PageKind, PageReading } from '../site.ts';
import { accountOf } from './account.ts';
import { MAX_EVENTS } from './told-apart.ts';

/** A reading that claims no hour: of a view without hours, or of a page that could not be read. */
export function blankReading(
  doc: Document,
  { accountIndex }: PageKind,
  problems: Problem[],
  generation: string,
): PageReading {
  const account = accountOf(doc, accountIndex);
  return { source: 'google-calendar', seen: [], zone: {}, events: [], problems, account, generation };
}

export function problems(where: string, lost: number, unread: number, cut: number): Problem[] {
  return [
    ...(lost > 0 ? problem('lost-events', `${lost} without a place`, where) : []),
    ...(unread > 0 ? problem('unreadable-event', `${unread}`, where) : []),
    ...(cut > 0 ? problem('limit', `${cut} after the first ${MAX_EVENTS}`, where) : []),
  ];
}

export function problem(code: Problem['code'], detail: string, where = 'columns'): Problem[] {
  return [{ code, where, detail }];
}
