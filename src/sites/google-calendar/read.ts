import type { LocalDate, Problem, ReadEvent, SeenSpan } from '../../core/model.ts';
import type { PageReading } from '../site.ts';
import { accountOf } from './account.ts';
import { type Column, type ColumnSet, currentColumns } from './columns.ts';
import { contentId } from './content-id.ts';
import { hourHeight } from './geometry.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageKind } from './page-kind.ts';
import { readAllDay } from './read-all-day.ts';
import { readColumns } from './read-columns.ts';
import { zoneEvidence } from './zone.ts';

/** As many as the worker takes; a page with more than this is not a calendar week. */
const MAX_EVENTS = 3000;

/**
 * What the page shows now. Null while it is in transition or not laid out; `still` says that it has not changed for seconds: then two
 * column sets are a leftover rather than a week change, and a page without columns is one we do not know.
 */
export function readPage(url: URL, doc: Document, still = false): PageReading | null {
  const page = pageKind(url, doc);
  if (page.kind !== 'calendar') return null;
  const blank = { source: 'google-calendar', seen: [], zone: {}, events: [], problems: [] } as const;
  // Month, schedule and year give no reliable free time: nothing is claimed and nothing is wrong.
  if (page.view === 'month' || page.view === 'agenda' || page.view === 'year') {
    const account = accountOf(doc, page.accountIndex, []);
    return { ...blank, seen: [], events: [], problems: [], account, generation: `view ${page.view}` };
  }
  const set = currentColumns(doc);
  const hour = set && hourHeight(set.columns.map((column) => column.element));
  if (!set || hour === null) {
    if (!still) return null;
    const problem: Problem = { code: 'unknown-layout', where: page.view, detail: set ? 'no height' : 'no day columns' };
    const account = accountOf(doc, page.accountIndex);
    return { ...blank, seen: [], events: [], problems: [problem], account, generation: 'unknown' };
  }
  if (set.moving && !still) return null;
  return readSet(doc, set, hour, page.accountIndex);
}

function readSet(doc: Document, set: ColumnSet, hour: number, index: number | null): PageReading {
  const account = accountOf(doc, index, set.columns);
  const columns = ownColumns(set.columns, account);
  const timed = readColumns(columns, hour);
  const allDay = readAllDay(set, new Set(columns));
  const all = [...timed.events, ...allDay.events].sort(inOrder);
  const { events, repeated } = withOwnKeys(all.slice(0, MAX_EVENTS));
  const cut = all.slice(MAX_EVENTS);
  const undated = set.columns.filter(({ date }) => date === '').length;
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
      ...problem('unknown-layout', undated, ' without a date'),
      ...problem('lost-events', timed.lost + allDay.lost, ' without a place'),
      ...problem('unreadable-event', timed.unnamed + allDay.unnamed + repeated, ''),
      ...problem('limit', cut.length, ` after the first ${MAX_EVENTS}`),
    ],
    generation: set.generation,
  };
}

/** The page recycles its chips in any order; a reading does not depend on it. */
function inOrder(a: ReadEvent, b: ReadEvent): number {
  const [one, other] = [startOf(a), startOf(b)];
  return one < other ? -1 : one > other ? 1 : a.nativeId < b.nativeId ? -1 : 1;
}

function startOf({ when }: ReadEvent): string {
  return when.type === 'wall'
    ? `${when.start.date} ${when.start.minute + 10_000}`
    : when.type === 'dates'
      ? when.from
      : '';
}

function isOn({ when }: ReadEvent, date: LocalDate): boolean {
  if (when.type === 'wall') return when.start.date <= date && date <= when.end.date;
  return when.type === 'dates' && when.from <= date && date < when.to;
}

/** A day split by people shows one date several times: only the account's own column is read. */
export function ownColumns(columns: readonly Column[], account: string): Column[] {
  const byDate = new Map<LocalDate, Column>();
  for (const column of columns) {
    if (column.date === '') continue;
    const known = byDate.get(column.date);
    if (!known || (known.owner !== account && column.owner === account)) byDate.set(column.date, column);
  }
  return [...byDate.values()];
}

/** Two events with one key would be one: ids that no longer tell them apart are completed by their time. */
function withOwnKeys(events: ReadEvent[]): { events: ReadEvent[]; repeated: number } {
  const known = new Set<string>();
  let repeated = 0;
  for (const event of events) {
    let id = `${event.key.uid} ${event.key.instance}`;
    if (known.has(id)) {
      repeated++;
      id = `${event.key.uid} ${contentId(startOf(event), event.title)}`;
      event.key = { uid: id, instance: null };
    }
    known.add(id);
  }
  return { events, repeated };
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

function problem(code: Problem['code'], count: number, what: string): Problem[] {
  return count > 0 ? [{ code, where: 'columns', detail: `${count}${what}` }] : [];
}
