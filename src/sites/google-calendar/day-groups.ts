import type { LocalDate } from '../../core/model.ts';
import { dateOfKey } from './date-key.ts';
import { dayAfter } from './neighbour-day.ts';
import { pageLanguage } from './page-language.ts';
import { writtenDate } from './written-date.ts';

export interface DayGroup {
  element: Element;
  /** Empty where the page does not say. */
  date: LocalDate;
}

const HEADING = 'h2, [role=heading]';
const LABELS = '[role=button][aria-label]';
/** The schedule lists no more than a year from where it begins. */
const REACH = 366;

/**
 * The dates of a list's groups, ascending: by key, else by the heading, which names day and month but no year; that comes from the
 * groups around it, from the range that the grid or the address states, or from the labels of its events.
 */
export function datedGroups(doc: Document, url: URL, groups: readonly Element[]): DayGroup[] {
  const keyed = groups.map((group) =>
    dateOfKey(
      (group.closest('[data-datekey]') ?? group.querySelector('[data-datekey]'))?.getAttribute('data-datekey') ?? null,
    ),
  );
  const language = pageLanguage(doc);
  const [from, to] = statedRange(url, groups[0]);
  let last: LocalDate = '';
  return groups.map((element, index) => {
    const next = keyed.slice(index + 1).find((date) => date !== null);
    const after = last ? dayAfter(last) : from;
    const before = next ? dayAfter(next, -1) : to;
    const date = keyed[index] ?? (said(element, language, after, before || (after && dayAfter(after, REACH))) || '');
    // Lists go forward: a date that does not was misread.
    if (date === '' || date <= last) return { element, date: '' };
    last = date;
    return { element, date };
  });
}

function said(group: Element, language: string, from: LocalDate, to: LocalDate): LocalDate | null {
  const heading = group.querySelector(HEADING);
  const named = heading?.querySelector('[aria-label]') ?? heading;
  const text = named?.getAttribute('aria-label') ?? heading?.textContent ?? '';
  if (from && to) return writtenDate(text, language, from, to);
  const years = new Set<string>();
  for (const label of group.querySelectorAll(LABELS)) {
    for (const [year] of (label.getAttribute('aria-label') ?? '').slice(-60).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g))
      years.add(year);
  }
  const [year, ...more] = years;
  return year && more.length === 0 ? writtenDate(text, language, `${year}-01-01`, `${year}-12-31`) : null;
}

/** What the grid says of itself (inclusive), else the address; empty texts where neither does. */
function statedRange(url: URL, group: Element | undefined): [LocalDate, LocalDate] {
  const grid = group?.closest('[data-start-date-key]');
  const from = dateOfKey(grid?.getAttribute('data-start-date-key') ?? null);
  const to = dateOfKey(grid?.getAttribute('data-end-date-key') ?? null);
  if (from) return [from, to ?? ''];
  const [, year, month, day] = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(url.pathname) ?? [];
  return year && month && day ? [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, ''] : ['', ''];
}
