import type { LocalDate, Problem, SeenSpan } from '../../core/model.ts';
import type { PageKind, PageReading } from '../site.ts';
import { accountOf, ownColumns } from './account.ts';
import { chipsOf } from './chips.ts';
import { type Column, type ColumnSet, currentColumns } from './columns.ts';
import { hourHeight } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageKind } from './page-kind.ts';
import { readAllDay } from './read-all-day.ts';
import { readColumns } from './read-columns.ts';
import { readList } from './read-list.ts';
import { readMonth } from './read-month.ts';
import { answerReader } from './rsvp.ts';
import { COLUMN_GENERATIONS } from './selectors.ts';
import { isOn, MAX_EVENTS, orderedEvents } from './told-apart.ts';
import type { ViewReading } from './view-reading.ts';
import { zoneEvidence } from './zone.ts';

export { ownColumns };

/**
 * What the page shows now. Null while it is in transition or not laid out; `still` says that it has not changed for seconds: then two
 * column sets are a leftover rather than a week change, and a page without columns is one we do not know.
 */
export function readPage(url: URL, doc: Document, still = false): PageReading | null {
  const page = pageKind(url, doc);
  if (page.kind !== 'calendar') return null;
  if (page.view === 'year') return nothing(doc, page, [], 'year');
  // The address is ahead of the page: day columns under the address of a month are those of the view before.
  const listed = page.view === 'month' || page.view === 'agenda' || page.view === 'search';
  if (listed && !doc.querySelector(COLUMN_GENERATIONS[0].css)) return readListed(url, doc, page, still);
  if (listed && !still) return null;
  const set = currentColumns(doc);
  const hour = set && hourHeight(set.columns.map((column) => column.element));
  if (set && hour !== null) return set.moving && !still ? null : readSet(doc, set, hour, page);
  if (page.view === 'other' && !set) {
    // An address without a view, before the page says more: its structure does.
    const reading = readListed(url, doc, page, false);
    if (reading) return reading;
  }
  if (!still) return null;
  return nothing(doc, page, problem('unknown-layout', set ? 'no height' : 'no day columns', page.view), 'unknown');
}

/** Month, schedule and search tell events, and never that an hour is free. */
function readListed(url: URL, doc: Document, page: PageKind, still: boolean): PageReading | null {
  const month = page.view === 'month' || page.view === 'other' ? readMonth(doc) : null;
  const found: ViewReading | null = month ?? (page.view === 'month' ? null : readList(doc, url));
  if (!found) {
    if (!still) return null;
    // A schedule or a search may be empty; a month has days.
    const unknown = page.view === 'month' ? problem('unknown-layout', 'no days', page.view) : [];
    return nothing(doc, page, unknown, unknown.length > 0 ? 'unknown' : page.view);
  }
  if (found.moving && !still) return null;
  const { events, repeated, cut } = orderedEvents(found.events);
  return {
    ...nothing(doc, page, problems(page.view, found.lost, found.unread + repeated, cut.length), found.generation),
    zone: zoneEvidence(doc, null, events),
    events,
  };
}

function nothing(doc: Document, { accountIndex }: PageKind, problems: Problem[], generation: string): PageReading {
  const account = accountOf(doc, accountIndex);
  return { source: 'google-calendar', seen: [], zone: {}, events: [], problems, account, generation };
}

function readSet(doc: Document, set: ColumnSet, hour: number, page: PageKind): PageReading {
  const account = accountOf(doc, page.accountIndex, set.columns);
  const columns = ownColumns(set.columns, account);
  const { inColumn, elsewhere } = chipsOf(set.root, set.all);
  const answer = answerReader();
  const timed = readColumns(columns, hour, inColumn, answer);
  const allDay = readAllDay(set, new Set(columns), elsewhere, answer);
  const { events, repeated, cut } = orderedEvents([...timed.events, ...allDay.events]);
  // A day of which something is missing is not claimed.
  const isWhole = (date: LocalDate) =>
    !timed.lostDates.has(date) && !allDay.lostDates.has(date) && !cut.some((event) => isOn(event, date));
  return {
    source: 'google-calendar',
    account,
    seen: spans(columns.map((column) => column.date).filter(isWhole)),
    zone: zoneEvidence(doc, set.root, timed.events),
    events,
    problems: [
      ...unreadColumns(set.columns, columns),
      ...problems('columns', timed.lost + allDay.lost, timed.unnamed + allDay.unnamed + repeated, cut.length),
    ],
    generation: set.generation,
  };
}

/** Columns without a date, and days on which nobody says which column is the account's. */
function unreadColumns(all: readonly Column[], own: readonly Column[]): Problem[] {
  const undated = all.filter(({ date }) => date === '').length;
  const dates = new Set(all.map(({ date }) => date).filter((date) => date !== ''));
  for (const { date } of own) dates.delete(date);
  return [
    ...(undated > 0 ? problem('unknown-layout', `${undated} without a date`) : []),
    ...(dates.size > 0 ? problem('unknown-layout', `${dates.size} of other people`) : []),
  ];
}

function problems(where: string, lost: number, unread: number, cut: number): Problem[] {
  return [
    ...(lost > 0 ? problem('lost-events', `${lost} without a place`, where) : []),
    ...(unread > 0 ? problem('unreadable-event', `${unread}`, where) : []),
    ...(cut > 0 ? problem('limit', `${cut} after the first ${MAX_EVENTS}`, where) : []),
  ];
}

function problem(code: Problem['code'], detail: string, where = 'columns'): Problem[] {
  return [{ code, where, detail }];
}

/** Neighbouring dates as one span each; hidden weekends leave gaps, and a gap is not claimed. */
function spans(dates: readonly LocalDate[]): SeenSpan[] {
  const found: SeenSpan[] = [];
  for (const date of [...dates].sort()) {
    const last = found.at(-1);
    if (last?.to === date) last.to = dayAfter(date);
    else found.push({ calendars: 'visible', from: date, to: dayAfter(date) });
  }
  return found;
}
