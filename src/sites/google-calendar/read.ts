import type { LocalDate, Problem, SeenSpan } from '../../core/model.ts';
import type { ListedViews, PageKind, PageReading } from '../site.ts';
import { accountOf, ownColumns } from './account.ts';
import { chipsOf } from './chips.ts';
import { type Column, type ColumnSet, currentColumns } from './columns.ts';
import { hourHeight } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageKind } from './page-kind.ts';
import { blankReading, problem, problems } from './page-reading.ts';
import { readAllDay } from './read-all-day.ts';
import { readColumns } from './read-columns.ts';
import { answerReader } from './rsvp.ts';
import { COLUMN_GENERATIONS } from './selectors.ts';
import { isOn, orderedEvents } from './told-apart.ts';
import { zoneEvidence } from './zone.ts';

/** Comes with a script of its own, where such a view is shown. */
let listedViews: ListedViews | null = null;

export function takeListedViews(views: ListedViews): void {
  listedViews = views;
}

/** The reader of views without hours; null while it is not there. */
export function knownListedViews(): ListedViews | null {
  return listedViews;
}

/**
 * What the page shows now. Null while it is in transition or not laid out; `still` says that it has not changed for seconds: then two
 * column sets are a leftover rather than a week change, and a page without columns is one we do not know.
 */
export function readPage(url: URL, doc: Document, still = false): PageReading | null {
  const page = pageKind(url, doc);
  if (page.kind !== 'calendar') return null;
  if (page.view === 'year') return blankReading(doc, page, [], 'year');
  // The address is ahead of the page: day columns under the address of a month are those of the view before.
  const listed = page.view === 'month' || page.view === 'agenda' || page.view === 'search';
  if (listed && !doc.querySelector(COLUMN_GENERATIONS[0].css)) {
    if (listedViews) return listedViews.read(url, doc, page, still);
    return still ? blankReading(doc, page, problem('unknown-layout', 'no reader for it', page.view), 'unknown') : null;
  }
  if (listed && !still) return null;
  const set = currentColumns(doc);
  const hour = set && hourHeight(set.columns.map((column) => column.element));
  if (set && hour !== null) return set.moving && !still ? null : readSet(doc, set, hour, page);
  if (page.view === 'other' && !set) {
    // An address without a view, before the page says more: its structure does.
    const reading = listedViews?.read(url, doc, page, false);
    if (reading) return reading;
  }
  if (!still) return null;
  return blankReading(doc, page, problem('unknown-layout', set ? 'no height' : 'no day columns', page.view), 'unknown');
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
